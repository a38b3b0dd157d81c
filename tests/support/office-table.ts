import type { IndicatorRow, IndicatorTable, TableUnit, UnitFigure } from '#core/domain/consolidation/indicator-table.ts';
import { layOutReport } from '#core/domain/reports/lay-out-report.ts';
import type { FormName, ReportInput, SubmissionList } from '#core/domain/reports/report-input.ts';
import type { ReportLayout } from '#core/domain/reports/report-layout.ts';
import { reportWords } from '#core/text/vi-workbooks.ts';
import { figure, indicator, letter, province, table, unit } from '../domain/reports/build.ts';

const districts = ['Nguyễn Thượng Hiền', 'Bình Lục', 'Phường Đông Thành Phố', 'Ý Yên', 'Hoa Lư'];
const names = [
  'Số cán bộ công đoàn được bồi dưỡng nghiệp vụ',
  'Tỷ lệ công đoàn cơ sở khu vực ngoài nhà nước có thỏa ước lao động tập thể được ký kết mới, sửa đổi, bổ sung đạt loại B trở lên',
  'Phát triển đoàn viên',
  'Giới thiệu đoàn viên ưu tú cho Đảng xem xét, bồi dưỡng, kết nạp',
];

/** How much a made-up office has to print. `silent`: the share of units, from the first on, that have sent nothing. */
export interface OfficeSize {
  readonly units: number;
  readonly indicators: number;
  readonly silent: number;
}

const unitsOf = ({ units }: OfficeSize): TableUnit[] =>
  Array.from({ length: units }, (_, at) =>
    unit(`U${at}`, {
      name: `${at % 3 === 0 ? 'Công đoàn xã' : 'LĐLĐ huyện'} ${districts[at % districts.length]} ${at + 1}`,
      kind: at % 3 === 0 ? 'commune' : 'district',
      kindLabel: at % 3 === 0 ? 'Công đoàn xã, phường' : 'LĐLĐ cấp huyện',
    }),
  );

function figuresOf(at: number, units: readonly TableUnit[], { silent }: OfficeSize): UnitFigure[] {
  return units.map(({ code }, index) => {
    if (index < units.length * silent) return figure(code, { state: 'not-reported' });
    const numerator = (index * 37 + at * 11) % 900;
    if (at % 2 === 0) return figure(code, { numerator, value: numerator, meetsTarget: numerator > 300 });
    return figure(code, { numerator, denominator: 900, value: numerator / 9, meetsTarget: numerator > 700 });
  });
}

function indicatorsOf(size: OfficeSize, units: readonly TableUnit[]): IndicatorRow[] {
  const missing = units.slice(0, Math.ceil(units.length * size.silent)).map(({ name }) => name);
  const counts = { population: units.length, answered: units.length - missing.length, missing };
  return Array.from({ length: size.indicators }, (_, at) => {
    const figures = figuresOf(at, units, size);
    const kind = at % 2 === 0 ? count : ratio;
    return indicator(
      {
        ...kind,
        code: `I${at}`,
        section: `${1 + Math.floor(at / 7)}`,
        name: `${names[at % names.length]} (${at + 1})`,
        units: figures,
      },
      {
        ...province(),
        ...counts,
        numerator: 12_345,
        denominator: at % 2 === 0 ? null : 45_678,
        value: at % 2 === 0 ? 12_345 : 27.03,
      },
    );
  });
}

const count = { measure: 'count', aggregation: 'sum' } as const;
const ratio = {
  measure: 'ratio',
  aggregation: 'ratio_of_sums',
  unitOfMeasure: '%',
  target: { comparator: '>=', value: 80, display: '≥ 80%' },
  verdict: 'not-met',
} as const;

function submissionsOf(units: readonly TableUnit[], { silent }: OfficeSize): SubmissionList {
  const listed = units.map(({ code, name }, index) => {
    const isIn = index >= units.length * silent;
    const receivedAt = isIn ? '2023-12-05T02:00:00.000Z' : null;
    return {
      unit: code,
      name,
      state: isIn ? 'received' : 'missing',
      isLate: !isIn,
      receivedAt,
      deliveries: isIn ? 1 : 0,
      issues: 0,
    } as const;
  });
  return {
    expected: units.length,
    received: listed.filter(({ receivedAt }) => receivedAt).length,
    dueOn: '2023-12-10',
    units: listed,
  };
}

/** What a report of such an office is made of. */
export function officeInput(size: OfficeSize): ReportInput {
  const units = unitsOf(size);
  const of: IndicatorTable = table(indicatorsOf(size, units), units);
  return { table: of, submissions: submissionsOf(units, size), isFromPlanStart: true, hasTimeLeft: false, groupBy: 'kind' };
}

/** A report of such an office. */
export const officeReport = (report: FormName | 'all', size: OfficeSize): ReportLayout =>
  layOutReport(report, officeInput(size), letter, reportWords);
