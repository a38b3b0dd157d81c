import type { DerivedBy, Formula } from '../domain/consolidation/derivation.ts';
import type { FigureMaking } from '../domain/consolidation/figure-making.ts';
import type { IndicatorRow } from '../domain/consolidation/indicator-table.ts';
import type { Aggregation } from '../domain/plan/indicator.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { ReportKey } from '../domain/plan/reporting-period.ts';
import { findReportingPeriod, startsThePlan } from '../domain/plan/reporting-periods.ts';
import { momentText } from './vi-words.ts';

/** Headings and notes of how a figure was made. */
export const makingWords = {
  heading: 'Cách tính',
  byHand: (actor: string) => `✎ nhập tay, ${actor}`,
  /** ISO instant. */
  received: (at: string) => `nhận ${momentText(at)}`,
  own: (text: string) => `đơn vị báo: ${text}`,
} as const;

const units = (count: number): string => `${count} đơn vị`;

/** How units' answers become the figure, by how many of them. */
const made: Readonly<Record<Aggregation, (of: { count: number; answered: number; population: number }) => string>> = {
  sum: ({ count }) => `Σ ${units(count)}`,
  ratio_of_sums: ({ count }) => `Σ tử số / Σ mẫu số của ${units(count)}`,
  per_unit_yes_no: ({ answered, population }) => `đếm nơi trả lời “có”: ${answered}/${units(population)} đã có số liệu`,
  per_unit_min: ({ answered, population }) => `đếm nơi đạt mức tối thiểu: ${answered}/${units(population)} đã có số liệu`,
  per_category_min: () => 'đếm loại đạt mức tối thiểu',
  issuer_only_count: () => 'cơ quan tự nhập',
  province_only_ratio: () => 'cơ quan tự nhập',
};

/** "Đợt 2 = Năm − Đợt 1", "Năm = lũy kế hết Đợt 2 + Đợt 3". */
export function formulaText({ kind, whole, earlier, since }: Formula, plan: Plan): string {
  const name = (key: ReportKey) => reportName(key, plan);
  return kind === 'sum'
    ? `${name(whole)} = ${name(earlier)} + ${name(since)}`
    : `${name(since)} = ${name(whole)} − ${name(earlier)}`;
}

/** What reaches back to the plan's start without being the report of one that begins there says so. */
function reportName({ period: code, basis }: ReportKey, plan: Plan): string {
  const period = findReportingPeriod(plan, code);
  if (period === null) return code;
  return basis === 'cumulative' && !startsThePlan(plan, period) ? `lũy kế hết ${period.label}` : period.label;
}

const derivedText: Readonly<Record<DerivedBy, (count: number, formula: string | null) => string>> = {
  sum: (count, formula) => (formula === null ? `${units(count)} cộng từ các kỳ` : `${formula} (${units(count)})`),
  difference: (count, formula) => (formula === null ? `${units(count)} trừ từ các kỳ` : `${formula} (${units(count)})`),
  'taken-over': (count) => `${units(count)} lấy từ báo cáo khác cùng ngày cuối kỳ`,
  'until-ended': (count) => `${units(count)} tính đến ngày kết thúc hoạt động`,
};
const ways: readonly DerivedBy[] = ['difference', 'sum', 'taken-over', 'until-ended'];

const isOfficesAlone = (aggregation: Aggregation): boolean =>
  aggregation === 'issuer_only_count' || aggregation === 'province_only_ratio';

/** "Σ 16 đơn vị; Đợt 2 = Năm − Đợt 1 (3 đơn vị); 1 đơn vị nhập tay; từ 18 báo cáo; kế hoạch bản 2". */
export function makingText(
  { aggregation, answered, population }: Pick<IndicatorRow, 'aggregation' | 'answered' | 'population'>,
  { from, derived, byHand, told, corrected, submissions }: FigureMaking,
  { formula, planVersion }: { readonly formula: string | null; readonly planVersion: number },
): string {
  // Whose correction or call is told of already is not told of twice; of the office's own it goes without saying.
  const known = new Set([...told, ...corrected]);
  const rest = isOfficesAlone(aggregation) ? 0 : byHand.filter((unit) => !known.has(unit)).length;
  return [
    made[aggregation]({ count: from.length, answered, population }),
    ...ways.map((way) => (derived[way] ? derivedText[way](derived[way].length, formula) : '')),
    rest > 0 ? `${units(rest)} nhập tay` : '',
    told.length > 0 ? `${units(told.length)} báo qua điện thoại` : '',
    corrected.length > 0 ? `${units(corrected.length)} đã sửa số` : '',
    submissions > 0 ? `từ ${submissions} báo cáo` : '',
    `kế hoạch bản ${planVersion}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}
