import { dayOfText } from '../../figures/number-text/day-text.ts';
import type { SheetGrid } from '../../grid.ts';
import type { UnitEventFacts, UnitNaming } from '../lineage/unit-event.ts';
import { type LabelledRow, labelledRows } from './labelled-rows.ts';
import { linesOf, wordIn } from './read-units.ts';
import type { EventColumn, UnitWorkbookWords } from './unit-workbook.ts';

/** An event as a row of a workbook says it, or the first cell that is not understood. */
export type EventRow = { readonly sheet: string; readonly cell: string } & (
  | { readonly kind: 'read'; readonly id: string | null; readonly facts: UnitEventFacts }
  | { readonly kind: 'unclear'; readonly found: string }
);

/** The lasting unit that is meant by a code of the plan, a code of another plan or an identity; null for a stranger. */
export type FindUnit = (written: string) => string | null;

/** Events of the first sheet that has a column of days and one of events; null where there is none. */
export function readEvents(
  sheets: readonly SheetGrid[],
  words: UnitWorkbookWords,
  findUnit: FindUnit,
): readonly EventRow[] | null {
  for (const grid of sheets) {
    if (grid.visibility !== 'visible') continue;
    const found = labelledRows(grid, words.eventHeadings, ['on', 'kind']);
    if (found !== null) return found.rows.map((row) => eventRow(grid.name, row, words, findUnit));
  }
  return null;
}

function eventRow(sheet: string, row: LabelledRow<EventColumn>, words: UnitWorkbookWords, findUnit: FindUnit): EventRow {
  const unclear = (column: EventColumn, found = row.text(column)): EventRow => ({
    kind: 'unclear',
    sheet,
    cell: row.cell(column),
    found,
  });
  const on = dayOfText(row.text('on'));
  const kind = wordIn(words.eventKinds, row.text('kind'));
  const signedOn = dayOfText(row.text('signedOn'));
  if (on === null) return unclear('on');
  if (kind === null) return unclear('kind');
  if (signedOn === null && row.text('signedOn') !== '') return unclear('signedOn');
  for (const column of ['from', 'to', 'managerBefore', 'managerAfter'] as const) {
    const stranger = linesOf(row.text(column)).find((unit) => findUnit(unit) === null);
    if (stranger !== undefined) return unclear(column, stranger);
  }
  const units = (column: EventColumn) => linesOf(row.text(column)).flatMap((unit) => findUnit(unit) ?? []);
  const facts: UnitEventFacts = {
    on,
    kind,
    from: units('from'),
    to: units('to'),
    decision: { number: row.text('decision') || null, signedOn },
    note: row.text('note') || null,
    renaming:
      kind === 'renamed'
        ? {
            before: namingOf(row, ['nameBefore', 'kindBefore', 'kindLabelBefore'], words),
            after: namingOf(row, ['nameAfter', 'kindAfter', 'kindLabelAfter'], words),
          }
        : null,
    transfer:
      kind === 'transferred' ? { before: units('managerBefore')[0] ?? null, after: units('managerAfter')[0] ?? null } : null,
  };
  const nameless = facts.renaming !== null && facts.renaming.after.name === '';
  return nameless ? unclear('nameAfter') : { kind: 'read', sheet, cell: row.cell('on'), id: row.text('id') || null, facts };
}

const namingOf = (
  row: LabelledRow<EventColumn>,
  [name, kind, kindLabel]: readonly [EventColumn, EventColumn, EventColumn],
  words: UnitWorkbookWords,
): UnitNaming => ({
  name: row.text(name),
  kind: wordIn(words.unitKinds, row.text(kind)) ?? 'other',
  kindLabel: row.text(kindLabel),
});
