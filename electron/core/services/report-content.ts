import type { ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import { type ClosedPeriod, closedTable } from '../domain/closing/closed-period.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { defaultBasis, endsThePlan, startsThePlan } from '../domain/plan/reporting-periods.ts';
import { type RecipientProfile, selectedTable } from '../domain/recipients/recipient-profile.ts';
import { type Letter, letterOf } from '../domain/reports/letter.ts';
import type { ReportInput } from '../domain/reports/report-input.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { closedPeriod } from './closed-reports.ts';
import { statusOf } from './get-status.ts';
import { tableOf } from './get-table.ts';
import type { PlanPeriod } from './plan-context.ts';
import { recipientFor } from './recipients.ts';
import type { ServiceDeps } from './service-deps.ts';

/** A form, or all of them, and how it is told. */
export type ReportAsked = Pick<ParsedInputOf<'reports.export'>, 'report' | 'basis' | 'tree' | 'lastYear' | 'profile'>;

/** All that a form is laid out from. */
export interface ReportContent {
  readonly input: ReportInput;
  readonly letter: Letter;
}

/** Of a closed period nothing but what it was closed with, down to the letterhead and the moment of its making. */
export function reportContent(deps: ServiceDeps, context: PlanPeriod, asked: ReportAsked): Result<ReportContent, CallError> {
  const { report, profile, tree } = asked;
  if (profile !== null && report !== 'bieu-01') return fail({ code: 'report-not-for-recipient', recipient: profile, report });
  const recipient = recipientFor(deps.stores, profile, 'bieu-01');
  if (!recipient.ok) return recipient;
  const closed = tree.kind === 'as-reported' ? closedPeriod(deps.stores, context) : null;
  const content = closed === null ? presentContent(deps, context, asked) : closedContent(closed, asked);
  return ok({ ...content, input: chosenFor(recipient.value, content.input, context.plan) });
}

/** Of the indicators chosen for a recipient alone; its head says so. */
const chosenFor = (recipient: RecipientProfile | null, input: ReportInput, plan: Plan): ReportInput =>
  recipient === null ? input : { ...input, ...selectedTable(input.table, plan, recipient) };

function presentContent(deps: ServiceDeps, context: PlanPeriod, { basis, tree, lastYear }: ReportAsked): ReportContent {
  const { plan, period } = context;
  const input = {
    table: tableOf(deps.stores, context, { basis, tree }),
    submissions: statusOf(deps, context),
    isFromPlanStart: startsThePlan(plan, period),
    hasTimeLeft: !endsThePlan(plan, period),
    groupBy: 'kind',
    isWithLastYear: lastYear,
  } as const;
  return { input, letter: letterOf(plan, {}) };
}

function closedContent(closed: ClosedPeriod, { basis, lastYear }: ReportAsked): ReportContent {
  const { submissions, isFromPlanStart, hasTimeLeft, letter, note } = closed;
  const table = closedTable(closed, basis ?? defaultBasis(closed.period));
  return {
    input: { table, submissions, isFromPlanStart, hasTimeLeft, groupBy: 'kind', isWithLastYear: lastYear },
    letter: { ...letter, closed: note },
  };
}
