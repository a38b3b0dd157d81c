import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { SubmissionStatus } from '#core/contract/contract.ts';
import type { PlanSummary } from '#core/contract/plan-methods.ts';
import type { ClosedMark } from '#core/domain/closing/closed-note.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { ReportingPeriod } from '#core/domain/plan/reporting-period.ts';
import { endsThePlan } from '#core/domain/plan/reporting-periods.ts';
import { needsReview } from '#core/domain/submissions/needs-review.ts';
import type { Submission } from '#core/domain/submissions/submission.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';
import { keepPreference, preference } from './preference.ts';
import { useAnswer } from './use-answer.ts';

/** Plan and period, chosen once for every page, and what all pages know of them. */
export interface Workspace {
  readonly plans: readonly PlanSummary[] | null;
  readonly plan: Plan | null;
  /** The version in force of the plan on show; 0 before there is one. */
  readonly planVersion: number;
  readonly periods: readonly ReportingPeriod[];
  readonly period: ReportingPeriod | null;
  readonly units: readonly PlanUnit[];
  /** Units and plan have been asked for and answered. */
  readonly isReady: boolean;
  readonly status: SubmissionStatus | null;
  /** The last closing of each of the plan's periods that ever was closed. */
  readonly closings: readonly ClosedMark[];
  /** What came in for the period, counted or not; null until it is known. */
  readonly submissions: readonly Submission[] | null;
  /** How many of them need a person. */
  readonly reviewCount: number;
  /** ISO instant; null where nobody ever backed the data up, or it is not known yet. */
  readonly lastBackup: string | null;
  /** Grows with every change of data; questions that carry it are asked again. */
  readonly revision: number;
  choosePlan(planId: string): void;
  choosePeriod(code: string): void;
  /** Something was written: ask again. */
  changed(): void;
}

const NO_UNITS: readonly PlanUnit[] = [];
const NO_CLOSINGS: readonly ClosedMark[] = [];
const NO_PERIODS: readonly ReportingPeriod[] = [];

function useChoice(name: string): [string | null, (value: string) => void] {
  const [value, setValue] = useState(() => preference(name));
  const choose = useCallback(
    (next: string) => {
      keepPreference(name, next);
      setValue(next);
    },
    [name],
  );
  return [value, choose];
}

/** The chosen period, else the year: the report that every plan has. */
const periodOf = (periods: readonly ReportingPeriod[], code: string | null): ReportingPeriod | null =>
  periods.find((period) => period.code === code) ?? periods.at(-1) ?? null;

/** Builds the workspace from what was chosen last and what the application answers. */
export function useNewWorkspace(): Workspace {
  const [revision, setRevision] = useState(0);
  const [planChoice, choosePlan] = useChoice('plan');
  const [periodChoice, choosePeriod] = useChoice('period');
  const plans = useAnswer('plans.list', {}, revision);
  const loaded = plans.value?.filter((plan) => plan.loaded) ?? [];
  const planId = (loaded.find((plan) => plan.id === planChoice) ?? loaded[0])?.id ?? null;
  const plan = useAnswer('plans.get', planId === null ? null : { planId }, revision);
  const units = useAnswer('units.list', planId === null ? null : { planId }, revision);
  const periods = plan.value?.periods ?? NO_PERIODS;
  const period = periodOf(periods, periodChoice);
  const status = useAnswer('status.get', planId && period ? { planId, period: period.code } : null, revision);
  const submissions = useAnswer('submissions.list', planId && period ? { planId, period: period.code } : null, revision);
  const backup = useAnswer('data.lastBackup', {}, revision);
  const lastBackup = backup.value?.last?.at ?? null;
  const closings = useAnswer('periods.closings', planId === null ? null : { planId }, revision);
  const changed = useCallback(() => setRevision((now) => now + 1), []);
  const isReady = plans.value !== null && (planId === null || (plan.value !== null && (units.value ?? units.error) !== null));
  return useMemo(
    () => ({
      plans: plans.value,
      plan: plan.value?.plan ?? null,
      planVersion: plan.value?.version ?? 0,
      periods,
      period,
      units: units.value ?? NO_UNITS,
      isReady,
      status: status.value,
      closings: closings.value ?? NO_CLOSINGS,
      submissions: submissions.value,
      reviewCount: submissions.value?.filter(needsReview).length ?? 0,
      lastBackup,
      revision,
      choosePlan,
      choosePeriod,
      changed,
    }),
    [
      plans.value,
      plan.value,
      periods,
      period,
      units.value,
      isReady,
      status.value,
      closings.value,
      submissions.value,
      lastBackup,
      revision,
      choosePlan,
      choosePeriod,
      changed,
    ],
  );
}

export const WorkspaceContext = createContext<Workspace | null>(null);

/** The workspace of the page around. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('no workspace around this page');
  return workspace;
}

/** Where a plan and a period are chosen: what pages ask with. */
export interface ChosenReport {
  readonly plan: Plan;
  readonly period: ReportingPeriod;
}

/** Plan and period, or null before the first plan. */
export function useChosenReport(): ChosenReport | null {
  const { plan, period } = useWorkspace();
  return useMemo(() => (plan && period ? { plan, period } : null), [plan, period]);
}

/** Whether the period on show leaves time of the plan's year. */
export function useHasTimeLeft(): boolean {
  const { plan, period } = useWorkspace();
  return plan !== null && period !== null && !endsThePlan(plan, period);
}
