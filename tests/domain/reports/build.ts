import type {
  IndicatorRow,
  IndicatorTable,
  ProvinceFigure,
  TableUnit,
  UnitFigure,
} from '#core/domain/consolidation/indicator-table.ts';
import type { Letter } from '#core/domain/reports/letter.ts';
import { cellText } from '#core/domain/reports/number-text.ts';
import type { ReportInput } from '#core/domain/reports/report-input.ts';
import type { CellLayout, SheetLayout } from '#core/domain/reports/report-layout.ts';

/** Values with every field filled in, so that a test states only what it is about. */
export const province = (given: Partial<ProvinceFigure> = {}): ProvinceFigure => ({
  numerator: null,
  denominator: null,
  sum: null,
  value: null,
  population: 2,
  answered: 2,
  missing: [],
  hasDerived: false,
  hasCorrected: false,
  inReview: [],
  ...given,
});

export const figure = (unit: string, given: Partial<UnitFigure> = {}): UnitFigure => ({
  unit,
  state: 'reported',
  numerator: null,
  denominator: null,
  value: null,
  derived: false,
  corrected: false,
  meetsTarget: null,
  note: null,
  source: null,
  sources: [],
  ...given,
});

/** `figures` stand on both bases unless told otherwise. */
export function indicator(given: Partial<IndicatorRow> = {}, figures: Partial<ProvinceFigure> = {}): IndicatorRow {
  const both = province(figures);
  return {
    code: 'I1',
    section: 'I.1',
    name: 'Sáng kiến được công nhận',
    measure: 'count',
    aggregation: 'sum',
    timeBehavior: 'flow',
    unitOfMeasure: 'sáng kiến',
    decimals: 0,
    target: { comparator: '>=', value: 1200, display: '≥ 1.200' },
    completionRate: null,
    verdict: 'insufficient-data',
    provisional: false,
    units: [],
    inPeriod: both,
    cumulative: both,
    ...both,
    ...given,
  };
}

export const unit = (code: string, given: Partial<TableUnit> = {}): TableUnit => ({
  code,
  name: `LĐLĐ huyện ${code}`,
  kind: 'district',
  kindLabel: 'LĐLĐ cấp huyện',
  cluster: null,
  ...given,
});

export const table = (
  indicators: readonly IndicatorRow[],
  units: readonly TableUnit[] = [unit('A'), unit('B')],
): IndicatorTable => ({
  plan: 'plan',
  planTitle: 'Kế hoạch',
  planVersion: 1,
  year: 2023,
  period: 'NAM',
  periodLabel: 'Năm',
  basis: 'cumulative',
  tree: { kind: 'as-reported' },
  units,
  indicators,
});

export const input = (of: IndicatorTable, given: Partial<ReportInput> = {}): ReportInput => ({
  table: of,
  submissions: { expected: 0, received: 0, dueOn: null, units: [] },
  isFromPlanStart: true,
  hasTimeLeft: false,
  groupBy: 'kind',
  ...given,
});

export const letter: Letter = {
  letterhead: {
    parentBody: 'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM',
    issuingBody: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH AN LẠC',
    place: 'An Lạc',
  },
  documentNumber: '05/BC-LĐLĐ',
  signedOn: '2024-01-05',
  attachedTo: null,
  signature: { authority: 'TM. BAN THƯỜNG VỤ', position: 'PHÓ CHỦ TỊCH', name: 'Nguyễn Văn An' },
  recipients: ['Văn phòng TLĐ', 'Lưu: VT'],
};

/** Texts of a row as a reader sees them, by column; a column without a cell of its own is null. */
export function texts(sheet: SheetLayout, row: number): (string | null)[] {
  const cells = sheet.rows[row]?.cells ?? [];
  return sheet.columns.map((_, column) => {
    const cell = cells.find((one) => one.column === column);
    return cell ? cellText(cell.value) : null;
  });
}

/** The first row in which a cell shows this text. */
export const rowOf = (sheet: SheetLayout, text: string): number =>
  sheet.rows.findIndex(({ cells }) => cells.some(({ value }) => cellText(value) === text));

/** The texts of the row that has this one in it. */
export const line = (sheet: SheetLayout, text: string): (string | null)[] => texts(sheet, rowOf(sheet, text));

export const cellsOf = (sheet: SheetLayout): CellLayout[] => sheet.rows.flatMap(({ cells }) => cells);
