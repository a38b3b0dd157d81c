import type { ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import { type ClosedPeriod, closedTable } from '../domain/closing/closed-period.ts';
import { unsetOffice } from '../domain/office/office-settings.ts';
import type { Plan } from '../domain/plan/plan.ts';
import type { Basis } from '../domain/plan/reporting-period.ts';
import { defaultBasis, endsThePlan, startsThePlan } from '../domain/plan/reporting-periods.ts';
import { type RecipientProfile, selectedTable } from '../domain/recipients/recipient-profile.ts';
import { type Letter, letterOf } from '../domain/reports/letter.ts';
import type { ReportInput } from '../domain/reports/report-input.ts';
import type { ReportOptions } from '../domain/reports/report-options.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { closedPeriod } from './closed-reports.ts';
import { statusOf } from './get-status.ts';
import { tableOf } from './get-table.ts';
import { letterUnder } from './office-letter.ts';
import { settingsInForce } from './office-settings.ts';
import type { PlanPeriod } from './plan-context.ts';
import { recipientFor } from './recipients.ts';
import type { ServiceDeps } from './service-deps.ts';

/** A form, or all of them, and how it is told. */
export type ReportAsked = Pick<ParsedInputOf<'reports.export'>, 'report' | 'basis' | 'tree' | 'lastYear' | 'profile' | 'options'>;

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
  if (!content.ok) return content;
  const { input, letter } = content.value;
  return ok({ letter, input: chosenFor(recipient.value, input, context.plan) });
}

/** Of the indicators chosen for a recipient alone; its head says so. */
const chosenFor = (recipient: RecipientProfile | null, input: ReportInput, plan: Plan): ReportInput =>
  recipient === null ? input : { ...input, ...selectedTable(input.table, plan, recipient) };

function presentContent(deps: ServiceDeps, context: PlanPeriod, asked: ReportAsked): Result<ReportContent, CallError> {
  const { stores } = deps;
  const { plan, period } = context;
  const options = asked.options ?? stores.office.optionsOf(asked.report);
  const under = { settings: settingsInForce(stores), options, planId: plan.id, period: period.code, at: deps.clock.now() };
  const letter = letterUnder(letterOf(plan, {}), under);
  if (!letter.ok) return letter;
  const input = {
    table: tableOf(stores, context, { basis: basisOf(asked), tree: asked.tree }),
    submissions: statusOf(deps, context),
    isFromPlanStart: startsThePlan(plan, period),
    hasTimeLeft: !endsThePlan(plan, period),
    groupBy: options.groupBy ?? 'kind',
    isWithLastYear: asked.lastYear,
    options,
    optionsOfForms: stores.office.allOptions(),
  } as const;
  return ok({ input, letter: letter.value });
}

/** A unit is judged by its cumulative figures: its own sheet shows those, unless others are asked for. */
const basisOf = ({ report, basis }: ReportAsked): Basis | null => (report === 'unit-sheets' ? (basis ?? 'cumulative') : basis);

function closedContent(closed: ClosedPeriod, asked: ReportAsked): Result<ReportContent, CallError> {
  const { submissions, isFromPlanStart, hasTimeLeft, note } = closed;
  const options: ReportOptions = asked.options ?? closed.options?.[asked.report] ?? {};
  const letter = closedLetter(closed, options);
  if (!letter.ok) return letter;
  const input = {
    table: closedTable(closed, basisOf(asked) ?? defaultBasis(closed.period)),
    submissions,
    isFromPlanStart,
    hasTimeLeft,
    groupBy: options.groupBy ?? 'kind',
    isWithLastYear: asked.lastYear,
    options,
    optionsOfForms: closed.options ?? {},
  } as const;
  return ok({ input, letter: { ...letter.value, closed: note } });
}

/** The letter under the settings of then. Whoever was chosen and was not in office then gives way: closed workbooks always come out. */
function closedLetter(closed: ClosedPeriod, options: ReportOptions): Result<Letter, CallError> {
  const { letter, office: settings = unsetOffice, planId, period, note } = closed;
  const under = { settings, planId, period: period.code, at: note.at };
  const { signer: _, ...unsigned } = options;
  const asChosen = letterUnder(letter, { ...under, options });
  return asChosen.ok ? asChosen : letterUnder(letter, { ...under, options: unsigned });
}
