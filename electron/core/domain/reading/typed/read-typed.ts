import type { SubmissionFigure } from '../../figures/figure.ts';
import type { FigureReading } from '../../figures/figure-reading.ts';
import type { FigureCells, LocatedCell } from '../../figures/located-cell.ts';
import { readFigure } from '../../figures/read-figure.ts';
import type { Indicator } from '../../plan/indicator.ts';
import type { Plan } from '../../plan/plan.ts';
import { amountKind } from '../../plan/population.ts';
import { findReportingPeriod } from '../../plan/reporting-periods.ts';
import type { Answers, SubmissionReading } from '../../submissions/submission.ts';
import type { TypedDocument } from '../../submissions/typed-document.ts';
import { isBlankRow, type TypedCell, type TypedRow } from '../../submissions/typed-report.ts';
import type { PlanUnit } from '../../units/unit.ts';
import { checkReading } from '../../validation/check-reading.ts';
import { isYearReport } from '../findings.ts';
import { cellQuestion, TYPED_SHEET, typedAddress } from './typed-sheet.ts';

/** All that the reading of a typed report depends on. */
export interface TypedInput {
  readonly plan: Plan;
  readonly unit: PlanUnit;
  readonly document: TypedDocument;
  /** What a person has said since about single cells. */
  readonly answers: Answers;
}

interface ReadRow {
  readonly indicator: Indicator;
  readonly reading: FigureReading;
}

/**
 * Reads what was typed by the rules for a unit's own cells: only which indicator a row is need not be found out.
 * A row in which nothing was typed gives no figure.
 */
export function readTyped({ plan, unit, document, answers }: TypedInput): SubmissionReading {
  const period = findReportingPeriod(plan, document.period);
  if (!period) throw new Error(`no such reporting period: ${document.period}`);
  const context = { isYearReport: isYearReport({ period, input: { plan } }) };
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.code, indicator]));
  const read = document.rows.flatMap((row, place): ReadRow[] => {
    const indicator = indicators.get(row.indicator);
    if (!indicator || isBlankRow(row)) return [];
    const asAnswered = { ...indicator, measure: amountKind(unit, indicator) };
    return [{ indicator, reading: readFigure(asAnswered, cellsOf(row, place, answers), context) }];
  });
  return {
    unit: document.unit,
    period: document.period,
    basis: document.basis,
    figures: read.map(submissionFigure),
    issues: [...read.flatMap(({ reading }) => reading.issues), ...checkReading({ figures: read.map(readFigureOf), sums: [] })],
    questions: [],
    targets: [],
  };
}

function cellsOf(row: TypedRow, place: number, answers: Answers): FigureCells {
  const located = (cell: TypedCell): LocatedCell | null => {
    const at = typedAddress(place, cell);
    const typed = { kind: 'text', text: row[cell] } as const;
    const said = answers[cellQuestion(at)];
    if (said !== undefined) return { sheet: TYPED_SHEET, address: at, content: { kind: 'text', text: said }, own: typed };
    return row[cell] === '' ? null : { sheet: TYPED_SHEET, address: at, content: typed };
  };
  return { numerator: located('numerator'), denominator: located('denominator'), percent: located('percent'), unnamed: null };
}

const readFigureOf = ({ indicator, reading: { value, cell, denominatorCell } }: ReadRow) => ({
  indicator,
  value,
  sheet: TYPED_SHEET,
  cell,
  denominatorCell,
});

/** The caller knows the submission and the document's hash, and fills them in. */
const submissionFigure = ({ indicator, reading }: ReadRow): SubmissionFigure => {
  const { value, note, cell, denominatorCell, raw } = reading;
  const place = { submissionId: '', file: '', sha256: '', sheet: TYPED_SHEET };
  const source = cell === null ? null : ({ kind: 'cell', ...place, cell, denominatorCell, raw } as const);
  return { indicator: indicator.code, value, note, source };
};
