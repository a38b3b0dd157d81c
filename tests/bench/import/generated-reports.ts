import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { type SeededRandom, seededRandom } from '../seeded-random.ts';

export interface GeneratedUnit {
  readonly code: string;
  readonly name: string;
  readonly kindLabel: string;
}

/** One unit's figure for one indicator over the whole year; reports of earlier periods take a part of it. */
interface YearFigure {
  readonly indicator: Indicator;
  readonly numerator: number;
  readonly denominator: number | null;
}

/** A row of a report before any layout: a heading, an indicator with its figure, or something no indicator asks for. */
export type ReportRow =
  | { readonly kind: 'heading'; readonly number: string; readonly text: string }
  | {
      readonly kind: 'figure';
      readonly number: string;
      readonly indicator: Indicator;
      readonly numerator: number;
      readonly denominator: number | null;
    }
  | { readonly kind: 'other'; readonly number: string; readonly text: string; readonly count: number };

const givenNames = [
  'An',
  'Bắc',
  'Châu',
  'Đông',
  'Giang',
  'Hòa',
  'Khánh',
  'Long',
  'Minh',
  'Ngọc',
  'Phú',
  'Quang',
  'Sơn',
  'Tân',
  'Vĩnh',
];
const placeNames = ['Lộc', 'Thạnh', 'Hải', 'Lâm', 'Thủy'];
const activities = [
  'hội thao',
  'giải bóng chuyền',
  'hội diễn văn nghệ',
  'hiến máu',
  'trồng cây',
  'chạy việt dã',
  'thi nấu ăn',
  'tham quan',
];
const months = [1, 2, 3, 4, 5, 6];

/** Rows of a report, whatever the plan's number of indicators. */
const rowsPerReport = 44;

const speaksToUpperUnions = (plan: Plan) => plan.indicators.some(({ dataOwner }) => dataOwner === 'upper-union');

/** What the plan's units report: not what the office or the clusters answer, nor what grassroots unions tell by themselves. */
function askedOfUnits(plan: Plan): readonly Indicator[] {
  const isUpper = speaksToUpperUnions(plan);
  return plan.indicators.filter(({ dataOwner, evaluationUnit, measure }) => {
    const isTheirs = dataOwner !== 'office' && dataOwner !== 'cluster' && evaluationUnit !== 'cluster';
    return isTheirs && measure !== 'by-category' && !(isUpper && evaluationUnit === 'grassroots');
  });
}

/** Units that send reports under a plan: grassroots unions where the plan speaks to them, else districts. */
export function unitsOf(plan: Plan, count: number): readonly GeneratedUnit[] {
  const isUpper = speaksToUpperUnions(plan);
  const names = placeNames.flatMap((place) => givenNames.map((given) => `${given} ${place}`)).slice(0, count);
  return names.map((name, at) => ({
    code: `DV${String(at + 1).padStart(3, '0')}`,
    name: isUpper ? `LĐLĐ huyện ${name}` : `CĐCS Trường THCS ${name}`,
    kindLabel: isUpper ? 'LĐLĐ cấp huyện' : 'Công đoàn cơ sở',
  }));
}

function yearFigure(indicator: Indicator, random: SeededRandom): YearFigure {
  const denominator = indicator.measure === 'ratio' ? 40 + random.below(600) : null;
  const numerator = indicator.measure === 'yes-no' ? 1 : random.below(denominator ?? 400);
  return { indicator, numerator, denominator };
}

function otherRows(count: number, random: SeededRandom): readonly ReportRow[] {
  const texts = activities.flatMap((activity) => months.map((month) => `Tổ chức ${activity} tháng ${month}`));
  return texts.slice(0, count).map((text, at) => ({ kind: 'other', number: `${at + 1}`, text, count: random.below(40) }));
}

/** A unit's rows for a share of the year (0 to 1): the same seed gives the same year. */
export function rowsOf(plan: Plan, seed: number, share: number): readonly ReportRow[] {
  const random = seededRandom(seed);
  const figures = askedOfUnits(plan).map((indicator) => yearFigure(indicator, random));
  const asked = figures.map(({ indicator, numerator, denominator }, at): ReportRow => {
    const soFar = indicator.measure === 'yes-no' ? numerator : Math.floor(numerator * share);
    return { kind: 'figure', number: `${at + 1}`, indicator, numerator: soFar, denominator };
  });
  const first: ReportRow = { kind: 'heading', number: 'I', text: 'CÁC CHỈ TIÊU' };
  const second: ReportRow = { kind: 'heading', number: 'II', text: 'HOẠT ĐỘNG KHÁC' };
  return [first, ...asked, second, ...otherRows(rowsPerReport - asked.length - 2, random)];
}
