import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { ClosedNote } from '../domain/closing/closed-note.ts';
import type { ClosedPeriod } from '../domain/closing/closed-period.ts';
import { type ClosingFinding, closingFindings } from '../domain/closing/closing-findings.ts';
import { seriesDifferences } from '../domain/closing/series-differences.ts';
import { groupings } from '../domain/consolidation/grouping.ts';
import type { IndicatorTable } from '../domain/consolidation/indicator-table.ts';
import { endsThePlan, reportingPeriods, startsThePlan } from '../domain/plan/reporting-periods.ts';
import { letterOf } from '../domain/reports/letter.ts';
import { dayInVietnam } from '../domain/reports/submission-report.ts';
import { fail, ok } from '../domain/result.ts';
import { isSameReport, reportsOfPeriod } from '../domain/submissions/reports-of-period.ts';
import { periodChangesOf } from './changes-since-closing.ts';
import { closedPeriod, closedRefusalOf } from './closed-reports.ts';
import { presentStatus } from './get-status.ts';
import { presentTable } from './get-table.ts';
import { settingsInForce } from './office-settings.ts';
import { type PlanPeriod, planContext, reportContext } from './plan-context.ts';
import type { DomainEvent, KeptClosing } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

/** What should be looked at before a period is closed. Of a closed one, what could be found now. */
export function checkPeriod(deps: ServiceDeps, input: ParsedInputOf<'periods.check'>): OutputOf<'periods.check'> {
  const context = reportContext(deps.stores, input);
  return context.ok ? ok({ findings: findingsOf(deps, context.value, presentTables(deps, context.value)) }) : context;
}

/** Chốt số liệu: keeps all that the period shows as it stands now, in one transaction with the event that tells of it. */
export function closePeriod(deps: ServiceDeps, input: ParsedInputOf<'periods.close'>): OutputOf<'periods.close'> {
  const context = reportContext(deps.stores, input);
  if (!context.ok) return context;
  return deps.stores.transaction(() => {
    const already = closedPeriod(deps.stores, context.value);
    if (already !== null) return fail(closedRefusalOf(already));
    const tables = presentTables(deps, context.value);
    const findings = findingsOf(deps, context.value, tables);
    if (findings.length > 0 && input.reason === null) return ok({ closed: null, findings });
    const { reason, ...by } = signed(deps, input.reason);
    const note: ClosedNote = { ...by, decision: input.decision, reason };
    const kept = deps.stores.closings.keep(frozen(deps, context.value, tables, note));
    putInForce(deps, input, { ...kept, note, findings: findings.length });
    return ok({ closed: note, findings });
  });
}

type Report = { readonly planId: string; readonly period: string };
type Closing = Pick<KeptClosing, 'number' | 'contentHash'> & { readonly note: ClosedNote; readonly findings: number };

function putInForce({ stores }: ServiceDeps, { planId, period }: Report, closing: Closing): void {
  const { number, contentHash, note, findings } = closing;
  const { decision, ...by } = note;
  stores.closings.close(planId, period, number);
  stores.events.append({ kind: 'period-closed', planId, period, closing: number, contentHash, decision, findings }, by);
}

/** The tables on both bases with every group's subtotals, made from what counts now. */
const presentTables = ({ stores }: Pick<ServiceDeps, 'stores'>, context: PlanPeriod): readonly IndicatorTable[] => [
  presentTable(stores, context, { basis: 'cumulative', groupBy: groupings }),
  presentTable(stores, context, { basis: 'period', groupBy: groupings }),
];

function frozen(deps: ServiceDeps, context: PlanPeriod, tables: readonly IndicatorTable[], note: ClosedNote): ClosedPeriod {
  const { plan, period } = context;
  return {
    format: 1,
    planId: plan.id,
    period,
    note,
    tables: tables.map((table) => ({ ...table, closed: { ...note, issuingBody: plan.letterhead.issuingBody } })),
    submissions: presentStatus(deps, context),
    letter: letterOf(plan, {}),
    office: settingsInForce(deps.stores),
    options: deps.stores.office.allOptions(),
    isFromPlanStart: startsThePlan(plan, period),
    hasTimeLeft: !endsThePlan(plan, period),
  };
}

function findingsOf(deps: ServiceDeps, context: PlanPeriod, tables: readonly IndicatorTable[]): readonly ClosingFinding[] {
  const { stores, clock } = deps;
  const { plan, period } = context;
  const reports = reportsOfPeriod(plan, period);
  const soFar = reportingPeriods(plan).filter(({ to }) => to <= period.to);
  const standing = stores.figures.standing(plan.id, distinct(soFar.flatMap((one) => reportsOfPeriod(plan, one))));
  return closingFindings({
    tables,
    submissions: presentStatus(deps, context),
    received: stores.submissions.list(plan.id).filter((one) => reports.some((report) => isSameReport(report, one))),
    series: seriesDifferences(plan, standing),
    lastDay: period.to,
    today: dayInVietnam(clock.now()),
  });
}

const distinct = (reports: ReturnType<typeof reportsOfPeriod>) =>
  reports.filter((report, index) => reports.findIndex((other) => isSameReport(other, report)) === index);

/** Lets a closed period change again. What it was closed with stays kept. */
export function reopenPeriod(deps: ServiceDeps, input: ParsedInputOf<'periods.reopen'>): OutputOf<'periods.reopen'> {
  const { stores } = deps;
  const context = reportContext(stores, input);
  if (!context.ok) return context;
  const { planId, period } = input;
  return stores.transaction(() => {
    const closing = stores.closings.inForce(planId).get(period);
    const closed = closedPeriod(stores, context.value);
    if (closing === undefined || closed === null) return fail({ code: 'period-not-closed', period });
    stores.closings.reopen(planId, period);
    stores.events.append({ kind: 'period-reopened', planId, period, closing }, signed(deps, input.reason));
    return ok({ reopened: closed.note });
  });
}

/** Takes a reopening back: what the period was closed with holds again, unless figures are others by now. */
export function closeAgain(deps: ServiceDeps, input: ParsedInputOf<'periods.closeAgain'>): OutputOf<'periods.closeAgain'> {
  const { stores } = deps;
  const context = reportContext(stores, input);
  if (!context.ok) return context;
  const { planId, period } = input;
  return stores.transaction(() => {
    const already = closedPeriod(stores, context.value);
    if (already !== null) return fail(closedRefusalOf(already));
    const kept = stores.closings.latest(planId, period);
    if (kept === null) return fail({ code: 'period-never-closed', period });
    // Another plan or list of units changes nothing that was answered.
    const figures = periodChangesOf(deps, context.value, kept).figures.filter(({ because }) => because.kind !== 'other');
    if (figures.length > 0) return fail({ code: 'period-changed-since', period, figures: figures.length });
    stores.closings.close(planId, period, kept.number);
    stores.events.append(closedAgain(planId, kept), signed(deps, input.reason));
    return ok({ closed: kept.closed.note });
  });
}

const closedAgain = (planId: string, { number, contentHash, closed }: KeptClosing): DomainEvent => ({
  kind: 'period-closed',
  planId,
  period: closed.period.code,
  closing: number,
  contentHash,
  decision: closed.note.decision,
  findings: 0,
  isAgain: true,
});

export function listClosings({ stores }: ServiceDeps, planId: string): OutputOf<'periods.closings'> {
  const context = planContext(stores, planId);
  return context.ok ? ok(stores.closings.marks(planId)) : context;
}
