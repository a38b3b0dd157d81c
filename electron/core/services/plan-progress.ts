import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { consolidate } from '../domain/consolidation/consolidate.ts';
import type { IndicatorTable } from '../domain/consolidation/indicator-table.ts';
import { population } from '../domain/plan/population.ts';
import type { ReportKey } from '../domain/plan/reporting-period.ts';
import { reportingPeriods } from '../domain/plan/reporting-periods.ts';
import { isMinimum } from '../domain/progress/asked-obligations.ts';
import { deadlineCalendar } from '../domain/progress/deadline-calendar.ts';
import { type MinimumAnswer, minimumAnswer } from '../domain/progress/minimum-answer.ts';
import { type ProgressBoard, progressBoard } from '../domain/progress/progress-board.ts';
import { dayInVietnam } from '../domain/reports/submission-report.ts';
import { ok } from '../domain/result.ts';
import { isSameReport, reportsOfPeriod } from '../domain/submissions/reports-of-period.ts';
import { type PlanContext, planWithUnits } from './plan-context.ts';
import type { Stores } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';

type Deps = Pick<ServiceDeps, 'stores' | 'clock'>;

/** Bảng tiến độ on today's day. */
export function getProgress(deps: Deps, { planId, period }: ParsedInputOf<'progress.get'>): OutputOf<'progress.get'> {
  const context = planWithUnits(deps.stores, planId);
  if (!context.ok) return context;
  const board = boardOf(deps, context.value, period);
  return ok({
    ...board,
    year: context.value.plan.year,
    today: dayInVietnam(deps.clock.now()),
    calendar: deadlineCalendar(board),
  });
}

/** `period`: one that is shown whether the plan asks for its report or not. */
export function boardOf({ stores, clock }: Deps, context: PlanContext, period: string | null = null): ProgressBoard {
  const { id } = context.plan;
  return progressBoard({
    versions: versionsOf(stores, context),
    units: context.units,
    submissions: stores.submissions.list(id),
    deadlines: stores.plans.deadlines(id),
    marks: stores.progress.marks(id),
    minimums: minimumAnswers(stores, context),
    manual: stores.figures.manual(id),
    reminders: stores.progress.reminders(id),
    period,
    now: clock.now(),
  });
}

/** Every version of the plan: what the plan gives no code is followed through them. */
const versionsOf = (stores: Stores, { plan, version }: PlanContext) => [
  ...Array.from({ length: version - 1 }, (_, index) => stores.plans.version(plan.id, index + 1)?.plan).filter(
    (former) => former !== undefined,
  ),
  plan,
];

/** How each unit stands with each minimum, by the latest cumulative figure that it gave. */
function minimumAnswers(stores: Stores, context: PlanContext): readonly MinimumAnswer[] {
  const indicators = context.plan.indicators.filter(isMinimum);
  if (indicators.length === 0) return [];
  const tables = cumulativeTables(stores, { ...context, plan: { ...context.plan, indicators } });
  return indicators.flatMap((indicator) =>
    population(indicator, context.units).map((unit) => minimumAnswer(indicator.code, unit, tables)),
  );
}

/** One for each reporting period, the latest first, out of one look at all the year's reports. */
function cumulativeTables(stores: Stores, { version, ...context }: PlanContext): readonly IndicatorTable[] {
  const { plan } = context;
  const allocated = stores.allocations.amounts(plan.id);
  const codes = new Set(plan.indicators.map(({ code }) => code));
  const standing = everyReport(plan)
    .flatMap((report) => stores.figures.values(plan.id, report))
    .filter(({ indicator }) => codes.has(indicator));
  return reportingPeriods(plan)
    .toReversed()
    .map((period) => consolidate({ ...context, planVersion: version, period, basis: 'cumulative', standing, allocated }));
}

function everyReport(plan: PlanContext['plan']): readonly ReportKey[] {
  const all = reportingPeriods(plan).flatMap((period) => reportsOfPeriod(plan, period));
  return all.filter((report, index) => all.findIndex((other) => isSameReport(other, report)) === index);
}
