import { type KeyboardEvent, useRef, useState } from 'react';
import type { AllocationColumn } from '#core/domain/allocation/allocation-table.ts';
import type { SpreadBy } from '#core/domain/allocation/spread-column.ts';
import { allocateWords } from '#core/text/vi-allocate.ts';

export interface SpreadChoice {
  /** Null for every indicator that is counted. */
  readonly column: AllocationColumn | null;
  readonly by: SpreadBy;
  /** As typed; blank for what the plan asks. */
  readonly total: string;
}

const WAYS: readonly SpreadBy[] = ['last-year', 'members', 'evenly'];

/** What is spread, and by what. `column` is the one that the cursor is in. */
export function SpreadMenu({ column, onSpread }: { column: AllocationColumn | null; onSpread: (choice: SpreadChoice) => void }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [isAll, setAll] = useState(false);
  const [by, setBy] = useState<SpreadBy>('last-year');
  const [total, setTotal] = useState('');
  const isOne = column !== null && column.kind === 'shares';
  const all = isAll || !isOne;
  const close = () => {
    if (menu.current) menu.current.open = false;
    menu.current?.querySelector('summary')?.focus();
  };
  const spread = () => {
    close();
    onSpread({ column: all ? null : column, by, total: all ? '' : total });
  };
  // What was meant for all columns once is not meant for them the next time.
  const forOneAgain = () => setAll(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <details ref={menu} className="allocation-menu" onKeyDown={onKeyDown} onToggle={forOneAgain}>
      <summary>{allocateWords.spread}</summary>
      <div className="allocation-menu-body">
        <fieldset>
          <legend>{allocateWords.spreadWhat}</legend>
          {isOne ? (
            <label className="check">
              <input type="radio" name="spread-what" checked={!all} onChange={() => setAll(false)} />
              {allocateWords.spreadOne(column.indicator.name)}
            </label>
          ) : null}
          <label className="check">
            <input type="radio" name="spread-what" checked={all} onChange={() => setAll(true)} />
            {allocateWords.spreadAll}
          </label>
        </fieldset>
        <fieldset>
          <legend>{allocateWords.spreadBy}</legend>
          {WAYS.map((way) => (
            <label key={way} className="check">
              <input type="radio" name="spread-by" checked={by === way} onChange={() => setBy(way)} />
              {allocateWords.by[way]}
            </label>
          ))}
        </fieldset>
        {all ? null : (
          <label className="allocation-total">
            {allocateWords.total}
            <input value={total} placeholder={column?.target ?? ''} onChange={(event) => setTotal(event.target.value)} />
          </label>
        )}
        <button type="button" className="primary" onClick={spread}>
          {allocateWords.doSpread}
        </button>
      </div>
    </details>
  );
}
