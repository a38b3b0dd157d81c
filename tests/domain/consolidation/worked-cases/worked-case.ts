import { consolidate } from '#core/domain/consolidation/consolidate.ts';
import type { IndicatorRow, ProvinceFigure } from '#core/domain/consolidation/indicator-table.ts';
import type { FigureState, StandingFigure } from '#core/domain/figures/figure.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { Basis } from '#core/domain/plan/reporting-period.ts';
import type { Target } from '#core/domain/plan/target.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';
import {
  blank,
  byCategory,
  count,
  doubtful,
  indicatorOf,
  no,
  noneArose,
  periodOf,
  planOf,
  ratio,
  standing,
  yes,
} from '../build.ts';

/** How an indicator is counted, by the word that the tables of cases use for it. */
const kinds: Readonly<Record<string, Partial<Indicator>>> = {
  sum: {},
  ratio: { measure: 'ratio', aggregation: 'ratio_of_sums' },
  'yes-no': { measure: 'yes-no', aggregation: 'per_unit_yes_no' },
  minimum: { aggregation: 'per_unit_min' },
  'minimum-percent': { measure: 'ratio', aggregation: 'per_unit_min' },
  grassroots: { aggregation: 'per_unit_min', evaluationUnit: 'grassroots', dataOwner: 'grassroots' },
  categories: {
    measure: 'by-category',
    aggregation: 'per_category_min',
    evaluationUnit: 'category',
    dataOwner: 'office',
    categories: ['X', 'Y'],
  },
  'own-count': { aggregation: 'issuer_only_count', dataOwner: 'office' },
  'own-ratio': { measure: 'ratio', aggregation: 'province_only_ratio', dataOwner: 'office' },
};

/** "ratio stock >= 80", "sum range 10..12", "sum none"; a flow where nothing else is said. */
export function indicatorFrom(text: string): Indicator {
  const [kind = '', ...rest] = text.split(' ');
  const given = kinds[kind];
  if (!given) throw new Error(`no kind ${kind}`);
  const [first] = rest;
  const behaves = first === 'stock' || first === 'year_end' ? first : null;
  const target = targetFrom(behaves ? rest.slice(1) : rest);
  return indicatorOf({ ...given, timeBehavior: behaves ?? 'flow', target });
}

const comparators = ['>=', '>', '<=', '<', '='] as const;

function targetFrom([word = '', value = '']: readonly string[]): Target | null {
  if (word === 'none') return null;
  const [min, max] = value.split('..').map(Number);
  if (word === 'range' && min !== undefined && max !== undefined) return { comparator: 'range', min, max };
  const comparator = comparators.find((one) => one === word);
  if (comparator === undefined || Number.isNaN(Number(value))) throw new Error(`no target ${word} ${value}`);
  return { comparator, value: Number(value) };
}

const words: Readonly<Record<string, FigureState>> = { yes, no, blank, doubt: doubtful, '-': noneArose };

/** "7", "7/10", "X1+Y0", yes, no, blank, doubt, or "-" where nothing arose. */
export function valueFrom(text: string): FigureState {
  const word = words[text];
  if (word) return word;
  if (text.includes('/')) {
    const [numerator = Number.NaN, denominator = Number.NaN] = text.split('/').map(Number);
    return ratio(numerator, denominator);
  }
  if (/^[XY]/.test(text))
    return byCategory(Object.fromEntries(text.split('+').map((one) => [one.charAt(0), Number(one.slice(1))])));
  return count(Number(text));
}

/** "A DOT1 3 DOT2 5; B NAM 9; C": what each unit gave in which report. */
export const reportsFrom = (text: string): readonly { readonly unit: string; readonly figures: readonly StandingFigure[] }[] =>
  text.split(';').map((part) => {
    const [unit = '', ...given] = part.trim().split(/\s+/);
    const figures = Array.from({ length: given.length / 2 }, (_, at) =>
      standing(unit, given[2 * at] ?? '', valueFrom(given[2 * at + 1] ?? '')),
    );
    return { unit, figures };
  });

export interface Question {
  readonly indicator: Indicator;
  readonly units: readonly PlanUnit[];
  readonly figures: readonly StandingFigure[];
  /** "DOT2" asks for the period's own figures, "DOT2+" for the cumulative ones; the others are cumulative. */
  readonly asked: string;
  readonly plan?: Partial<Plan>;
}

/** The row that a table shows for the question. */
export function rowFor({ indicator, units, figures, asked, plan: given = {} }: Question): IndicatorRow {
  const plan = planOf([indicator], given);
  const basis: Basis = asked.startsWith('DOT') && !asked.endsWith('+') ? 'period' : 'cumulative';
  const period = periodOf(plan, asked.replace('+', ''));
  const [row] = consolidate({ plan, planVersion: 1, units, standing: figures, period, basis }).indicators;
  if (!row) throw new Error('no row');
  return row;
}

/** "9", "9/10", "2/4 Σ8"; "–" where nothing is reported. */
export function figureText({ numerator, denominator, sum }: ProvinceFigure): string {
  if (numerator === null) return '–';
  return `${numerator}${denominator === null ? '' : `/${denominator}`}${sum === null ? '' : ` Σ${sum}`}`;
}

/** "2/3 without C", a unit in doubt with "?"; nobody is named before the indicator is due. */
export function coverageText({ answered, population, missing, inReview }: ProvinceFigure): string {
  const named = missing.map((unit) => (inReview.includes(unit) ? `${unit}?` : unit));
  return `${answered}/${population}${named.length > 0 ? ` without ${named.join(' ')}` : ''}`;
}

/** In percent with at most four decimals; "–" where it has no meaning. */
export const rateText = ({ completionRate }: IndicatorRow): string =>
  completionRate === null ? '–' : `${Number((100 * completionRate).toFixed(4))}%`;

/** "met?" is a provisional one. */
export const verdictText = ({ verdict, provisional }: IndicatorRow): string => (provisional ? `${verdict}?` : verdict);

/** The rows of a table drawn with bars: one case each; blank lines and lines that begin with # are for the reader. */
export const cells = (table: string): readonly (readonly string[])[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
