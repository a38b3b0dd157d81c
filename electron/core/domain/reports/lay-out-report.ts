import { attainmentMatrix } from './attainment-matrix.ts';
import { indicatorReport } from './indicator-report.ts';
import { lastYearReport } from './last-year-report.ts';
import type { Letter } from './letter.ts';
import type { FormName, ReportInput, ReportRequest } from './report-input.ts';
import type { ReportLayout, SheetLayout } from './report-layout.ts';
import type { ReportWords } from './report-words.ts';
import { submissionReport } from './submission-report.ts';
import { unitReport } from './unit-report.ts';

const builders: Record<FormName, (input: ReportInput, letter: Letter, words: ReportWords) => readonly SheetLayout[]> = {
  'bieu-01': (...from) => [indicatorReport(...from)],
  'bieu-02': unitReport,
  'bieu-03': attainmentMatrix,
  'bieu-04': (...from) => [submissionReport(...from)],
  'bieu-05': (...from) => [lastYearReport(...from)],
};

const formsOf = (report: ReportRequest): readonly FormName[] =>
  report === 'all' ? ['bieu-01', 'bieu-02', 'bieu-03', 'bieu-04'] : [report];

/** A form, or all of them, ready to be written or printed: made of the table as it stands, nothing worked out again. */
export function layOutReport(report: ReportRequest, input: ReportInput, letter: Letter, words: ReportWords): ReportLayout {
  const forms = formsOf(report);
  const sheets = forms.flatMap((form) => builders[form](input, letter, words));
  const foot = footOf(letter, words);
  return {
    report,
    title: words.forms[forms[0] ?? 'bieu-01'].title(input.table.year),
    creator: letter.letterhead.issuingBody,
    // A closed period's workbook is the same whenever it is made.
    ...(letter.closed ? { madeAt: letter.closed.at } : {}),
    sheets: foot === '' ? sheets : sheets.map((sheet) => ({ ...sheet, page: { ...sheet.page, foot } })),
  };
}

/** The code first: what is too long for a foot is cut at its end. */
const footOf = ({ releaseCode, closed }: Letter, { letter }: ReportWords): string =>
  [releaseCode ? letter.releaseCode(releaseCode) : '', closed ? letter.closed(closed) : '']
    .filter((part) => part !== '')
    .join('. ');

/** Lines of the tables in a report, as `export` answers them. */
export const tableRows = (layout: ReportLayout): number => layout.sheets.reduce((sum, sheet) => sum + sheet.tableRows, 0);
