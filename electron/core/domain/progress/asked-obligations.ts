import type { Indicator } from '../plan/indicator.ts';
import type { Plan } from '../plan/plan.ts';
import type { ReportingPeriod } from '../plan/reporting-period.ts';
import { defaultBasis, reportingPeriods, reportKey } from '../plan/reporting-periods.ts';
import { isSameReport } from '../submissions/reports-of-period.ts';
import type { AskedObligation } from './obligation.ts';
import { obligationCodes } from './obligation-codes.ts';

/** Whether each unit, or each kind of union, is to reach it by itself. */
export const isMinimum = ({ aggregation, target }: Pick<Indicator, 'aggregation' | 'target'>): boolean =>
  target !== null && (aggregation === 'per_unit_min' || aggregation === 'per_category_min');

/**
 * Everything that the plan asks of units: reports, things due by a day, registrations, minimums.
 * `versions`: the plan's, the first one first, the one in force last. `wanted`: codes of periods that are asked for besides.
 */
export function askedObligations(versions: readonly Plan[], wanted: ReadonlySet<string>): readonly AskedObligation[] {
  const plan = versions.at(-1);
  if (plan === undefined) return [];
  return [
    ...askedPeriods(plan, wanted).map((period) => reportObligation(plan, period)),
    ...datedObligations(versions, plan),
    ...registrations(versions, plan),
    ...plan.indicators.filter(isMinimum).map(minimumObligation),
  ];
}

const asWords = { quotation: null, by: null, to: null, channel: null, plannedOn: null } as const;

/** Each emulation period's and the year's; six and nine months where the plan, a deadline or a report speaks of them. */
function askedPeriods(plan: Plan, wanted: ReadonlySet<string>): readonly ReportingPeriod[] {
  const words = plan.reports
    .map(({ frequency, what, quotation }) => `${frequency} ${what} ${quotation}`.toLowerCase())
    .join('\n');
  const named = new Set([...(/6 tháng/u.test(words) ? ['6T'] : []), ...(/9 tháng/u.test(words) ? ['9T'] : [])]);
  const ownDay = new Set([...wanted, ...plan.reportingDeadlines.map(({ periodCode }) => periodCode)]);
  const key = (period: ReportingPeriod) => reportKey(plan, period, defaultBasis(period));
  const periods = reportingPeriods(plan).filter(
    ({ kind, code }) => kind === 'emulation' || kind === 'year' || named.has(code) || ownDay.has(code),
  );
  return periods.filter(
    (period, index) => ownDay.has(period.code) || periods.findIndex((other) => isSameReport(key(other), key(period))) === index,
  );
}

function reportObligation(plan: Plan, { code, label }: ReportingPeriod): AskedObligation {
  const plannedOn = plan.reportingDeadlines.find(({ periodCode }) => periodCode === code)?.dueOn ?? null;
  return { ...asWords, code, kind: 'report', what: label, plannedOn };
}

function datedObligations(versions: readonly Plan[], plan: Plan): readonly AskedObligation[] {
  const codes = obligationCodes(
    'VIEC',
    versions.map(({ obligations }) => obligations),
  );
  return plan.obligations.map(({ what, before, quotation }, index) => ({
    ...asWords,
    code: codes[index] ?? '',
    kind: 'dated',
    what,
    quotation,
    plannedOn: dayBefore(before),
  }));
}

function registrations(versions: readonly Plan[], plan: Plan): readonly AskedObligation[] {
  const codes = obligationCodes(
    'DK',
    versions.map((version) => version.registrations),
  );
  return plan.registrations.map(({ what, by, to, channel, quotation }, index) => ({
    code: codes[index] ?? '',
    kind: 'registration',
    what,
    quotation,
    by,
    to,
    channel,
    plannedOn: null,
  }));
}

const minimumObligation = ({ code, name, quotation }: Indicator): AskedObligation => ({
  ...asWords,
  code,
  kind: 'minimum',
  what: name,
  quotation: quotation.sentence,
});

/** The plan says "trước ngày …": the day before is the last. */
function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
