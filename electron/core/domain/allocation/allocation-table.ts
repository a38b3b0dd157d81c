import type { Decimal } from '../figures/scaled.ts';
import type { Indicator } from '../plan/indicator.ts';
import type { Plan } from '../plan/plan.ts';
import { displayTarget } from '../plan/target-display.ts';
import { isReportingUnit, type PlanUnit } from '../units/unit.ts';
import { type Allocation, type AllocationKind, allocationKind, type Decision, mayBeAllocated } from './allocation.ts';
import { type ByPlace, byPlace } from './by-place.ts';

/** Bảng giao chỉ tiêu: units by indicators, as window, command line and workbook show it. */
export interface AllocationTable {
  readonly planId: string;
  readonly planTitle: string;
  readonly planVersion: number;
  readonly year: number;
  /** The one given last; null where none has been given. */
  readonly decision: Decision | null;
  readonly units: readonly AllocationUnit[];
  readonly indicators: readonly AllocationColumn[];
}

export interface AllocationUnit {
  readonly code: string;
  readonly name: string;
  readonly kindLabel: string;
  readonly cluster: string | null;
  /** Đoàn viên, null where nobody has said. */
  readonly members: number | null;
}

/** An indicator that can be allocated, with the units that may be given a target for it. */
export interface AllocationColumn {
  readonly indicator: AllocatedIndicator;
  readonly kind: AllocationKind;
  /** "≥ 1.200", null where the plan gives none. */
  readonly target: string | null;
  readonly cells: readonly AllocationCell[];
  /** Only where there is something. */
  readonly outside?: readonly KeptOutside[];
}

/**
 * What a unit was given before it was left out of those that the indicator is asked of: kept, held against nobody and in no
 * sum; it holds again when the unit is taken in again.
 */
export interface KeptOutside {
  readonly unit: string;
  readonly kept: Decimal;
}

export type AllocatedIndicator = Pick<
  Indicator,
  | 'code'
  | 'section'
  | 'name'
  | 'measure'
  | 'aggregation'
  | 'dataOwner'
  | 'evaluationUnit'
  | 'unitOfMeasure'
  | 'decimals'
  | 'target'
>;

export interface AllocationCell {
  readonly unit: string;
  /** The unit's own target; null where it has none: then it is held to the plan's rate, or to nothing. */
  readonly amount: Decimal | null;
  readonly decision: Decision | null;
  /** The version of the plan that it was allocated under. */
  readonly planVersion: number | null;
  /** What the unit reached last year in the same measure, scaled by the indicator's decimals. */
  readonly lastYear: number | null;
}

export interface AllocationFacts {
  readonly plan: Plan;
  readonly planVersion: number;
  readonly units: readonly PlanUnit[];
  readonly standing: readonly Allocation[];
  readonly members: ReadonlyMap<string, number>;
  readonly lastYear: ByPlace<number>;
}

/** What stands for every unit and indicator to which something may be allocated. */
export function allocationTable(facts: AllocationFacts): AllocationTable {
  const { plan, planVersion, units, standing, members } = facts;
  const own = byPlace(standing);
  return {
    planId: plan.id,
    planTitle: plan.title,
    planVersion,
    year: plan.year,
    decision: latestDecision(standing),
    units: units.filter(isReportingUnit).map((unit) => listed(unit, members)),
    indicators: plan.indicators.flatMap((indicator) => column(indicator, facts, own) ?? []),
  };
}

function latestDecision(standing: readonly Allocation[]): Decision | null {
  const decided = standing.filter(({ decision }) => decision.number !== null || decision.signedOn !== null);
  return (
    decided.reduce<Allocation | null>((last, one) => (last === null || one.at >= last.at ? one : last), null)?.decision ?? null
  );
}

const listed = ({ code, name, kindLabel, cluster }: PlanUnit, members: ReadonlyMap<string, number>): AllocationUnit => ({
  code,
  name,
  kindLabel,
  cluster,
  members: members.get(code) ?? null,
});

function column(indicator: Indicator, { units, lastYear }: AllocationFacts, own: ByPlace<Allocation>): AllocationColumn | null {
  const kind = allocationKind(indicator);
  if (kind === null) return null;
  const { code, measure, target } = indicator;
  const [given, reached] = [own.get(code), lastYear.get(code)];
  const asked = units.filter((unit) => mayBeAllocated(unit, indicator));
  const cells = asked.map((unit): AllocationCell => {
    const { amount, decision, planVersion } = given?.get(unit.code) ?? nothing;
    return { unit: unit.code, amount, decision, planVersion, lastYear: reached?.get(unit.code) ?? null };
  });
  const seen = { indicator: facts(indicator), kind, target: target && displayTarget(target, measure), cells };
  const outside = keptOutside(units, asked, given);
  return outside.length === 0 ? seen : { ...seen, outside };
}

const keptOutside = (
  units: readonly PlanUnit[],
  asked: readonly PlanUnit[],
  given: ReadonlyMap<string, Allocation> | undefined,
): readonly KeptOutside[] =>
  given === undefined
    ? []
    : units.flatMap((unit) => {
        const kept = asked.includes(unit) ? undefined : given.get(unit.code);
        return kept ? [{ unit: unit.code, kept: kept.amount }] : [];
      });

const nothing = { amount: null, decision: null, planVersion: null };

const facts = (indicator: Indicator): AllocatedIndicator => {
  const { code, section, name, measure, aggregation, dataOwner, evaluationUnit, unitOfMeasure, decimals, target } = indicator;
  return { code, section, name, measure, aggregation, dataOwner, evaluationUnit, unitOfMeasure, decimals, target };
};

/** What units have of their own in a column, for its sum. */
export const amountsIn = ({ cells }: AllocationColumn): readonly Decimal[] => cells.flatMap(({ amount }) => amount ?? []);
