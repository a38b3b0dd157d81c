import { useRef } from 'react';
import type {
  AllocatedIndicator,
  AllocationCell,
  AllocationTable,
  KeptOutside,
} from '#core/domain/allocation/allocation-table.ts';

/** A unit's own, what is kept of one that is not asked, or nothing. */
export type RowCell = AllocationCell | KeptOutside | undefined;

/** What a line of the grid is drawn from. */
export interface RowCells {
  readonly indicators: readonly AllocatedIndicator[];
  /** One for each indicator; undefined where the unit is not asked. */
  readonly cells: ReadonlyMap<string, readonly RowCell[]>;
}

/** The table turned into lines. What a change does not touch stays the same object, so that only changed lines are drawn anew. */
export function useRowCells({ units, indicators: columns }: AllocationTable): RowCells {
  const last = useRef<RowCells>({ indicators: [], cells: new Map() });
  const byUnit = columns.map(
    ({ cells, outside = [] }) => new Map<string, RowCell>([...cells, ...outside].map((cell) => [cell.unit, cell])),
  );
  const indicators = columns.map(({ indicator }) => indicator);
  const cells = units.map(({ code }) => {
    const own = byUnit.map((column) => column.get(code));
    return [code, unlessSame(last.current.cells.get(code), own)] as const;
  });
  last.current = { indicators: unlessSame(last.current.indicators, indicators), cells: new Map(cells) };
  return last.current;
}

function unlessSame<T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] {
  const isSame = before !== undefined && before.length === now.length && before.every((one, index) => one === now[index]);
  return isSame ? before : now;
}
