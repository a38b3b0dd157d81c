import { useRef, useState } from 'react';
import type { Plan } from '#core/domain/plan/plan.ts';
import { planWords } from '#core/text/vi-plan.ts';
import { PlanFilePanel } from '../../components/plan-file/plan-file-panel.tsx';
import { usePlanFile } from '../../components/plan-file/use-plan-file.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { DocumentPart } from './document-part.tsx';
import { PlanEditContext, useNewPlanEdit } from './editing/use-plan-edit.ts';
import { IndicatorsPart } from './indicators-part.tsx';
import { ClustersPart, NotesPart, ObligationsPart, QualitativePart, RegistrationsPart, RewardsPart } from './other-parts.tsx';
import type { PartProps } from './part-props.ts';
import { PeriodsPart, ReportsPart } from './periods-part.tsx';
import { PlanHead } from './plan-head.tsx';
import { ProposalsPanel } from './proposals/proposals-panel.tsx';
import { RecipientsPart } from './recipients-part.tsx';
import { VersionsPart } from './versions-part.tsx';

type PartName = keyof typeof planWords.parts;

const PARTS: Readonly<Record<PartName, (props: PartProps) => React.ReactNode>> = {
  document: DocumentPart,
  periods: PeriodsPart,
  reports: ReportsPart,
  indicators: IndicatorsPart,
  qualitative: QualitativePart,
  obligations: ObligationsPart,
  registrations: RegistrationsPart,
  rewards: RewardsPart,
  clusters: ClustersPart,
  recipients: RecipientsPart,
  notes: NotesPart,
  versions: VersionsPart,
};
const NAMES = Object.keys(PARTS) as readonly PartName[];

/** How many of them the plan has, beside a part's name; null for parts that are no list. */
const counts: Readonly<Record<PartName, (plan: Plan) => number | null>> = {
  document: () => null,
  periods: ({ emulationPeriods }) => emulationPeriods.length,
  reports: () => null,
  indicators: ({ indicators }) => indicators.length,
  qualitative: ({ qualitativeTargets }) => qualitativeTargets.length,
  obligations: ({ obligations }) => obligations.length,
  registrations: ({ registrations }) => registrations.length,
  rewards: ({ rewardOccasions }) => rewardOccasions.length,
  clusters: ({ clusterRules }) => clusterRules.length,
  recipients: () => null,
  notes: () => null,
  versions: () => null,
};

/** Nothing of its document has been entered: that is what one comes for. */
const isBlank = ({ indicators, emulationPeriods }: Plan): boolean => indicators.length === 0 && emulationPeriods.length === 0;

/** Kế hoạch: the whole plan on show, as its document gives it. */
export function PlanPage() {
  const { plan } = useWorkspace();
  const edit = useNewPlanEdit();
  const file = usePlanFile();
  const [isReading, setReading] = useState(() => plan !== null && isBlank(plan));
  const parts = useRef<HTMLDivElement>(null);
  if (!plan) return null;
  const goTo = (name: PartName) => {
    const heading = parts.current?.querySelector<HTMLElement>(`[data-part="${name}"] h2`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  return (
    <PlanEditContext value={edit}>
      <div className="plan-page">
        <PlanHead plan={plan} onReadDocument={() => setReading(true)} onOpenFile={file.open} />
        <PlanFilePanel file={file} />
        {isReading ? <ProposalsPanel plan={plan} onClose={() => setReading(false)} /> : null}
        <nav className="plan-contents" aria-label={planWords.contents}>
          {NAMES.map((name) => (
            <button key={name} type="button" className="quiet" onClick={() => goTo(name)}>
              {planWords.parts[name]}
              <PartCount count={counts[name](plan)} />
            </button>
          ))}
        </nav>
        <div className="plan-parts" ref={parts}>
          {NAMES.map((name) => {
            const Part = PARTS[name];
            return (
              <section key={name} data-part={name} className="plan-part" aria-label={planWords.parts[name]}>
                <h2 tabIndex={-1}>{planWords.parts[name]}</h2>
                <Part plan={plan} />
              </section>
            );
          })}
        </div>
      </div>
    </PlanEditContext>
  );
}

const PartCount = ({ count }: { count: number | null }) => (count === null ? null : <span className="count">{count}</span>);
