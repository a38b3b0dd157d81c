import { useState } from 'react';
import type { PlanProgress } from '#core/contract/progress-methods.ts';
import { boardWords } from '#core/text/vi-board.ts';
import { markWords } from '#core/text/vi-progress.ts';
import { Failure } from '../../components/failure.tsx';
import type { PageProps } from '../../components/navigation.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useNotify } from '../../workspace/notices.ts';
import { keepPreference, preference } from '../../workspace/preference.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useNames } from '../../workspace/use-names.ts';
import { type ChosenReport, useChosenReport, useWorkspace } from '../../workspace/workspace.ts';
import { type BoardFilter, type BoardRow, boardFilters, boardRows, matches } from './board-filter.ts';
import { BoardPanel } from './board-panel.tsx';
import { type BoardPlace, BoardTable } from './board-table.tsx';
import { CalendarView } from './calendar-view.tsx';
import { type ProgressWork, useProgressWork } from './use-progress-work.ts';

/** Under this name another page says which obligation the board is to be opened at. */
export const OPENED_OBLIGATION = 'progress.obligation';

/** Tiến độ: units by what the plan asks of them, deadlines, reminders. */
export function ProgressPage({ go }: PageProps) {
  const report = useChosenReport();
  const { revision } = useWorkspace();
  const question = report && { planId: report.plan.id, period: report.period.code };
  const progress = useAnswer('progress.get', question, revision, report?.plan.id);
  if (progress.error) return <Failure error={progress.error} />;
  return report && progress.value ? <Progress report={report} progress={progress.value} go={go} /> : <Waiting />;
}

type View = 'board' | 'calendar';

function Progress({ report, progress, go }: PageProps & { report: ChosenReport; progress: PlanProgress }) {
  const [view, setView] = useState<View>('board');
  const [filter, setFilter] = useState<BoardFilter>('all');
  const [place, setPlace] = useOpenedPlace();
  const work = useProgressWork(report.plan.id);
  const mark = useQuickMark(progress, work);
  const rows = boardRows(progress);
  const close = () => {
    setPlace(null);
    if (place) focusOn(place);
  };
  return (
    <div className="consolidate">
      <h1 className="only-read">{boardWords.title}</h1>
      <ProgressTools {...{ report, rows, filter, setFilter, view, setView }} />
      <div className="consolidate-parts">
        <div className="consolidate-main board-main">
          {view === 'calendar' ? (
            <CalendarView progress={progress} onOpen={setPlace} />
          ) : (
            <BoardTable
              progress={progress}
              rows={rows.filter((row) => matches(row, filter, report.period.code))}
              period={report.period.code}
              chosen={place}
              onOpen={setPlace}
              onMark={mark}
            />
          )}
        </div>
        {place ? <BoardPanel planId={report.plan.id} {...{ progress, place, work, go }} onClose={close} /> : null}
      </div>
    </div>
  );
}

/** What another page asked to be opened, once. */
function useOpenedPlace() {
  return useState<BoardPlace | null>(() => {
    const obligation = preference(OPENED_OBLIGATION);
    if (!obligation) return null;
    keepPreference(OPENED_OBLIGATION, '');
    return { obligation, unit: null };
  });
}

function focusOn({ obligation, unit }: BoardPlace): void {
  const of = unit === null ? ':not([data-unit])' : `[data-unit="${CSS.escape(unit)}"]`;
  document.querySelector<HTMLElement>(`.board [data-obligation="${CSS.escape(obligation)}"]${of}`)?.focus();
}

/** Received today, or not at all, by one key. */
function useQuickMark(progress: PlanProgress, work: ProgressWork) {
  const notify = useNotify();
  const names = useNames();
  return ({ obligation, unit }: BoardPlace, isReceived: boolean) => {
    const kind = progress.obligations.find(({ code }) => code === obligation)?.kind;
    if (unit === null) return;
    if (kind !== 'dated' && kind !== 'registration') return notify({ text: boardWords.notMarkable, tone: 'problem' });
    const place = { obligation, unit };
    const mark = { state: 'received' as const, on: progress.today, heldOn: null, note: null, file: null };
    if (isReceived) work.mark({ ...place, mark }, boardWords.marked(names.unit(unit), markWords.received));
    else work.mark({ ...place, mark: null }, boardWords.unmarked(names.unit(unit)));
  };
}

interface ToolsProps {
  readonly report: ChosenReport;
  readonly rows: readonly BoardRow[];
  readonly filter: BoardFilter;
  readonly setFilter: (filter: BoardFilter) => void;
  readonly view: View;
  readonly setView: (view: View) => void;
}

function ProgressTools({ report, rows, filter, setFilter, view, setView }: ToolsProps) {
  const { code, label } = report.period;
  return (
    <div className="tools board-tools" role="toolbar" aria-label={boardWords.tools}>
      <fieldset className="segments">
        <legend className="only-read">{boardWords.view}</legend>
        {(['board', 'calendar'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="progress-view" checked={view === one} onChange={() => setView(one)} />
            <span>{boardWords.views[one]}</span>
          </label>
        ))}
      </fieldset>
      {view === 'board' ? (
        <fieldset className="segments">
          <legend>{boardWords.show}</legend>
          {boardFilters.map((one) => (
            <label key={one}>
              <input type="radio" name="progress-filter" checked={filter === one} onChange={() => setFilter(one)} />
              <span>
                {boardWords.filters[one](label)} ({rows.filter((row) => matches(row, one, code)).length})
              </span>
            </label>
          ))}
        </fieldset>
      ) : null}
      {view === 'board' ? (
        <>
          <span className="tools-break" />
          <span className="tools-legend">{boardWords.legendSigns}</span>
          <span className="tools-legend">{boardWords.keys}</span>
        </>
      ) : null}
    </div>
  );
}
