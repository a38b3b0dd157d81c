import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { overview, type RecentChange, type RecentKind, recentKinds } from '../domain/progress/overview.ts';
import { dayInVietnam } from '../domain/reports/submission-report.ts';
import { ok } from '../domain/result.ts';
import { needsReview } from '../domain/submissions/needs-review.ts';
import { isSameReport, reportsOfPeriod } from '../domain/submissions/reports-of-period.ts';
import type { EventRecord } from './domain-event.ts';
import { tableOf } from './get-table.ts';
import { reportContext } from './plan-context.ts';
import { boardOf } from './plan-progress.ts';
import type { Stores } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';

/** Tổng quan: the board and the table in a few numbers, what changed since yesterday, and what to do next. */
export function getOverview(deps: ServiceDeps, input: ParsedInputOf<'overview.get'>): OutputOf<'overview.get'> {
  const context = reportContext(deps.stores, input);
  if (!context.ok) return context;
  const { plan, period } = context.value;
  const now = deps.clock.now();
  const reports = reportsOfPeriod(plan, period);
  const ofPeriod = deps.stores.submissions.list(plan.id).filter((one) => reports.some((report) => isSameReport(report, one)));
  return ok(
    overview({
      period: period.code,
      board: boardOf(deps, context.value, period.code),
      table: tableOf(deps.stores, context.value, { basis: null }),
      toReview: ofPeriod.filter(needsReview).length,
      changes: recentChanges(deps.stores, plan.id, startOfYesterday(now)),
      today: dayInVietnam(now),
    }),
  );
}

/** As an instant: yesterday begins at midnight in Vietnam. */
function startOfYesterday(now: string): string {
  const today = Date.parse(`${dayInVietnam(now)}T00:00:00+07:00`);
  return new Date(today - 86_400_000).toISOString();
}

/** What happened since then, by kind; the same thing done again to a unit is told once. */
function recentChanges(stores: Stores, planId: string, since: string): readonly RecentChange[] {
  const units = new Map(stores.submissions.list(planId).map(({ id, unit }) => [id, unit]));
  const told = stores.events.since(planId, since).flatMap((record) => happened(record, units));
  return recentKinds.flatMap((kind) => {
    const ofKind = told.filter((one) => one.kind === kind);
    const codes = [...new Set(ofKind.toReversed().flatMap(({ unit }) => unit ?? []))];
    return ofKind.length === 0 ? [] : [{ kind, count: ofKind.length, units: codes }];
  });
}

interface Happened {
  readonly kind: RecentKind;
  readonly unit: string | null;
}

function happened({ event }: EventRecord, unitOf: ReadonlyMap<string, string | null>): readonly Happened[] {
  switch (event.kind) {
    case 'submission-received':
      if (event.state === 'rejected') return [];
      return [{ kind: event.state === 'waiting' ? 'to-review' : 'received', unit: unitOf.get(event.submissionId) ?? null }];
    case 'submission-withdrawn':
      return [{ kind: 'withdrawn', unit: unitOf.get(event.submissionId) ?? null }];
    case 'figure-set':
      return [{ kind: 'figure-by-hand', unit: event.unit }];
    case 'obligation-marked':
      return event.mark === null ? [] : [{ kind: 'obligation-marked', unit: event.unit }];
    case 'unit-reminded':
      return [{ kind: 'reminded', unit: event.reminder.unit }];
    case 'deadline-set':
      return [{ kind: 'deadline-set', unit: event.unit }];
    case 'targets-allocated':
      return [{ kind: 'targets-allocated', unit: null }];
    case 'plan-amended':
      return [{ kind: 'plan-amended', unit: null }];
    default:
      return [];
  }
}
