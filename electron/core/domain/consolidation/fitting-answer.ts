import type { FigureState } from '../figures/figure.ts';
import type { Indicator } from '../plan/indicator.ts';
import { amountKind } from '../plan/population.ts';
import type { PlanUnit } from '../units/unit.ts';
import type { UnitAnswer } from './figure-for.ts';

/**
 * An answer of another kind than the indicator takes from this unit waits for a person instead of being counted:
 * a plain count says nothing of how many of a union's grassroots unions reach a minimum.
 */
export function fittingAnswer(indicator: Indicator, unit: Pick<PlanUnit, 'kind'>, answer: UnitAnswer): UnitAnswer {
  const { value } = answer;
  const expected = amountKind(unit, indicator);
  if (value.state !== 'reported' || value.amount.kind === expected) return answer;
  return { ...answer, value: inReview(expected === 'ratio' ? 'denominator-missing' : 'not-a-number') };
}

const inReview = (because: 'denominator-missing' | 'not-a-number'): FigureState => ({
  state: 'needs-review',
  because,
  percent: null,
});
