import { useState } from 'react';
import { analysisWords } from '#core/text/vi-analysis.ts';
import { words } from '#core/text/vi-window.ts';
import { shell } from '../../api.ts';
import { Failure } from '../../components/failure.tsx';
import type { PageProps } from '../../components/navigation.tsx';
import { NothingReceived } from '../../components/nothing-received.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { keepPreference, preference } from '../../workspace/preference.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { type ChosenReport, useChosenReport, useWorkspace } from '../../workspace/workspace.ts';
import { OPENED_FIGURE } from '../consolidate/opened-figure.ts';
import type { AnalysisView } from './analysed-props.ts';
import { IndicatorList } from './indicator-list.tsx';
import { IndicatorPart } from './indicator-part.tsx';
import { OutlierPart } from './outlier-part.tsx';

/** Phân tích: what leaders ask while one waits, from the same table as Tổng hợp. */
export function AnalysisPage({ go }: PageProps) {
  const report = useChosenReport();
  return report ? <Analysis key={report.plan.id} report={report} go={go} /> : null;
}

const CHOSEN_INDICATOR = 'analysis.indicator';

function Analysis({ report: { plan, period }, go }: PageProps & { report: ChosenReport }) {
  const { revision, status } = useWorkspace();
  const [view, setView] = useState<AnalysisView>('units');
  const [chosen, setChosen] = useState(() => preference(CHOSEN_INDICATOR));
  const question = { planId: plan.id, period: period.code };
  const table = useAnswer('table.drawn', { ...question, basis: 'cumulative' }, revision, plan.id);
  if (table.error) return <Failure error={table.error} />;
  const rows = table.value?.indicators ?? [];
  const row = rows.find(({ code }) => code === chosen) ?? rows[0];
  if (!table.value) return <Waiting />;
  if (!row) return null;
  const choose = (code: string) => {
    keepPreference(CHOSEN_INDICATOR, code);
    setChosen(code);
  };
  const openFigure = (indicator: string, unit: string | null) => {
    keepPreference(OPENED_FIGURE, JSON.stringify({ indicator, unit }));
    go('consolidate');
  };
  const isOutliers = view === 'outliers';
  return (
    <div className="analysis">
      <h1 className="only-read">{analysisWords.title}</h1>
      {status?.received === 0 && rows.every(({ answered }) => answered === 0) ? <NothingReceived go={go} /> : null}
      <Tools view={view} setView={setView} planVersion={table.value.planVersion} />
      <div className="analysis-parts">
        {isOutliers ? null : <IndicatorList rows={rows} chosen={row.code} onChoose={choose} />}
        {isOutliers ? (
          <OutlierPart table={table.value} question={question} onOpen={openFigure} />
        ) : (
          <IndicatorPart plan={plan} question={{ ...question, indicator: row.code }} view={view} onOpen={openFigure} />
        )}
      </div>
    </div>
  );
}

const VIEWS: readonly AnalysisView[] = ['units', 'trend', 'outliers'];

interface ToolsProps {
  readonly view: AnalysisView;
  readonly setView: (view: AnalysisView) => void;
  readonly planVersion: number;
}

function Tools({ view, setView, planVersion }: ToolsProps) {
  return (
    <div className="tools" role="toolbar" aria-label={analysisWords.tools}>
      <fieldset className="segments">
        <legend className="only-read">{analysisWords.view}</legend>
        {VIEWS.map((one) => (
          <label key={one}>
            <input type="radio" name="analysis-view" checked={one === view} onChange={() => setView(one)} />
            <span>{analysisWords.views[one]}</span>
          </label>
        ))}
      </fieldset>
      <span className="tools-legend">
        {analysisWords.basis} · {words.planVersion(planVersion)}
      </span>
      <button type="button" onClick={() => shell.print()}>
        {analysisWords.print}
      </button>
    </div>
  );
}
