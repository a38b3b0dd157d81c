import type { KeyboardEvent } from 'react';
import type { KnownUnit } from '#core/contract/unit-methods.ts';
import { unitHistoryWords } from '#core/text/vi-unit-page.ts';

/** Pixels: every unit takes one row, so that lines meet their middles. */
const ROW = 34;
const LINES = 28;

interface LineageFlowProps {
  readonly name: string;
  readonly life: string;
  readonly predecessors: readonly KnownUnit[];
  readonly successors: readonly KnownUnit[];
  readonly onOpen: (unit: KnownUnit) => void;
}

/** From whom a unit came and into whom it went, each one key away. */
export function LineageFlow({ name, life, predecessors, successors, onOpen }: LineageFlowProps) {
  const rows = Math.max(predecessors.length, successors.length, 2);
  return (
    <section className="flow" aria-label={unitHistoryWords.flow}>
      <Side side="predecessors" units={predecessors} onOpen={onOpen} />
      <Lines count={predecessors.length} rows={rows} isBefore />
      <div className="flow-unit">
        <strong>{name}</strong>
        <span>{life}</span>
      </div>
      <Lines count={successors.length} rows={rows} isBefore={false} />
      <Side side="successors" units={successors} onOpen={onOpen} />
    </section>
  );
}

interface SideProps {
  readonly side: 'predecessors' | 'successors';
  readonly units: readonly KnownUnit[];
  readonly onOpen: (unit: KnownUnit) => void;
}

const NOBODY = { predecessors: unitHistoryWords.noPredecessors, successors: unitHistoryWords.noSuccessors } as const;

function Side({ side, units, onOpen }: SideProps) {
  if (units.length === 0) return <p className="flow-nobody">{NOBODY[side]}</p>;
  return (
    <ul className="flow-side" aria-label={unitHistoryWords[side]} data-side={side} onKeyDown={walk}>
      {units.map((unit) => (
        <li key={unit.identity}>
          <button type="button" title={unit.name} onClick={() => onOpen(unit)}>
            {unit.name}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Arrow keys go up and down among the units of one side. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const place = buttons.findIndex((button) => button.matches(':focus'));
  buttons[place + step]?.focus();
}

/** One line for each unit, to or from the middle. */
function Lines({ count, rows, isBefore }: { count: number; rows: number; isBefore: boolean }) {
  const height = rows * ROW;
  const middle = height / 2;
  const top = middle - (count * ROW) / 2;
  const ends = Array.from({ length: count }, (_, place) => top + place * ROW + ROW / 2);
  return (
    <svg className="flow-lines" width={LINES} height={height} aria-hidden="true">
      {ends.map((y) => {
        const [from, to] = isBefore ? [y, middle] : [middle, y];
        return <path key={y} d={`M0 ${from} C ${LINES / 2} ${from}, ${LINES / 2} ${to}, ${LINES} ${to}`} />;
      })}
    </svg>
  );
}
