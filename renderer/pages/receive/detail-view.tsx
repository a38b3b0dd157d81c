import { useMemo, useState } from 'react';
import type { RecognisedRow, RecognisedTable } from '#core/domain/submissions/review.ts';
import type { Submission } from '#core/domain/submissions/submission.ts';
import { isTyped } from '#core/domain/submissions/typed-report.ts';
import { reviewWords } from '#core/text/vi-review.ts';
import { Failure } from '../../components/failure.tsx';
import { HistoryList } from '../../components/history-list.tsx';
import { BesideScan } from '../../components/scan/beside-scan.tsx';
import type { CellMark } from '../../components/sheet/sheet-view.tsx';
import { SubmissionSheet } from '../../components/sheet/submission-sheet.tsx';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { EffectTable } from './effect-table.tsx';
import type { Matter, Place } from './matters.ts';
import { ReplyActions } from './reply-actions.tsx';
import { ReturnedLists } from './returned-lists.tsx';
import type { Effects } from './use-effects.ts';

type View = keyof typeof reviewWords.views;

interface DetailViewProps {
  readonly submission: Submission;
  /** The matter on show: with it the view that serves it best is opened. */
  readonly current: Matter | null;
  readonly effects: Effects;
  readonly place: Place | null;
  readonly tables: readonly RecognisedTable[];
  readonly onPickRow: ((sheet: string, row: RecognisedRow) => void) | undefined;
}

/** Below the question, what it is about: the sheet as the unit made it, what accepting would change, what has happened. */
export function DetailView(props: DetailViewProps) {
  const { submission, current, effects } = props;
  const [chosen, choose] = useState<{ at: string | null; view: View } | null>(null);
  const at = current?.key ?? null;
  const asksToReplace = current?.kind === 'question' && current.question.kind === 'replace';
  const views = viewsOf(submission, effects);
  const view =
    chosen?.at === at && views.includes(chosen.view) ? chosen.view : asksToReplace && effects.all ? 'effect' : views[0];
  return (
    <div className="detail-view">
      <div className="view-tabs" role="toolbar" aria-label={reviewWords.viewOf}>
        {views.map((name) => (
          <button key={name} type="button" aria-pressed={name === view} onClick={() => choose({ at, view: name })}>
            {reviewWords.views[name]}
          </button>
        ))}
        <span className="view-tabs-end">
          <ReplyActions submission={submission} />
        </span>
      </div>
      {view === 'sheet' ? <MarkedSheet {...props} /> : null}
      {view === 'effect' && effects.all ? <EffectTable effect={effects.all} /> : null}
      {view === 'lists' ? <ReturnedLists submissionId={submission.id} /> : null}
      {view === 'history' && submission.unit !== null ? <UnitHistory submission={submission} unit={submission.unit} /> : null}
    </div>
  );
}

/** Lists come in files only. */
const viewsOf = ({ state, unit, source }: Submission, { all }: Effects): readonly View[] => [
  ...(state === 'rejected' ? [] : ['sheet' as const]),
  ...(all ? ['effect' as const] : []),
  ...(state === 'rejected' || isTyped(source) ? [] : ['lists' as const]),
  ...(unit === null ? [] : ['history' as const]),
];

/** What was typed needs no telling what was recognised. */
const NO_TABLES: readonly RecognisedTable[] = [];

function MarkedSheet({ submission, place, tables, onPickRow }: DetailViewProps) {
  const sheet = place?.sheet ?? tables[0]?.sheet ?? null;
  const marks = useMemo(() => marksOn(submission, sheet, place), [submission, sheet, place]);
  const drawn = (
    <SubmissionSheet
      submissionId={submission.id}
      sheet={sheet}
      marks={marks}
      focus={place?.cell ?? null}
      tables={isTyped(submission.source) ? NO_TABLES : tables}
      onPickRow={isTyped(submission.source) ? undefined : onPickRow}
    />
  );
  return isTyped(submission.source) ? <BesideScan scan={submission.source.scan}>{drawn}</BesideScan> : drawn;
}

/** Doubtful cells, and over them the one in question. */
function marksOn({ issues }: Submission, sheet: string | null, place: Place | null): ReadonlyMap<string, CellMark> {
  const here = issues.filter((issue) => issue.sheet === sheet && issue.severity !== 'note');
  const marks = new Map<string, CellMark>(here.flatMap(({ cell }) => (cell === null ? [] : [[cell, 'issue'] as const])));
  if (place && place.sheet === sheet) marks.set(place.cell, 'figure');
  return marks;
}

function UnitHistory({ submission: { planId }, unit }: { submission: Submission; unit: string }) {
  const { revision } = useWorkspace();
  const history = useAnswer('history.ofUnit', { planId, unit }, revision, `${planId} ${unit}`);
  if (history.error) return <Failure error={history.error} />;
  return <div className="history-scroll">{history.value ? <HistoryList entries={history.value} format={null} /> : null}</div>;
}
