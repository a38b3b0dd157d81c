import type { Amount } from '../figures/figure.ts';
import { assertNever } from '../result.ts';
import { isReportingUnit, OFFICE_UNIT_CODE, type PlanUnit } from '../units/unit.ts';
import type { Indicator, PopulationException, Sector, SectorScope } from './indicator.ts';
import type { DaySpan } from './reporting-period.ts';

type Scope = Pick<Indicator, 'evaluationUnit' | 'dataOwner' | 'sectorScope' | 'aggregation' | 'populationExceptions'>;

/** Entered by the issuing office itself, never summed from units. */
export const isOfficesOwn = ({ dataOwner, aggregation }: Pick<Indicator, 'dataOwner' | 'aggregation'>): boolean =>
  dataOwner === 'office' || aggregation === 'issuer_only_count' || aggregation === 'province_only_ratio';

/** A province's total of it says all: it is a sum, a ratio of sums, or the office's own figure, never a count of units. */
export function hasProvinceTotal({ aggregation }: Pick<Indicator, 'aggregation'>): boolean {
  switch (aggregation) {
    case 'sum':
    case 'ratio_of_sums':
    case 'issuer_only_count':
    case 'province_only_ratio':
      return true;
    case 'per_unit_yes_no':
    case 'per_unit_min':
    case 'per_category_min':
      return false;
    default:
      return assertNever(aggregation);
  }
}

const sectorsOf: Record<SectorScope, readonly Sector[]> = {
  HCSN: ['HCSN'],
  DNNN: ['DNNN'],
  DN_NGOAI_NN: ['DN_NGOAI_NN'],
  DN: ['DNNN', 'DN_NGOAI_NN'],
  ALL: ['HCSN', 'DNNN', 'DN_NGOAI_NN'],
};

/** A unit whose sectors nobody has stated is in every scope: leaving it out would hide that it is missing. */
function isInSectorScope(unit: PlanUnit, indicator: Scope): boolean {
  if (unit.sectors.length === 0 || indicator.sectorScope.includes('ALL')) return true;
  const wanted = indicator.sectorScope.flatMap((scope) => sectorsOf[scope]);
  return unit.sectors.some((sector) => wanted.includes(sector));
}

/** Who answers for an indicator, before sectors are looked at. */
function answers(unit: PlanUnit, indicator: Scope): boolean {
  const { evaluationUnit, dataOwner } = indicator;
  if (isOfficesOwn(indicator)) return unit.kind === 'office';
  if (dataOwner === 'cluster' || evaluationUnit === 'cluster') return unit.kind === 'cluster';
  if (evaluationUnit === 'upper-union') return isReportingUnit(unit) && unit.kind !== 'grassroots';
  return isReportingUnit(unit);
}

/** What the indicator's own scope says of the unit, whatever the plan says of single units. */
export const isInScope = (unit: PlanUnit, indicator: Scope): boolean =>
  answers(unit, indicator) && (isOfficesOwn(indicator) || isInSectorScope(unit, indicator));

/** Whether the plan may take the unit in or leave it out: clusters for what clusters answer for, never the office. */
export function mayBeExcepted(unit: Pick<PlanUnit, 'kind'>, indicator: Scope): boolean {
  if (isOfficesOwn(indicator)) return false;
  const asksClusters = indicator.dataOwner === 'cluster' || indicator.evaluationUnit === 'cluster';
  return asksClusters ? unit.kind === 'cluster' : isReportingUnit(unit);
}

/** What the plan says of this unit by itself; null where its scope decides. */
export function populationException(unit: Pick<PlanUnit, 'code' | 'kind'>, indicator: Scope): PopulationException | null {
  const found = indicator.populationExceptions?.find((one) => one.unit === unit.code);
  return found !== undefined && mayBeExcepted(unit, indicator) ? found : null;
}

/** Whether the unit is expected to give this indicator: the same rule as `population`, for one unit. */
export const reportsIndicator = (unit: PlanUnit, indicator: Scope): boolean =>
  populationException(unit, indicator)?.isAsked ?? isInScope(unit, indicator);

/** Units that the plan leaves out by themselves: what they have reported is kept, and not counted. */
export const leftOut = (indicator: Scope, units: readonly PlanUnit[]): readonly PlanUnit[] =>
  indicator.populationExceptions === undefined
    ? []
    : units.filter((unit) => populationException(unit, indicator)?.isAsked === false);

/** Whether the unit exists on any of the days: one that was founded later or had ended before is not asked. */
export const existsDuring = ({ validFrom, validTo }: Pick<PlanUnit, 'validFrom' | 'validTo'>, days: DaySpan): boolean =>
  (validFrom === null || validFrom <= days.to) && (validTo === null || validTo >= days.from);

/** The issuing office, where the list of units does not name it. */
const unlistedOffice: PlanUnit = {
  code: OFFICE_UNIT_CODE,
  name: '',
  kind: 'office',
  kindLabel: '',
  sectors: [],
  cluster: null,
  aliases: [],
  validFrom: null,
  validTo: null,
};

/** The issuing office as one that answers. */
export const officeOf = (units: readonly PlanUnit[]): PlanUnit => units.find(({ kind }) => kind === 'office') ?? unlistedOffice;

/** The units that an indicator is asked of (semantics §4); the office alone for what only the office can know. */
export function population(indicator: Scope, units: readonly PlanUnit[]): readonly PlanUnit[] {
  const members = units.filter((unit) => reportsIndicator(unit, indicator));
  return isOfficesOwn(indicator) && members.length === 0 ? [unlistedOffice] : members;
}

/**
 * The unit answers for the grassroots unions under it: numerator = those that reach the minimum, denominator = all of them.
 * A grassroots union that reports straight to the office answers for itself.
 */
export const answersForItsGrassroots = (
  unit: Pick<PlanUnit, 'kind'>,
  indicator: Pick<Indicator, 'evaluationUnit' | 'aggregation'>,
): boolean =>
  indicator.evaluationUnit === 'grassroots' &&
  (indicator.aggregation === 'per_unit_min' || indicator.aggregation === 'per_unit_yes_no') &&
  unit.kind !== 'grassroots';

/** What an answer of this unit to this indicator consists of. */
export const amountKind = (
  unit: Pick<PlanUnit, 'kind'>,
  indicator: Pick<Indicator, 'evaluationUnit' | 'aggregation' | 'measure'>,
): Amount['kind'] => (answersForItsGrassroots(unit, indicator) ? 'ratio' : indicator.measure);
