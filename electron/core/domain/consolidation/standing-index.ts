import type { StandingFigure } from '../figures/figure.ts';
import type { ReportKey } from '../plan/reporting-period.ts';

/** A unit's standing figures for one indicator, one per report. */
export type ReportsOf = (unit: string, indicator: string) => readonly StandingFigure[];

/** Standing figures by indicator and unit, gathered once for a whole table. */
export function indexStanding(standing: readonly StandingFigure[]): ReportsOf {
  const byIndicator = new Map<string, Map<string, StandingFigure[]>>();
  for (const figure of standing) {
    const byUnit = slot(byIndicator, figure.indicator, () => new Map<string, StandingFigure[]>());
    slot(byUnit, figure.unit, () => []).push(figure);
  }
  return (unit, indicator) => byIndicator.get(indicator)?.get(unit) ?? [];
}

function slot<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const existing = map.get(key);
  if (existing !== undefined) return existing;
  const created = create();
  map.set(key, created);
  return created;
}

/** The figure of one report, null where there is none. */
export const reportAt = (reports: readonly StandingFigure[], key: ReportKey): StandingFigure | null =>
  reports.find((report) => report.period === key.period && report.basis === key.basis) ?? null;
