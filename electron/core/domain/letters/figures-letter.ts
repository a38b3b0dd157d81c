import type { TableUnit } from '../consolidation/indicator-table.ts';
import { type Block, type DocumentDraft, officialPage, paragraph, run } from '../documents/document-draft.ts';
import { documentTitle, letterFoot, letterHead } from '../documents/letter-blocks.ts';
import type { Letter } from '../reports/letter.ts';
import type { ReportWords } from '../reports/report-words.ts';
import {
  addressees,
  type LetterColumn,
  type LetterFrameWords,
  lastSentences,
  letterTable,
  sentences,
  toUnits,
} from './letter-parts.ts';
import { type FigureLine, type FigureTables, unitFigures } from './unit-figures.ts';

/** What a unit is told of its own figures. */
export interface FiguresWords {
  readonly kind: string;
  readonly subject: string;
  /** Which figures these are, as of when, and what the unit is asked to do. */
  readonly opening: string;
  readonly request: string;
  readonly headings: Readonly<Record<(typeof columns)[number]['name'], string>>;
  verdict(line: Pick<FigureLine, 'meets' | 'state'>): string;
  legend(shows: { readonly isDerived: boolean; readonly isCorrected: boolean; readonly isTelephoned: boolean }): string;
  /** Ordinals of what has no figure, and of what waits to be cleared up; empty where all is there. */
  lacking(missing: readonly number[], doubtful: readonly number[], asked: number): string;
  readonly confirm: ConfirmWords;
}

/** The place where the unit answers. */
interface ConfirmWords {
  readonly title: string;
  readonly choices: readonly string[];
  /** Room to write. */
  readonly line: string;
  readonly placeAndDay: string;
  readonly position: string;
  readonly how: string;
}

const columns = [
  { name: 'ordinal', mm: 10, align: 'center' },
  { name: 'indicator', mm: 46, align: 'left' },
  { name: 'target', mm: 18, align: 'right' },
  { name: 'inPeriod', mm: 26, align: 'right' },
  { name: 'cumulative', mm: 26, align: 'right' },
  { name: 'completion', mm: 16, align: 'right' },
  { name: 'verdict', mm: 23, align: 'left' },
] as const satisfies readonly LetterColumn[];
const CELL_SIZE = 11;

interface Words {
  readonly frame: LetterFrameWords;
  readonly figures: FiguresWords;
  readonly report: ReportWords;
}

/** Phiếu báo số liệu: for each unit all that counts of it; several units in one file each begin on a page of their own. */
export function figuresLetter(units: readonly TableUnit[], tables: FigureTables, letter: Letter, words: Words): DocumentDraft {
  const [first = [], ...further] = units.map((unit) => unitBlocks(unit, tables, letter, words));
  const { kind, subject } = words.figures;
  return {
    title: [kind, subject, ...(units.length === 1 ? units.map(({ name }) => name) : [])].join(' – '),
    creator: letter.letterhead.issuingBody,
    page: officialPage,
    blocks: first,
    ...(further.length === 0 ? {} : { further }),
  };
}

function unitBlocks(unit: TableUnit, tables: FigureTables, letter: Letter, words: Words): readonly Block[] {
  const { frame, figures, report } = words;
  const lines = unitFigures(unit.code, tables, report);
  const ordinals = (state: FigureLine['state']) => lines.flatMap((line, index) => (line.state === state ? [index + 1] : []));
  return [
    ...letterHead(letter, report.letter),
    ...documentTitle(figures.kind, figures.subject),
    ...addressees([unit.name], frame),
    ...sentences(figures.opening),
    figureTable(lines, figures),
    paragraph([run(figures.legend(marksIn(lines)), { size: 12, isItalic: true })], { before: 4, after: 6, keepWithNext: true }),
    ...lastSentences(figures.lacking(ordinals('missing'), ordinals('doubtful'), lines.length), figures.request),
    ...letterFoot(toUnits(letter, frame), report.letter),
    ...confirmation(figures.confirm),
  ];
}

const marksIn = (lines: readonly FigureLine[]) => ({
  isDerived: lines.some(({ isDerived }) => isDerived),
  isCorrected: lines.some(({ isCorrected }) => isCorrected),
  isTelephoned: lines.some(({ isTelephoned }) => isTelephoned),
});

const figureTable = (lines: readonly FigureLine[], words: FiguresWords) =>
  letterTable(
    columns,
    words.headings,
    lines.map((line, index) => [
      String(index + 1),
      line.name,
      line.target,
      line.inPeriod,
      line.cumulative,
      line.completion,
      words.verdict(line),
    ]),
    CELL_SIZE,
  );

/** Room for the signature and the seal, in points. */
const SIGNING_ROOM = 64;

/** What the unit ticks, writes and signs; it stays on one page. */
function confirmation({ title, choices, line, placeAndDay, position, how }: ConfirmWords): readonly Block[] {
  const kept = (text: string, before = 4) => paragraph([run(text)], { before, keepWithNext: true });
  const centred = (text: string, style: Parameters<typeof run>[1], before = 0) =>
    paragraph([run(text, style)], { align: 'center', before });
  return [
    paragraph([run(title, { isBold: true })], { align: 'center', before: 18, after: 4, keepWithNext: true }),
    ...choices.map((choice) => kept(choice)),
    kept(line),
    kept(line),
    {
      kind: 'side-by-side',
      leftShare: 0.4,
      overhang: 0,
      left: [],
      right: [
        centred(placeAndDay, { size: 13, isItalic: true }, 8),
        centred(position, { isBold: true }),
        centred(how, { size: 12, isItalic: true }),
        centred('', {}, SIGNING_ROOM),
      ],
    },
  ];
}
