import { isSameValue } from '../../same-value.ts';
import type { Indicator } from '../indicator.ts';
import type { Plan } from '../plan.ts';

/** What has come in under a plan: what it was read by may no longer change. */
export interface PlanUse {
  /** Any report or figure by hand. */
  readonly hasReports: boolean;
  /** Codes of indicators that any figure was ever kept for. */
  readonly indicators: ReadonlySet<string>;
}

/** A change that would give figures already kept another meaning. */
export type FrozenChange =
  | { readonly kind: 'year' }
  /** An emulation period was added, left out or has other days. */
  | { readonly kind: 'periods' }
  | { readonly kind: 'indicator-removed'; readonly code: string }
  | { readonly kind: 'indicator-recounted'; readonly code: string };

/** Fields that say what a kept amount is: scaled how, whose answer, of what kind, added up how over time. */
const meaning = ({ measure, aggregation, timeBehavior, decimals, evaluationUnit, dataOwner, categories }: Indicator) => ({
  measure,
  aggregation,
  timeBehavior,
  decimals,
  evaluationUnit,
  dataOwner,
  categories,
});

const daysOf = ({ emulationPeriods }: Plan) => emulationPeriods.map(({ code, from, to }) => ({ code, from, to }));

/** Targets, words, scopes and deadlines may always be amended; what figures were read by only before the first one came. */
export function frozenChanges(before: Plan, after: Plan, use: PlanUse): readonly FrozenChange[] {
  const year: FrozenChange[] = use.hasReports && before.year !== after.year ? [{ kind: 'year' }] : [];
  const periods: FrozenChange[] = use.hasReports && !isSameValue(daysOf(before), daysOf(after)) ? [{ kind: 'periods' }] : [];
  return [...year, ...periods, ...before.indicators.flatMap((indicator) => frozenIndicator(indicator, after, use))];
}

function frozenIndicator(before: Indicator, { indicators }: Plan, use: PlanUse): readonly FrozenChange[] {
  const { code } = before;
  if (!use.indicators.has(code)) return [];
  const after = indicators.find((indicator) => indicator.code === code);
  if (after === undefined) return [{ kind: 'indicator-removed', code }];
  return isSameValue(meaning(before), meaning(after)) ? [] : [{ kind: 'indicator-recounted', code }];
}
