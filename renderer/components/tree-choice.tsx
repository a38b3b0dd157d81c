import { useState } from 'react';
import { dayOf } from '#core/domain/plan/day-text.ts';
import type { UnitTree } from '#core/domain/units/lineage/unit-tree.ts';
import { restatedWords } from '#core/text/vi-restated.ts';
import { dayText } from '#core/text/vi-words.ts';
import { useNotify } from '../workspace/notices.ts';

interface TreeChoiceProps {
  readonly tree: UnitTree;
  /** ISO day that restating begins with. */
  readonly firstDay: string;
  readonly onTree: (tree: UnitTree) => void;
}

/** By which units a table is told: as they reported, or as they stand on a day. */
export function TreeChoice({ tree, firstDay, onTree }: TreeChoiceProps) {
  const choice = (kind: UnitTree['kind'], chosen: UnitTree) => (
    <label>
      <input type="radio" name="tree" checked={tree.kind === kind} onChange={() => onTree(chosen)} />
      <span>{restatedWords.trees[kind]}</span>
    </label>
  );
  return (
    <>
      <fieldset className="segments">
        <legend className="only-read">{restatedWords.tree}</legend>
        {choice('as-reported', { kind: 'as-reported' })}
        {choice('restated', { kind: 'restated', on: firstDay })}
      </fieldset>
      {tree.kind === 'restated' ? <TreeDay key={tree.on} on={tree.on} onDay={(on) => onTree({ kind: 'restated', on })} /> : null}
    </>
  );
}

/** Taken with Enter or by leaving the field; what is no day is told and changes nothing. */
function TreeDay({ on, onDay }: { on: string; onDay: (day: string) => void }) {
  const notify = useNotify();
  const [typed, setTyped] = useState(() => dayText(on));
  const take = () => {
    const day = dayOf(typed);
    if (day === null) notify({ text: restatedWords.notADay(typed), tone: 'problem' });
    else if (day !== on) onDay(day);
  };
  return (
    <label className="tree-day">
      {restatedWords.on}
      <input
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
    </label>
  );
}
