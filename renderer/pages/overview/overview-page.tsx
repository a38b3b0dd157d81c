import type { NextStep, Overview } from '#core/domain/progress/overview.ts';
import { overviewWords, stepText } from '#core/text/vi-overview.ts';
import { Failure } from '../../components/failure.tsx';
import type { PageName, PageProps } from '../../components/navigation.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { keepPreference } from '../../workspace/preference.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useChosenReport, useWorkspace } from '../../workspace/workspace.ts';
import { OPENED_OBLIGATION } from '../progress/progress-page.tsx';
import { ChangesCard, DueCard, ReportsCard, TargetsCard } from './overview-cards.tsx';

/** Tổng quan: where the period stands, and the one button for what comes next. */
export function OverviewPage({ go }: PageProps) {
  const report = useChosenReport();
  const { revision } = useWorkspace();
  const question = report && { planId: report.plan.id, period: report.period.code };
  const overview = useAnswer('overview.get', question, revision);
  if (overview.error) return <Failure error={overview.error} />;
  if (!report || !overview.value) return <Waiting />;
  const openObligation = (obligation: string) => {
    keepPreference(OPENED_OBLIGATION, obligation);
    go('progress');
  };
  return (
    <div className="overview">
      <NextStepLine
        title={overviewWords.heading(report.period.label, report.plan.year)}
        overview={overview.value}
        onGo={(step) => (step.kind === 'remind' ? openObligation(step.obligation) : go(pageOf[step.kind]))}
      />
      <div className="overview-cards">
        <ReportsCard overview={overview.value} go={go} />
        <TargetsCard overview={overview.value} go={go} />
        <DueCard overview={overview.value} onOpen={openObligation} />
        <ChangesCard overview={overview.value} />
      </div>
    </div>
  );
}

const pageOf: Readonly<Record<Exclude<NextStep['kind'], 'remind'>, PageName>> = {
  review: 'receive',
  receive: 'receive',
  export: 'export',
};

interface StepProps {
  readonly title: string;
  readonly overview: Overview;
  readonly onGo: (step: NextStep) => void;
}

function NextStepLine({ title, overview: { step }, onGo }: StepProps) {
  const { said, button } = stepText(step);
  return (
    <header className="overview-head">
      <h1>{title}</h1>
      <p>{said}</p>
      <button type="button" className="primary" onClick={() => onGo(step)}>
        {button}
      </button>
    </header>
  );
}
