import type { StandingFigure } from '#core/domain/figures/figure.ts';
import type { ReportKey } from '#core/domain/plan/reporting-period.ts';
import type { Database } from '../database.ts';

/** `values` come without sources: half the room. */
export type KeptAs = 'figures' | 'values';
/** One of a plan's reports, of all units. */
export interface PlanReport extends ReportKey {
  readonly planId: string;
}
/** From the file: of all units, or of the one named. */
type Read = (unit?: string) => readonly StandingFigure[];

/** A hundred units by sixty indicators are some two megabytes: a table rests on three or four reports. */
const MOST = 8;

interface KeptReport {
  figures: readonly StandingFigure[];
  /** Units of which it may hold what no longer stands. */
  readonly changed: Set<string>;
}

interface KeptReports {
  /** SQLite's own count of what other connections have changed. */
  version: number;
  readonly reports: Map<string, KeptReport>;
}

const keptReports = (database: Database): KeptReports =>
  database.kept('kept reports', () => ({ version: -1, reports: new Map() }));

const keyOf = (as: KeptAs, { planId, period, basis }: PlanReport): string => JSON.stringify([as, planId, period, basis]);

/**
 * A report's figures as they were last read, as far as nothing can have changed them: neither this connection
 * (`forgetUnit`) nor another one. Within a transaction nothing is kept, since what is seen there may be taken back.
 */
export function keptReport(database: Database, as: KeptAs, report: PlanReport, read: Read): readonly StandingFigure[] {
  if (database.isInTransaction()) return read();
  const { reports } = upToDate(database);
  const key = keyOf(as, report);
  const kept = reports.get(key) ?? { figures: read(), changed: new Set() };
  // The one asked for last is the last to go.
  reports.delete(key);
  reports.set(key, kept);
  for (const [oldest] of reports) if (reports.size > MOST) reports.delete(oldest);
  readChanged(kept, read);
  return kept.figures;
}

function upToDate(database: Database): KeptReports {
  const kept = keptReports(database);
  const version = Number(database.statement('PRAGMA data_version').pluck().get());
  if (version !== kept.version) kept.reports.clear();
  kept.version = version;
  return kept;
}

/** In the order in which the whole report would have been read. */
function readChanged(kept: KeptReport, read: Read): void {
  if (kept.changed.size === 0) return;
  const same = kept.figures.filter(({ unit }) => !kept.changed.has(unit));
  const anew = [...kept.changed].flatMap((unit) => read(unit));
  kept.figures = [...same, ...anew].toSorted((one, other) => (one.unit < other.unit ? -1 : one.unit > other.unit ? 1 : 0));
  kept.changed.clear();
}

/** To be called before anything of a unit's report is written. */
export function forgetUnit(database: Database, report: PlanReport, unit: string): void {
  const { reports } = keptReports(database);
  for (const as of ['figures', 'values'] as const) reports.get(keyOf(as, report))?.changed.add(unit);
}
