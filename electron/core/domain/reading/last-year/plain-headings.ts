import type { Cell, SheetGrid } from '../../grid.ts';
import { roleOf } from '../column-role.ts';
import { fold } from '../fold.ts';
import { textOf } from '../sheet-view.ts';

/** Under "sáng kiến" stands what was done. */
const done = 'Thực hiện';

/**
 * Between the indicators and the first unit, headings say what each column holds ("Tổng số", "Thực hiện", "%") or only
 * what it is measured in. Other words there would hide that the row is one of headings, and are taken out.
 */
export function withPlainHeadings(
  grid: SheetGrid,
  { below, above }: { readonly below: number; readonly above: number },
  measures: ReadonlySet<string>,
): SheetGrid {
  const isAmongHeadings = ({ row }: Cell) => row > below && row < above;
  return { ...grid, cells: grid.cells.flatMap((cell) => (isAmongHeadings(cell) ? plainHeading(cell, measures) : [cell])) };
}

function plainHeading(cell: Cell, measures: ReadonlySet<string>): readonly Cell[] {
  const text = textOf(cell);
  if (text === null || !/\p{L}{2}/u.test(text)) return [cell];
  if (measures.has(fold(text))) return [{ ...cell, content: { kind: 'text', text: done } }];
  return roleOf(text) === null ? [] : [cell];
}
