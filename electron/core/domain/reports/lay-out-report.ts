import { attainmentMatrix } from './attainment-matrix.ts';
import { type ContentsEntry, contentsSheet } from './contents-sheet.ts';
import { coverSheet } from './cover-sheet.ts';
import { footText } from './foot-text.ts';
import { indicatorReport } from './indicator-report.ts';
import { hasLastYear, lastYearReport } from './last-year-report.ts';
import type { Letter } from './letter.ts';
import type { FormName, ReportInput, ReportRequest } from './report-input.ts';
import type { ReportLayout, SheetLayout } from './report-layout.ts';
import type { ReportWords } from './report-words.ts';
import { submissionReport } from './submission-report.ts';
import { unitReport } from './unit-report.ts';
import { unitSheets } from './unit-sheets.ts';

const builders: Record<FormName, (input: ReportInput, letter: Letter, words: ReportWords) => readonly SheetLayout[]> = {
  'bieu-01': (...from) => [indicatorReport(...from)],
  'bieu-02': unitReport,
  'bieu-03': attainmentMatrix,
  'bieu-04': (...from) => [submissionReport(...from)],
  'bieu-05': (...from) => [lastYearReport(...from)],
  'unit-sheets': unitSheets,
};

/** `all` holds what every report has, last year where there is one, and a sheet for each unit where that was chosen. */
function formsOf(report: ReportRequest, { table, options }: ReportInput): readonly FormName[] {
  if (report !== 'all') return [report];
  return [
    'bieu-01',
    'bieu-02',
    'bieu-03',
    'bieu-04',
    ...(hasLastYear(table) ? (['bieu-05'] as const) : []),
    ...(options?.unitSheets ? (['unit-sheets'] as const) : []),
  ];
}

/** A form, or all of them, ready to be written or printed: made of the table as it stands, nothing worked out again. */
export function layOutReport(report: ReportRequest, input: ReportInput, letter: Letter, words: ReportWords): ReportLayout {
  const forms = formsOf(report, input);
  const sheets =
    report === 'all' ? bound(forms, input, letter, words) : forms.flatMap((form) => builders[form](input, letter, words));
  const foot = footText(letter, words.letter);
  return {
    report,
    title: words.forms[forms[0] ?? 'bieu-01'].title(input.table.year),
    creator: letter.letterhead.issuingBody,
    // A closed period's workbook is the same whenever it is made.
    ...(letter.closed ? { madeAt: letter.closed.at } : {}),
    sheets: foot === '' ? sheets : sheets.map((sheet) => ({ ...sheet, page: { ...sheet.page, foot } })),
  };
}

/** Cover, contents, and the forms, each under its own options, as annexes where they go with a document as such. */
function bound(forms: readonly FormName[], input: ReportInput, letter: Letter, words: ReportWords): readonly SheetLayout[] {
  const { table, options = {}, optionsOfForms = {} } = input;
  const entries = forms.flatMap((form, index): readonly ContentsEntry[] => {
    const own = { ...input, groupBy: optionsOfForms[form]?.groupBy ?? input.groupBy, options: optionsOfForms[form] ?? {} };
    const under = options.annexes ? { ...letter, annex: index + 1 } : letter;
    const name = options.annexes ? `${words.annexes.annex(index + 1)}. ` : '';
    return builders[form](own, under, words).map((sheet) => ({ sheet, title: `${name}${words.forms[form].title(table.year)}` }));
  });
  const subtitle = words.period({ period: table.period, label: table.periodLabel, year: table.year, basis: null });
  const titles = { title: words.forms['bieu-01'].title(table.year), subtitle };
  return [
    ...(options.cover ? [coverSheet(letter, titles, words)] : []),
    contentsSheet(entries, subtitle, letter.sizes ?? {}, words),
    ...entries.map(({ sheet }) => sheet),
  ];
}

/** Lines of the tables in a report, as `export` answers them. */
export const tableRows = (layout: ReportLayout): number => layout.sheets.reduce((sum, sheet) => sum + sheet.tableRows, 0);
