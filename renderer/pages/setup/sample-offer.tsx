import { useEffect, useState } from 'react';
import type { Sample } from '#core/contract/window-app.ts';
import { failureSentence, planName, words } from '#core/text/vi-window.ts';
import { ask, shell } from '../../api.ts';
import type { PageProps } from '../../components/navigation.tsx';
import { useImports } from '../../workspace/imports.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useWorkspace } from '../../workspace/workspace.ts';

/** A way to see everything filled before one's own reports are at hand. */
export function SampleOffer({ go }: PageProps) {
  const { plans, choosePlan, choosePeriod, changed } = useWorkspace();
  const { receive, progress } = useImports();
  const [sample, setSample] = useState<Sample | null>(null);
  const notify = useNotify();
  useEffect(() => void shell.sample().then(setSample), []);
  const plan = plans?.find(({ id }) => id === sample?.planId);
  // Once the plan is in use, sample reports would stand among the real ones.
  if (!sample || !plan || (plan.loaded && progress === null)) return null;
  const tryIt = async () => {
    const problem = await prepare(sample);
    if (problem) return notify({ text: problem, tone: 'problem' });
    choosePlan(sample.planId);
    changed();
    for (const { period, files } of sample.reports) {
      choosePeriod(period);
      await receive(sample.planId, period, files);
    }
    go('consolidate');
  };
  const reports = sample.reports.reduce((sum, report) => sum + report.files.length, 0);
  return (
    <aside className="sample" aria-label={words.sample}>
      <h2>{words.sample}</h2>
      <p>{words.sampleHint(reports, planName(plan))}</p>
      <button type="button" disabled={progress !== null} onClick={tryIt}>
        {words.trySample}
      </button>
    </aside>
  );
}

/** Plan and units of the sample; says what went wrong, null where nothing did. */
async function prepare(sample: Sample): Promise<string | null> {
  const plan = await ask('plans.load', { planId: sample.planId });
  if (!plan.ok) return failureSentence(plan.error);
  const units = await ask('units.import', { planId: sample.planId, file: sample.unitList.handle });
  return units.ok ? null : failureSentence(units.error);
}
