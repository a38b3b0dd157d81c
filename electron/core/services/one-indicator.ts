import { allocationKey } from '../domain/allocation/standing-allocations.ts';
import type { Decimal } from '../domain/figures/scaled.ts';
import type { Indicator } from '../domain/plan/indicator.ts';
import type { ReportKey } from '../domain/plan/reporting-period.ts';
import { remembered } from '../domain/remembered.ts';
import { OFFICE_UNIT_CODE } from '../domain/units/unit.ts';
import type { FigureStore, Stores } from './ports.ts';

/** One indicator of a plan, and the same measure in the others. */
export interface OneMeasure extends Pick<Indicator, 'code' | 'measureId'> {
  readonly planId: string;
}

/**
 * The data folder as if every plan had but one indicator: tables made from it have that row alone, and are made by the same rules.
 * Where another plan has the measure twice, the first one is taken, as in a comparison of years.
 */
export function ofOneIndicator(stores: Stores, one: OneMeasure): Stores {
  const plans = new Map<string, Current>();
  const current = (planId: string) => {
    const known = plans.get(planId) ?? onlyOne(stores.plans.current(planId), one);
    plans.set(planId, known);
    return known;
  };
  const indicatorIn = (planId: string) => current(planId)?.plan.indicators[0]?.code ?? null;
  // Asked for each of some fifteen tables: what cannot change between them is read once.
  const units = {
    ...stores.units,
    ofPlan: remembered((planId) => stores.units.ofPlan(planId)),
    profiles: remembered((planId) => stores.units.profiles(planId)),
  };
  return {
    ...stores,
    units,
    plans: { ...stores.plans, current },
    figures: oneFigures({ ...stores, units }, indicatorIn),
    allocations: { ...stores.allocations, amounts: remembered((planId) => oneAmounts(stores, planId, indicatorIn(planId))) },
  };
}

function oneAmounts({ allocations }: Stores, planId: string, indicator: string | null): ReadonlyMap<string, Decimal> {
  const allocated = indicator === null ? [] : allocations.ofIndicators(planId, [indicator]);
  return new Map(allocated.map((given) => [allocationKey(given), given.amount]));
}

type Current = ReturnType<Stores['plans']['current']>;

function onlyOne(current: Current, { planId, code, measureId }: OneMeasure): Current {
  if (current === null) return null;
  const { plan } = current;
  const found = plan.indicators.find((one) => (plan.id === planId ? one.code === code : one.measureId === measureId));
  return { ...current, plan: { ...plan, indicators: found ? [found] : [] } };
}

function oneFigures(stores: Stores, indicatorIn: (planId: string) => string | null): FigureStore {
  const values: FigureStore['values'] = (planId, report) => of(planId, [report], unitCodes(stores, planId));
  const of = (planId: string, reports: readonly ReportKey[], units: readonly string[]) => {
    const code = indicatorIn(planId);
    return code === null ? [] : stores.indicatorFigures.values(planId, reports, code, units);
  };
  return {
    ...stores.figures,
    values,
    standing: (planId, reports, unit) =>
      reports === undefined
        ? stores.figures.standing(planId, reports, unit)
        : of(planId, reports, unit === undefined ? unitCodes(stores, planId) : [unit]),
  };
}

/** Also of the office, which answers without being listed. */
const unitCodes = ({ units }: Stores, planId: string): readonly string[] => [
  ...new Set([...units.ofPlan(planId).map(({ code }) => code), OFFICE_UNIT_CODE]),
];
