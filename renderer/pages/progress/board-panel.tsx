import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { PlanProgress, ReminderText } from '#core/contract/progress-methods.ts';
import { isOwed, type ObligationCell } from '#core/domain/progress/obligation.ts';
import type { BoardObligation } from '#core/domain/progress/progress-board.ts';
import { boardWords, cellSentence, obligationStateWords, stateSigns } from '#core/text/vi-board.ts';
import { obligationName } from '#core/text/vi-reminders.ts';
import { words } from '#core/text/vi-window.ts';
import type { PageName } from '../../components/navigation.tsx';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import type { BoardPlace } from './board-table.tsx';
import { DeadlineForm } from './deadline-form.tsx';
import { FigureLetters, ObligationLetters } from './letter-part.tsx';
import { MarkForm } from './mark-form.tsx';
import { ReminderHistory, ReminderPart, useCopyReminder, WayChoice } from './reminder-part.tsx';
import type { ProgressWork } from './use-progress-work.ts';

interface BoardPanelProps {
  readonly planId: string;
  readonly progress: PlanProgress;
  readonly place: BoardPlace;
  readonly work: ProgressWork;
  readonly onClose: () => void;
  readonly go: (page: PageName) => void;
}

/** What is known of a cell, or of a whole obligation, and what can be done about it. */
export function BoardPanel({ planId, progress, place, work, onClose, go }: BoardPanelProps) {
  const { revision } = useWorkspace();
  const obligation = progress.obligations.find(({ code }) => code === place.obligation);
  const cell = progress.cells.find((one) => one.obligation === place.obligation && one.unit === place.unit);
  const texts = useAnswer('reminders.texts', { planId, obligation: place.obligation }, revision);
  if (!obligation || (place.unit !== null && !cell)) return null;
  const owed = texts.value ?? [];
  const name = obligationName(obligation, progress.year);
  return cell ? (
    <CellPanel
      key={`${cell.unit} ${cell.obligation}`}
      {...{ planId, progress, cell, obligation, name, owed, work, onClose, go }}
    />
  ) : (
    <ObligationPanel key={obligation.code} {...{ planId, obligation, name, owed, work, onClose }} />
  );
}

interface FrameProps {
  readonly title: string;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

function PanelFrame({ title, label, onClose, children }: FrameProps) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <aside className="panel board-panel" aria-label={label} onKeyDown={leave}>
      <div className="panel-head">
        <h2>{title}</h2>
        <button ref={close} type="button" className="quiet" onClick={onClose}>
          {words.back} <kbd>Esc</kbd>
        </button>
      </div>
      <div className="board-panel-body">{children}</div>
    </aside>
  );
}

interface CellPanelProps {
  readonly planId: string;
  readonly progress: PlanProgress;
  readonly cell: ObligationCell;
  readonly obligation: BoardObligation;
  readonly name: string;
  readonly owed: readonly ReminderText[];
  readonly work: ProgressWork;
  readonly onClose: () => void;
  readonly go: (page: PageName) => void;
}

function CellPanel({ planId, progress, cell, obligation, name, owed, work, onClose, go }: CellPanelProps) {
  const unitName = useNames().unit(cell.unit);
  const own = owed.find(({ unit }) => unit === cell.unit);
  const isMarked = obligation.kind === 'dated' || obligation.kind === 'registration';
  return (
    <PanelFrame title={unitName} label={boardWords.detailOf(unitName, name)} onClose={onClose}>
      <p className="board-detail">{name}</p>
      <p className="board-state" data-state={cell.state}>
        {stateSigns[cell.state]} {obligationStateWords[cell.state]}
      </p>
      <p className="board-detail">{cellSentence(cell)}</p>
      {obligation.channel ? <p className="board-detail">{boardWords.channel(obligation.channel)}</p> : null}
      {isMarked ? (
        <MarkForm key={cell.receivedOn ?? cell.state} cell={cell} unitName={unitName} today={progress.today} work={work} />
      ) : (
        <FigureActions isReport={obligation.kind === 'report'} go={go} />
      )}
      {isOwed(cell.state) && own ? <ReminderPart owed={own} work={work} /> : null}
      <ReminderHistory reminders={cell.reminders} work={work} />
      {obligation.kind === 'report' && cell.state !== 'not-asked' ? (
        <FigureLetters planId={planId} period={obligation} unit={cell.unit} />
      ) : null}
      {cell.state === 'not-asked' ? null : (
        <DeadlineForm
          place={{ obligation: cell.obligation, unit: cell.unit }}
          of={unitName}
          isSet={cell.extension !== null}
          work={work}
        />
      )}
    </PanelFrame>
  );
}

/** Reports and figures come in on other pages. */
function FigureActions({ isReport, go }: { isReport: boolean; go: CellPanelProps['go'] }) {
  return (
    <section className="board-form">
      <p>{isReport ? boardWords.byReports : boardWords.byFigures}</p>
      <div className="board-actions">
        <button type="button" onClick={() => go('receive')}>
          {boardWords.toReceive}
        </button>
        <button type="button" onClick={() => go('consolidate')}>
          {boardWords.toFigures}
        </button>
      </div>
    </section>
  );
}

interface ObligationPanelProps {
  readonly planId: string;
  readonly obligation: BoardObligation;
  readonly name: string;
  readonly owed: readonly ReminderText[];
  readonly work: ProgressWork;
  readonly onClose: () => void;
}

function ObligationPanel({ planId, obligation, name, owed, work, onClose }: ObligationPanelProps) {
  const { code, quotation, done, asked, dueOn, plannedOn } = obligation;
  return (
    <PanelFrame title={name} label={name} onClose={onClose}>
      <p className="board-detail">
        {asked === 0 ? boardWords.nobodyAsked : boardWords.doneLong(done, asked)}
        {' · '}
        {dueOn === null ? boardWords.noDeadline : boardWords.dueOn(dueOn)}
      </p>
      {quotation ? <q className="board-quotation">{quotation}</q> : null}
      <OwedList {...{ planId, obligation, name, owed, work }} />
      {obligation.kind === 'report' && asked > 0 ? <FigureLetters planId={planId} period={obligation} unit={null} /> : null}
      <DeadlineForm
        place={{ obligation: code, unit: null }}
        of={boardWords.everybody}
        isSet={dueOn !== null && dueOn !== plannedOn}
        work={work}
      />
    </PanelFrame>
  );
}

function OwedList({ planId, obligation, name, owed, work }: Omit<ObligationPanelProps, 'onClose'>) {
  const copy = useCopyReminder();
  if (owed.length === 0) return <p className="board-detail">{boardWords.nobodyToRemind}</p>;
  const remindAll = (way: Parameters<ProgressWork['remind']>[2]) =>
    work.remind(
      obligation.code,
      owed.map(({ unit }) => unit),
      way,
    );
  return (
    <section className="board-form">
      <h3>{boardWords.remindAllTitle(owed.length)}</h3>
      <ul className="board-owed">
        {owed.map((unit) => (
          <li key={unit.unit}>
            <span className="board-owed-name">{unit.name}</span>
            <span className="board-owed-late">{unit.daysLate > 0 ? boardWords.inDays(-unit.daysLate) : null}</span>
            <span className="board-owed-late">{unit.reminders.length > 0 ? boardWords.times(unit.reminders.length) : null}</span>
            <button type="button" className="quiet" aria-label={boardWords.copyOf(unit.name)} onClick={() => copy(unit.text)}>
              {boardWords.copyShort}
            </button>
          </li>
        ))}
      </ul>
      <WayChoice said={boardWords.remindedAll} onReminded={remindAll} />
      <div className="board-actions">
        <button type="button" onClick={() => work.writeList(obligation.code, name)}>
          {boardWords.list}
        </button>
      </div>
      <ObligationLetters planId={planId} obligation={obligation.code} name={name} />
    </section>
  );
}
