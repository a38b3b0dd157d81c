import type { Workbook } from '../grid.ts';
import { headingLines } from './headings.ts';
import type { PlanReader } from './plan-reader.ts';
import { type SheetView, viewSheet } from './sheet-view.ts';
import { findHeader } from './tables/header.ts';
import { findHits, type Hit } from './tables/hits.ts';

/** A visible sheet with what its cells name, before its tables are read. */
export interface SheetReading {
  readonly view: SheetView;
  readonly hits: readonly Hit[];
  /** What stands above its first table; all of it where it has none. */
  readonly headings: readonly string[];
}

export function readSheets(workbook: Workbook, reader: PlanReader): SheetReading[] {
  return workbook.sheets
    .filter(({ visibility }) => visibility === 'visible')
    .map((grid) => {
      const view = viewSheet(grid);
      const hits = findHits(view, reader.rankLabel);
      return { view, hits, headings: headingLines(view, firstTableRow(view, hits)) };
    });
}

function firstTableRow(view: SheetView, hits: readonly Hit[]): number | null {
  const [first] = [...hits].sort((a, b) => a.row - b.row);
  if (!first) return null;
  const right = Math.max(0, ...view.rows.map(({ cells }) => cells.at(-1)?.column ?? 0));
  return findHeader(view, first.row, { labelColumn: first.column, left: 0, right })?.firstRow ?? first.row;
}
