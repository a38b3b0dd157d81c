import type { OutputOf } from '../contract/contract.ts';
import type { StandingFigure } from '../domain/figures/figure.ts';
import type { ReportKey } from '../domain/plan/reporting-period.ts';
import { isSameValue } from '../domain/same-value.ts';
import type { Submission } from '../domain/submissions/submission.ts';
import { inOrderOfStanding } from '../domain/submissions/submission-history.ts';
import { problemSentence } from '../text/vi-problems.ts';
import type { Stores, VerifyProblem } from './ports.ts';
import { projectStanding } from './rebuild-standing.ts';
import { verifyRemovals } from './remove-plan.ts';
import type { ServiceDeps } from './service-deps.ts';
import { historyOfPlan } from './standing-submissions.ts';
import { verifyAllocations } from './verify-allocations.ts';
import { verifyClosings } from './verify-closings.ts';
import { verifyForms } from './verify-forms.ts';
import { verifyMemory } from './verify-memory.ts';
import { verifyNarrative } from './verify-narrative.ts';
import { verifyOffice } from './verify-office.ts';
import { verifyPlanVersions } from './verify-plans.ts';
import { verifyProgress } from './verify-progress.ts';
import { verifyReleases } from './verify-releases.ts';
import { verifySpellings } from './verify-spellings.ts';
import { verifySubmissions } from './verify-submissions.ts';
import { verifyTemplates } from './verify-templates.ts';
import { verifyUnits } from './verify-units.ts';

/** Checks the database and every stored file, then builds what stands anew from the events and compares. */
export async function verify({ stores, dataFolder }: ServiceDeps): Promise<OutputOf<'data.verify'>> {
  const damage = await dataFolder.checkStorage();
  const ofPlans = stores.plans.list().flatMap(({ id }) => verifyPlan(stores, id));
  const problems = [...damage, ...ofAllPlans.flatMap((verifyOne) => verifyOne(stores)), ...ofPlans];
  return { ok: problems.length === 0, problems: problems.map(problemSentence) };
}

/** What belongs to no plan, or to several. */
const ofAllPlans = [verifyRemovals, verifyNarrative, verifyOffice, verifyTemplates, verifyMemory, verifySpellings];

function verifyPlan(stores: Stores, planId: string): readonly VerifyProblem[] {
  const history = historyOfPlan(stores, planId);
  const submissions = stores.submissions.list(planId);
  const expectedState = ({ id, state }: Submission) => history.get(id)?.state ?? state;
  const states = submissions.flatMap((submission): VerifyProblem[] => {
    const expected = expectedState(submission);
    const { id: submissionId, state: found } = submission;
    return expected === found ? [] : [{ kind: 'state-differs', submissionId, expected, found }];
  });
  const standing = inOrderOfStanding(
    history,
    submissions.filter((submission) => expectedState(submission) === 'standing'),
  );
  const figures = compareStanding(planId, rebuiltFigures(stores, planId, standing), stores.figures.standing(planId));
  return [...states, ...figures, ...partsOfPlan.flatMap((verifyOne) => verifyOne(stores, planId))];
}

const partsOfPlan = [
  verifyPlanVersions,
  verifySubmissions,
  verifyAllocations,
  verifyClosings,
  verifyProgress,
  verifyReleases,
  verifyForms,
  verifyUnits,
];

/** All that should count in a plan, from submissions and figures by hand alone. */
function rebuiltFigures(stores: Stores, planId: string, standing: readonly Submission[]): readonly StandingFigure[] {
  const reports = new Map<string, ReportKey & { readonly unit: string }>();
  for (const { unit, period, basis } of [...standing, ...stores.figures.manual(planId)]) {
    if (unit !== null) reports.set(JSON.stringify([unit, period, basis]), { unit, period, basis });
  }
  return [...reports.values()].flatMap((report) => {
    const own = standing.filter(({ unit, period, basis }) => isSameValue({ unit, period, basis }, report));
    return projectStanding(stores, { planId, ...report }, own);
  });
}

/** Figures that are stored and should not be, should be and are not, or are not the same. */
function compareStanding(
  planId: string,
  expected: readonly StandingFigure[],
  stored: readonly StandingFigure[],
): VerifyProblem[] {
  const name = ({ period, basis, unit, indicator }: StandingFigure) => JSON.stringify([period, basis, unit, indicator]);
  const found = new Map(stored.map((figure) => [name(figure), figure]));
  const wanted = new Set(expected.map(name));
  const missing = expected.filter((figure) => !isSameValue(figure, found.get(name(figure))));
  const surplus = stored.filter((figure) => !wanted.has(name(figure)));
  return [...missing, ...surplus].map(({ unit, period, basis, indicator }) => ({
    kind: 'standing-differs',
    planId,
    unit,
    period,
    basis,
    indicator,
  }));
}
