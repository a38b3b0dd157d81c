import { type Allocation, mayBeAllocated } from '../domain/allocation/allocation.ts';
import { seriesIssues } from '../domain/consolidation/series-checks.ts';
import type { ManualFigure, StandingFigure } from '../domain/figures/figure.ts';
import type { Issue } from '../domain/figures/issue.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { ReportKey } from '../domain/plan/reporting-period.ts';
import { reportingPeriods } from '../domain/plan/reporting-periods.ts';
import { isSameReport, reportsOfPeriod } from '../domain/submissions/reports-of-period.ts';
import { standingFigures } from '../domain/submissions/standing-figures.ts';
import type { SubmissionReading } from '../domain/submissions/submission.ts';
import { differingTargets } from '../domain/validation/target-rule.ts';
import { differingCalls } from '../domain/validation/telephone-rule.ts';
import { unusualFigures } from '../domain/validation/unusual-figures.ts';
import { checkedAgainstForm } from './form-check.ts';
import { formerFigures } from './former-figures.ts';
import { keyOf } from './former-report.ts';
import type { Stores } from './ports.ts';

/**
 * The reading with what its figures say against the unit's other reports of the year (semantics §3) and of former years, and
 * its targets against what the unit was allocated (§6), what had been told by telephone in its stead, and a form that came back
 * against the one that was sent.
 */
export function checkedAgainstSeries(
  stores: Stores,
  plan: Plan,
  read: SubmissionReading,
  /** Other reports of the unit that come together with it, in the place of what stands for them. */
  beside: readonly SubmissionReading[] = [],
): SubmissionReading {
  // First: a figure under another label is of something else, and says nothing about the unit's other reports.
  const reading = checkedAgainstForm(stores, plan, read);
  const { unit } = reading;
  if (unit === null) return reading;
  const key = keyOf(plan, reading);
  const own = asIfStanding(plan, unit, key, reading);
  const stood = otherReports(plan, key).filter((report) => !beside.some((other) => isSameReport(keyOf(plan, other), report)));
  const others = [
    ...stores.figures.standing(plan.id, stood, unit),
    ...beside.flatMap((other) => asIfStanding(plan, unit, keyOf(plan, other), other)),
  ];
  const unusual = unusualFigures(plan, reading.figures, formerFigures(stores, plan, unit, key));
  const differing = differingTargets(plan, reading.targets, targetsHeldTo(stores, plan, unit, reading));
  const calls = differingCalls(reading.figures, toldOf(stores, plan, unit, key));
  if (others.length === 0 && unusual.length === 0 && differing.length === 0 && calls.length === 0) return reading;
  return { ...reading, issues: [...reading.issues, ...differences(plan, own, others), ...differing, ...calls, ...unusual] };
}

/** What the unit was allocated of what its file says a target for; of what it is no longer asked, nothing holds. */
function targetsHeldTo(stores: Stores, plan: Plan, code: string, { targets }: SubmissionReading): readonly Allocation[] {
  const allocated = stores.allocations.of(
    plan.id,
    targets.map(({ indicator }) => ({ unit: code, indicator })),
  );
  const unit = allocated.length === 0 ? undefined : stores.units.ofPlan(plan.id).find((one) => one.code === code);
  const asked = new Set(unit && plan.indicators.filter((one) => mayBeAllocated(unit, one)).map((one) => one.code));
  return allocated.filter(({ indicator }) => asked.has(indicator));
}

/** What was given by hand for the same report. */
const toldOf = ({ figures }: Stores, { id }: Plan, unit: string, key: ReportKey): readonly ManualFigure[] =>
  figures.manual(id).filter((figure) => figure.unit === unit && isSameReport(figure, key));

const asIfStanding = (plan: Plan, unit: string, key: ReportKey, { figures }: SubmissionReading): readonly StandingFigure[] =>
  standingFigures({ planId: plan.id, unit, key, layers: [{ mode: 'all', figures }], manual: [] });

/** Only what lies in this file: the other reports' cells have been told of with them. */
function differences(plan: Plan, own: readonly StandingFigure[], others: readonly StandingFigure[]): readonly Issue[] {
  return plan.indicators.flatMap((indicator) => {
    const isAbout = (figure: StandingFigure) => figure.indicator === indicator.code;
    const mine = own.filter((figure) => isAbout(figure) && figure.source?.kind === 'cell');
    return mine.length === 0 ? [] : seriesIssues(plan, indicator, mine, others.filter(isAbout));
  });
}

function otherReports(plan: Plan, key: ReportKey): readonly ReportKey[] {
  const all = reportingPeriods(plan).flatMap((period) => reportsOfPeriod(plan, period));
  const once = all.filter((report, index) => all.findIndex((other) => isSameReport(other, report)) === index);
  return once.filter((report) => !isSameReport(report, key));
}
