import { type LabelledRow, labelRanker, rowRanker } from '../matching/assign-rows.ts';
import { planProfile } from '../matching/indicator-profile.ts';
import type { Candidate } from '../matching/match-label.ts';
import type { Indicator } from '../plan/indicator.ts';
import type { Plan } from '../plan/plan.ts';
import { hasProvinceTotal, populationException } from '../plan/population.ts';
import { isReportingUnit, type PlanUnit } from '../units/unit.ts';
import { fold } from './fold.ts';
import type { Ranker } from './tables/hits.ts';

/** What reading needs to know of a plan for units of one level; costly to make, the same for all of them. */
export interface PlanReader {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly rankLabel: Ranker;
  readonly rankRow: (row: LabelledRow) => readonly Candidate[];
}

type Level = 'grassroots' | 'upper-union' | 'office';

function levelOf(unit: Pick<PlanUnit, 'kind'> | null, units: readonly PlanUnit[]): Level {
  if (unit?.kind === 'office') return 'office';
  return (unit ?? units.find(isReportingUnit))?.kind === 'grassroots' ? 'grassroots' : 'upper-union';
}

/**
 * Whether units of a level report it: one count in a district's workbook is the district's, never that of its
 * grassroots unions or of a cluster (semantics §2). What the office gives is the whole province's.
 */
function isReportedBy(level: Level, indicator: Indicator): boolean {
  if (level === 'office') return hasProvinceTotal(indicator);
  const { dataOwner, evaluationUnit, aggregation } = indicator;
  if (dataOwner === 'office' || dataOwner === 'cluster') return false;
  if (level === 'grassroots') return evaluationUnit !== 'upper-union';
  return !(aggregation === 'per_unit_min' && evaluationUnit === 'grassroots');
}

type Reader = Pick<PlanUnit, 'code' | 'kind'> | null;

/**
 * What the plan takes this unit in for, against its level. What it leaves the unit out of stays among the candidates: the
 * row is that indicator's all the same, and would else be taken for one that resembles it.
 */
const isTakenIn = (unit: Reader, indicator: Indicator): boolean =>
  unit !== null && populationException(unit, indicator)?.isAsked === true;

const readers = new WeakMap<Plan, Map<string, PlanReader>>();

/** The reader for a unit's level; plans are values, so one made before serves again. */
export function planReader(plan: Plan, unit: Reader, units: readonly PlanUnit[]): PlanReader {
  const level = levelOf(unit, units);
  const takenIn = plan.indicators.filter((indicator) => !isReportedBy(level, indicator) && isTakenIn(unit, indicator));
  const key = [level, ...takenIn.map(({ code }) => code)].join(' ');
  const known = readers.get(plan) ?? new Map<string, PlanReader>();
  readers.set(plan, known);
  const reader = known.get(key) ?? makeReader(plan.indicators.filter((one) => isReportedBy(level, one) || takenIn.includes(one)));
  known.set(key, reader);
  return reader;
}

function makeReader(indicators: readonly Indicator[]): PlanReader {
  const profile = planProfile({ indicators });
  const rank = labelRanker(profile);
  // "mô hình / CĐCS" under "ĐVT" says what an indicator is measured in, not which one it is.
  const measuredIn = new Set(indicators.map(({ unitOfMeasure }) => fold(unitOfMeasure)));
  return {
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    rankLabel: (text) => (measuredIn.has(fold(text)) ? [] : rank(text).candidates),
    rankRow: rowRanker(profile, rank),
  };
}
