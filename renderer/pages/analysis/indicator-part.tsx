import { useMemo } from 'react';
import type { InputOf } from '#core/contract/contract.ts';
import type { IndicatorAnalysis } from '#core/domain/analysis/indicator-analysis.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { Failure } from '../../components/failure.tsx';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import type { AnalysisView, OpenFigure } from './analysed-props.ts';
import { AnalysisHead } from './analysis-head.tsx';
import { TrendView } from './trend-view.tsx';
import { UnitView } from './unit-view.tsx';

interface IndicatorPartProps {
  readonly plan: Plan;
  readonly question: InputOf<'analysis.indicator'>;
  readonly view: Exclude<AnalysisView, 'outliers'>;
  readonly onOpen: OpenFigure;
}

/** One indicator: its answer in a few lines, then by units or over time. */
export function IndicatorPart({ plan, question, view, onOpen }: IndicatorPartProps) {
  const { revision } = useWorkspace();
  const asked = useAnswer('analysis.indicator', question, revision);
  const nameOf = useUnitNames(asked.value);
  if (asked.error) return <Failure error={asked.error} />;
  if (!asked.value) return <div className="analysis-main" />;
  const of = { analysis: asked.value, nameOf, onOpen };
  return (
    <div className="analysis-main">
      <AnalysisHead plan={plan} {...of} />
      {view === 'units' ? <UnitView key={question.indicator} {...of} /> : <TrendView {...of} />}
    </div>
  );
}

/** As the table calls them: a closed one keeps the names of its day. */
function useUnitNames(analysis: IndicatorAnalysis | null): (code: string) => string {
  const { unit } = useNames();
  return useMemo(() => {
    const names = new Map(analysis?.table.units.map(({ code, name }) => [code, name]));
    return (code) => names.get(code) ?? unit(code);
  }, [analysis, unit]);
}
