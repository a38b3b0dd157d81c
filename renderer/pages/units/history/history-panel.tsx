import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { KnownUnit, UnitHistory } from '#core/contract/unit-methods.ts';
import { unitHistoryWords, unitPageWords } from '#core/text/vi-unit-page.ts';
import { words } from '#core/text/vi-window.ts';
import { Failure } from '../../../components/failure.tsx';
import { useAnswer } from '../../../workspace/use-answer.ts';
import { useWorkspace } from '../../../workspace/workspace.ts';
import { kindText } from '../kinds.ts';
import type { PlanUnits } from '../use-plan-units.ts';
import type { UnitWork } from '../use-unit-work.ts';
import type { OpenedUnit, UnitsView } from '../use-units-view.ts';
import { EditList } from './edit-list.tsx';
import { EventList, Faults } from './event-list.tsx';
import { lifeDrawing } from './life-drawing.ts';
import { LifeLanes } from './life-lanes.tsx';
import { LineageFlow } from './lineage-flow.tsx';
import { useEventRemoval } from './use-event-removal.ts';

interface HistoryPanelProps {
  readonly of: PlanUnits;
  readonly opened: OpenedUnit;
  readonly view: UnitsView;
  readonly work: UnitWork;
}

/** A unit over the years: from whom it came, what it was called, who managed it, what it became. */
export function HistoryPanel({ of, opened, view, work }: HistoryPanelProps) {
  const { revision } = useWorkspace();
  const history = useAnswer('units.history', opened, revision);
  const panel = useRef<HTMLElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  useEscape(view.closeUnit);
  const name = history.value?.unit.name ?? '';
  return (
    <aside
      ref={panel}
      className="panel unit-history"
      aria-label={unitHistoryWords.panel(name)}
      onKeyDown={(event) => stepAside(event, panel.current)}
    >
      <div className="panel-head">
        <h2>{name}</h2>
        <button ref={close} type="button" className="quiet" onClick={view.closeUnit}>
          {words.back} <kbd>Esc</kbd>
        </button>
      </div>
      {history.error ? <Failure error={history.error} /> : null}
      {history.value ? <HistoryParts of={of} history={history.value} opened={opened} view={view} work={work} /> : null}
    </aside>
  );
}

function HistoryParts({ of, history, opened, view, work }: HistoryPanelProps & { history: UnitHistory }) {
  const { unit, predecessors, successors, versions, events, plans } = history;
  const removeEvent = useEventRemoval(of.planId);
  const isOfThisPlan = opened.planId === of.planId;
  const managerOf = (identity: string | null) => (identity === null ? unitPageWords.office : of.nameOf(identity));
  const open = (other: KnownUnit) => view.openUnit(placeOf(other, of));
  const ownFaults = of.events.faults.filter((fault) => fault.eventId === null && fault.unit === unit.identity);
  return (
    <div className="unit-history-parts">
      <p className="unit-history-facts">
        {[unit.code, kindText(unit), unitHistoryWords.life(unit.validFrom, unit.validTo), unit.territory]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <LineageFlow
        name={versions.at(-1)?.name ?? unit.name}
        life={unitHistoryWords.life(unit.validFrom, unit.validTo)}
        predecessors={predecessors}
        successors={successors}
        onOpen={open}
      />
      <LifeLanes drawing={lifeDrawing(history, managerOf)} unit={unit.name} />
      <p className="units-keys">{unitHistoryWords.keys}</p>
      <div className="unit-history-title">
        <h3>{unitHistoryWords.events}</h3>
        <button type="button" className="primary" onClick={() => view.record({ id: null, unit: unit.identity })}>
          {unitPageWords.record}
        </button>
      </div>
      <EventList
        events={events}
        faults={of.events.faults}
        nameOf={of.nameOf}
        onEdit={(id) => view.record({ id, unit: unit.identity })}
        onRemove={removeEvent}
      />
      <Faults faults={ownFaults} nameOf={of.nameOf} />
      <h3>{unitHistoryWords.plans}</h3>
      <Plans plans={plans} opened={opened} onOpen={view.openUnit} />
      {history.edits.length > 0 ? <h3>{unitHistoryWords.edits}</h3> : null}
      <EditList history={history} nameOf={of.nameOf} />
      {isOfThisPlan ? (
        <button type="button" onClick={async () => (await work.remove(unit)) && view.closeUnit()}>
          {unitHistoryWords.remove}
        </button>
      ) : null}
    </div>
  );
}

/** In the plan on show, where that has it. */
function placeOf({ identity, planId, code }: KnownUnit, of: PlanUnits): OpenedUnit {
  const here = of.units.find((unit) => unit.identity === identity);
  return here ? { planId: of.planId, unit: here.code } : { planId, unit: code };
}

interface PlansProps {
  readonly plans: readonly KnownUnit[];
  readonly opened: OpenedUnit;
  readonly onOpen: (unit: OpenedUnit) => void;
}

const Plans = ({ plans, opened, onOpen }: PlansProps) => (
  <ul className="unit-plans">
    {plans.map(({ planId, year, issuer, code, name }) => (
      <li key={planId}>
        <button
          type="button"
          className="quiet"
          aria-current={planId === opened.planId ? 'true' : undefined}
          onClick={() => onOpen({ planId, unit: code })}
        >
          {unitHistoryWords.elsewhere(issuer, year)}
        </button>{' '}
        {code} – {name}
      </li>
    ))}
  </ul>
);

/** ← leads to whoever was before, → to whoever came after; to the list of them where they are several. */
function stepAside(event: KeyboardEvent, panel: HTMLElement | null): void {
  const side = { ArrowLeft: 'predecessors', ArrowRight: 'successors' }[event.key];
  if (side === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  const units = [...(panel?.querySelectorAll<HTMLElement>(`[data-side="${side}"] button`) ?? [])];
  const [first, ...others] = units;
  event.preventDefault();
  if (others.length === 0) first?.click();
  else first?.focus();
}

function useEscape(close: () => void): void {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') close();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [close]);
}
