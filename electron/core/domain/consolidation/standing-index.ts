import type { StandingFigure } from '../figures/figure.ts';
import type { ReportKey } from '../plan/reporting-period.ts';

/** A unit's standing figures for one indicator, one per report. */
export type ReportsOf = (unit: string, indicator: string) => readonly StandingFigure[];

const indexes = new WeakMap<readonly StandingFigure[], ReportsOf>();

/** Standing figures by unit and indicator, gathered once for all that is asked of the same list. */
export function indexStanding(standing: readonly StandingFigure[]): ReportsOf {
  const known = indexes.get(standing) ?? gathered(standing);
  indexes.set(standing, known);
  return known;
}

// Thousands of figures go through here for one table. They mostly come unit by unit: a unit is looked up once.
function gathered(standing: readonly StandingFigure[]): ReportsOf {
  const byUnit = new Map<string, Map<string, StandingFigure[]>>();
  let unit: string | null = null;
  let ofUnit = new Map<string, StandingFigure[]>();
  for (const figure of standing) {
    if (figure.unit !== unit) {
      unit = figure.unit;
      ofUnit = byUnit.get(unit) ?? new Map();
      byUnit.set(unit, ofUnit);
    }
    const reports = ofUnit.get(figure.indicator);
    // Made anew: an array that grows takes room for twenty.
    ofUnit.set(figure.indicator, reports ? [...reports, figure] : [figure]);
  }
  return (code, indicator) => byUnit.get(code)?.get(indicator) ?? none;
}

const none: readonly StandingFigure[] = [];

/** The figure of one report, null where there is none. */
export const reportAt = (reports: readonly StandingFigure[], key: ReportKey): StandingFigure | null =>
  reports.find((report) => report.period === key.period && report.basis === key.basis) ?? null;
