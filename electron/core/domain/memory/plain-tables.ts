import type { Findings } from '../reading/findings.ts';
import type { SheetView } from '../reading/sheet-view.ts';
import type { TableReading } from '../reading/tables/entry.ts';
import { readTables } from '../reading/tables/read-tables.ts';
import { sheetKey } from './sheet-key.ts';

/** A sheet's tables as they are by themselves: no answer, no unit's name and no period of the report has touched them. */
export interface PlainSheet extends TableReading {
  readonly view: SheetView;
  /** What stays of the sheet's name from one report to the next. */
  readonly key: string;
}

/** Every visible sheet that has a table, those of other periods too: a layout is the same whatever it is read for. */
export function plainTables({ sheets, input, period, basis, reader }: Findings): readonly PlainSheet[] {
  const asked = { plan: input.plan, period, basis, answers: {} };
  return sheets
    .filter(({ hits }) => hits.length > 0)
    .map(({ view, hits }) => ({
      view,
      key: sheetKey(view.name, input.fileName),
      ...readTables(view, hits, asked, reader.rankRow, () => false),
    }));
}
