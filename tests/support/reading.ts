import type { SubmissionFigure } from '#core/domain/figures/figure.ts';
import type { SheetGrid } from '#core/domain/grid.ts';
import { readSubmission } from '#core/domain/reading/read-submission.ts';
import type { ReadingInput } from '#core/domain/reading/reading-input.ts';
import type { SubmissionReading } from '#core/domain/submissions/submission.ts';
import { workbookOf } from './grids.ts';
import { presetPlan, unitNamed } from './plans.ts';

const reportingUnit = unitNamed('U1', 'LĐLĐ huyện Sông Vân');

/** What stands above the table in such a report. */
export const reportHead = [['LĐLĐ TỈNH'], ['LĐLĐ HUYỆN SÔNG VÂN'], ['BÁO CÁO CHỈ TIÊU THI ĐUA ĐỢT 1 NĂM 2023']];

/** Reads sheets as a first-period report of 2023's plan by one district, unless told otherwise. */
export function readReport(sheets: readonly SheetGrid[], overrides: Partial<ReadingInput> = {}): SubmissionReading {
  const outcome = readSubmission({
    workbook: workbookOf(...sheets),
    fileName: 'Bao cao Song Van.xlsx',
    plan: presetPlan('ninh-binh-2023'),
    units: [reportingUnit, unitNamed('U2', 'LĐLĐ huyện Yên Thủy')],
    period: 'DOT1',
    basis: null,
    unit: null,
    answers: {},
    ...overrides,
  });
  if (!outcome.ok) throw new Error(`not read: ${outcome.error.code}`);
  return outcome.value;
}

/** "NB23-04": "37 @ E9", "NB23-06": "12/23 @ F11": what was read, and where it stood. */
export function shortFigures(reading: SubmissionReading): Record<string, string> {
  return Object.fromEntries(
    reading.figures
      .filter(({ value }) => value.state !== 'not-reported')
      .map((figure) => [figure.indicator, shortFigure(figure)]),
  );
}

function shortFigure({ value, source }: SubmissionFigure): string {
  return `${value.state === 'reported' ? amountText(value.amount) : value.state} @ ${source?.cell}`;
}

function amountText(amount: Extract<SubmissionFigure['value'], { state: 'reported' }>['amount']): string {
  switch (amount.kind) {
    case 'count':
      return String(amount.numerator);
    case 'ratio':
      return `${amount.numerator}/${amount.denominator}`;
    case 'yes-no':
      return amount.yes ? 'có' : 'không';
    case 'by-category':
      return amount.counts.map(({ category, count }) => `${category} ${count}`).join(', ');
  }
}

export const codesOf = (reading: SubmissionReading, severity: 'error' | 'warning' | 'note' = 'error'): string[] =>
  reading.issues.filter((issue) => issue.severity === severity).map(({ code, cell }) => (cell ? `${code} ${cell}` : code));
