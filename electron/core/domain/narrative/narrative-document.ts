import type { IndicatorRow, ProvinceFigure } from '../consolidation/indicator-table.ts';
import {
  type Block,
  bodyParagraph,
  cell,
  type DocumentDraft,
  officialPage,
  paragraph,
  run,
  type Table,
  type TableRow,
} from '../documents/document-draft.ts';
import { documentTitle, letterFoot, letterHead } from '../documents/letter-blocks.ts';
import { displayCompletionRate } from '../plan/target-display.ts';
import {
  isTold,
  markWhereNone,
  numberOrMark,
  originMarks,
  originOf,
  percentOrMark,
  plainLook,
  targetCell,
} from '../reports/figure-cells.ts';
import { footText } from '../reports/foot-text.ts';
import { grouped } from '../reports/grouped.ts';
import type { Letter } from '../reports/letter.ts';
import { cellText } from '../reports/number-text.ts';
import type { ReportWords } from '../reports/report-words.ts';
import { hasSections, indicatorText, type Narrative, type NarrativeInput } from './narrative.ts';

/** What a report in words says of itself. */
export interface DocumentWords {
  /** "BÁO CÁO" */
  readonly kind: string;
  subject(year: number, period: string): string;
  /** Over the table. */
  readonly tableTitle: string;
  /** Below the table: the version of the plan, and the rarer marks that occur. */
  legend(of: LegendFacts): string;
  readonly changeHeading: string;
  /** "+5,2%", or why not. */
  change(row: IndicatorRow): string;
}

/** What the legend explains: marks that occur, and the version of the plan that targets are of. */
interface LegendFacts {
  readonly planVersion: number;
  readonly isDerived: boolean;
  readonly isCorrected: boolean;
  readonly isTelephoned: boolean;
}

interface Words {
  readonly document: DocumentWords;
  readonly report: ReportWords;
}

/** The sentences and the table of the same indicators, as an official letter. */
export function narrativeDocument(narrative: Narrative, input: NarrativeInput, letter: Letter, words: Words): DocumentDraft {
  const { table } = input;
  const { document, report } = words;
  const period = report.period({ period: table.period, label: table.periodLabel, year: table.year, basis: null });
  const subject = document.subject(table.year, period);
  return {
    title: subject,
    creator: letter.letterhead.issuingBody,
    page: officialPage,
    foot: footText(letter, report.letter),
    blocks: [
      ...letterHead(letter, report.letter),
      ...documentTitle(document.kind, subject),
      ...textBlocks(narrative),
      paragraph([run(document.tableTitle, { isBold: true })], { align: 'center', before: 12, after: 6, keepWithNext: true }),
      figureTable(input, words),
      paragraph([run(document.legend(legendFacts(input)), { size: 12, isItalic: true })], { before: 4 }),
      ...letterFoot(letter, report.letter),
    ],
  };
}

const legendFacts = ({ table }: NarrativeInput): LegendFacts => ({
  planVersion: table.planVersion,
  isDerived: table.indicators.some(({ cumulative }) => cumulative.hasDerived),
  isCorrected: table.indicators.some(({ cumulative }) => cumulative.hasCorrected),
  isTelephoned: table.indicators.some(({ units }) => units.some(isTold)),
});

const textBlocks = ({ opening, sections }: Narrative): readonly Block[] => [
  bodyParagraph(opening.map(({ text }, index) => run(index === 0 ? text : ` ${text}`))),
  ...sections.flatMap(({ heading, summary, indicators }) => [
    ...(heading === null
      ? []
      : [bodyParagraph([run(summary?.text ?? `${heading}:`, { isBold: true })], { before: 6, keepWithNext: true })]),
    ...indicators.map((one) => bodyParagraph([run(`- ${indicatorText(one)}`)])),
  ]),
];

const WITHOUT_LAST_YEAR_IN_MM = [10, 60, 19, 31, 20, 25];
const WITH_LAST_YEAR_IN_MM = [10, 42, 19, 31, 18, 20, 25];
const CELL_SIZE = 11;

const line = (text: string, align: 'left' | 'center' | 'right', isBold = false) =>
  cell([paragraph([run(text, { size: CELL_SIZE, isBold })], { align })]);

const hasLastYear = ({ table }: NarrativeInput): boolean =>
  table.indicators.some(({ samePeriodLastYear }) => samePeriodLastYear !== undefined);

/** Every figure as the workbooks print it. */
function figureTable(input: NarrativeInput, words: Words): Table {
  const { headings } = words.report;
  const isWithLastYear = hasLastYear(input);
  const titles = [
    headings.ordinal,
    headings.indicator,
    headings.yearTarget,
    headings.actual,
    headings.completion,
    ...(isWithLastYear ? [words.document.changeHeading] : []),
    headings.verdict,
  ];
  return {
    kind: 'table',
    columnsInMm: isWithLastYear ? WITH_LAST_YEAR_IN_MM : WITHOUT_LAST_YEAR_IN_MM,
    header: [{ cells: titles.map((title) => line(title, 'center', true)) }],
    rows: tableRows(input, words),
  };
}

function tableRows(input: NarrativeInput, words: Words): readonly TableRow[] {
  const { table } = input;
  let ordinal = 0;
  const lineOf = (row: IndicatorRow): TableRow => {
    ordinal += 1;
    return indicatorLine(ordinal, row, input, words);
  };
  if (!hasSections(input)) return table.indicators.map(lineOf);
  return grouped(table.indicators, ({ section }) => section).flatMap(({ key, members }) => [
    {
      cells: [
        cell(
          [paragraph([run(words.report.section(key), { size: CELL_SIZE, isBold: true })], { keepWithNext: true })],
          (hasLastYear(input) ? WITH_LAST_YEAR_IN_MM : WITHOUT_LAST_YEAR_IN_MM).length,
        ),
      ],
    },
    ...members.map(lineOf),
  ]);
}

function indicatorLine(ordinal: number, row: IndicatorRow, input: NarrativeInput, { document, report }: Words): TableRow {
  const { marks } = report;
  return {
    cells: [
      line(String(ordinal), 'center'),
      line(`${row.name}${row.unitOfMeasure === '%' ? '' : ` (${row.unitOfMeasure})`}`, 'left'),
      line(cellText(targetCell(row, marks.notApplicable).value), 'right'),
      line(actualText(row.cumulative, row, report), 'right'),
      line(row.completionRate === null ? marks.notApplicable : displayCompletionRate(row.completionRate), 'right'),
      ...(hasLastYear(input) ? [line(document.change(row), 'right')] : []),
      line(report.verdict(row, input.hasTimeLeft), 'left'),
    ],
  };
}

/** "1.259", "118/130 (90,8%)", or the mark of what is not there. */
function actualText(figure: ProvinceFigure, row: IndicatorRow, words: ReportWords): string {
  const look = plainLook(markWhereNone(figure, words));
  const marks = originMarks(originOf(figure, row), words);
  const part = (value: number | null, suffix = '') => cellText(numberOrMark(value, row.decimals, look, suffix).value);
  if (figure.numerator === null || figure.denominator === null) return part(figure.numerator, marks);
  const percent = cellText(percentOrMark(figure.value, row, look).value);
  return `${part(figure.numerator)}/${part(figure.denominator)} (${percent})${marks}`;
}
