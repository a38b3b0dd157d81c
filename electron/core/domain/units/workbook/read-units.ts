import { dayOfText } from '../../figures/number-text/day-text.ts';
import type { SheetGrid } from '../../grid.ts';
import { fold } from '../../reading/fold.ts';
import type { UnitContact, UnitFields } from '../unit-profile.ts';
import { sectorsFromWords } from '../unit-words.ts';
import { type LabelledRow, labelledRows } from './labelled-rows.ts';
import type { UnitColumn, UnitWorkbookWords } from './unit-workbook.ts';

/** What a sheet says of a unit beside a plain list, its contact by fields; `managedBy` as it is written there. */
export type UnitParticulars = Partial<Omit<UnitFields, 'contact' | 'managedBy'>> & {
  readonly contact: Partial<UnitContact>;
  readonly manager: string | null;
};

/** By code; only what the sheet has columns for. */
export function readUnitParticulars(grid: SheetGrid, words: UnitWorkbookWords): ReadonlyMap<string, UnitParticulars> {
  const found = labelledRows(grid, words.unitHeadings, ['code', 'name']);
  if (found === null) return new Map();
  return new Map(found.rows.map((row) => [row.text('code'), particularsOf(row, found.columns, words)]));
}

const contactColumns = ['person', 'position', 'telephone', 'email', 'zalo'] as const;

function particularsOf(
  row: LabelledRow<UnitColumn>,
  columns: ReadonlySet<UnitColumn>,
  words: UnitWorkbookWords,
): UnitParticulars {
  const has = (column: UnitColumn) => columns.has(column);
  const day = (column: 'validFrom' | 'validTo') => dayOfText(row.text(column));
  const kind = wordIn(words.unitKinds, row.text('kind'));
  return {
    ...(kind === null ? {} : { kind }),
    ...(has('sectors') && fold(row.text('sectors')) === fold(words.noSectors) ? { sectors: [] } : {}),
    ...(has('sectors') && row.text('sectors') === '' ? { sectors: sectorsFromWords('') } : {}),
    ...(has('territory') ? { territory: row.text('territory') } : {}),
    ...(has('aliases') ? { aliases: linesOf(row.text('aliases')) } : {}),
    ...(has('validFrom') ? { validFrom: day('validFrom') } : {}),
    ...(has('validTo') ? { validTo: day('validTo') } : {}),
    ...(row.text('identity') === '' ? {} : { identity: row.text('identity') }),
    contact: Object.fromEntries(contactColumns.filter(has).map((column) => [column, row.text(column)])),
    manager: has('managedBy') ? row.text('managedBy') : null,
  };
}

/** One entry a line; several may also stand on one line with semicolons between them. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The key whose word was written; null where none was. */
export function wordIn<Key extends string>(words: Readonly<Record<Key, string>>, written: string): Key | null {
  const keys = Object.keys(words) as Key[];
  return keys.find((key) => fold(words[key]) === fold(written)) ?? null;
}
