import { type LabelledRow, labelRanker, rowRanker } from '../matching/assign-rows.ts';
import { planProfile } from '../matching/indicator-profile.ts';
import type { Candidate } from '../matching/match-label.ts';
import type { Indicator } from '../plan/indicator.ts';
import type { Plan } from '../plan/plan.ts';
import { hasProvinceTotal } from '../plan/population.ts';
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

const readers = new WeakMap<Plan, Map<Level, PlanReader>>();

/** The reader for a unit's level; plans are values, so one made before serves again. */
export function planReader(plan: Plan, unit: Pick<PlanUnit, 'kind'> | null, units: readonly PlanUnit[]): PlanReader {
  const level = levelOf(unit, units);
  const byLevel = readers.get(plan) ?? new Map<Level, PlanReader>();
  readers.set(plan, byLevel);
  const reader = byLevel.get(level) ?? makeReader(plan, level);
  byLevel.set(level, reader);
  return reader;
}

function makeReader(plan: Plan, level: Level): PlanReader {
  const indicators = plan.indicators.filter((indicator) => isReportedBy(level, indicator));
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
