import { type KeyboardEvent, useState } from 'react';
import { fold } from '#core/domain/reading/fold.ts';
import { populationWords } from '#core/text/vi-plan-population.ts';
import type { PopulationLine } from './population-choice.ts';

interface ListProps {
  readonly code: string;
  readonly lines: readonly PopulationLine[];
  /** What was marked or unmarked and is not written yet. */
  readonly marked: ReadonlyMap<string, boolean>;
  readonly onMark: (unit: string, isAsked: boolean) => void;
}

/** From how many units on a list is searched rather than read. */
const LONG_LIST = 12;

/** A mark for each unit; arrow keys go from one to the next. */
export function PopulationList({ code, lines, marked, onMark }: ListProps) {
  const [wanted, setWanted] = useState('');
  const found = lines.filter(({ unit, name }) => fold(`${unit} ${name}`).includes(fold(wanted)));
  return (
    <>
      {lines.length > LONG_LIST ? (
        <input
          type="search"
          value={wanted}
          aria-label={populationWords.find}
          placeholder={populationWords.find}
          onChange={(event) => setWanted(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      ) : null}
      {found.length === 0 ? <p role="status">{populationWords.nothingFound}</p> : null}
      <fieldset className="population-list" onKeyDown={walk}>
        <legend className="only-read">{populationWords.what(code)}</legend>
        {found.map((line) => (
          <PopulationItem
            key={line.unit}
            line={line}
            isMarked={marked.get(line.unit) ?? line.isAsked}
            onMark={(isAsked) => onMark(line.unit, isAsked)}
          />
        ))}
      </fieldset>
    </>
  );
}

interface ItemProps {
  readonly line: PopulationLine;
  readonly isMarked: boolean;
  readonly onMark: (isAsked: boolean) => void;
}

function PopulationItem({ line, isMarked, onMark }: ItemProps) {
  const { byScope, marks } = populationWords;
  const isChanged = isMarked !== line.isAsked;
  const mark = isMarked === line.inScope ? null : isMarked ? marks.in : marks.out;
  const told = mark === null || line.reason === null || isChanged ? mark : populationWords.kept(mark, line.reason);
  return (
    <label className="population-item" data-changed={isChanged}>
      <input type="checkbox" checked={isMarked} onChange={(event) => onMark(event.target.checked)} />
      <span>{line.name}</span>
      <span className="population-scope">{line.inScope ? byScope.in : byScope.out}</span>
      <span className="population-mark">{told ?? (isChanged ? marks['as-scope'] : '')}</span>
    </label>
  );
}

/** Up and down from mark to mark. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  boxes[boxes.indexOf(event.target) + step]?.focus();
}
