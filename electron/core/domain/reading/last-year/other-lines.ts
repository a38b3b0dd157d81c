import { address, type Cell } from '../../grid.ts';
import { spellOut } from '../../units/unit-name.ts';
import { roleOf } from '../column-role.ts';
import { fold } from '../fold.ts';
import { textOf } from '../sheet-view.ts';
import type { KnownWords } from './known-words.ts';
import type { UnitName } from './unit-blocks.ts';

/** A place in the summary that could not be taken, in its own words. */
export interface UnmatchedPlace {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
}

/** Does the cell name a line that is no unit's of the plan: a total, a group, a stranger? */
export const isOtherLine = (cell: Cell, names: readonly UnitName[]): boolean => {
  const text = textOf(cell) ?? '';
  const isName = names.some((name) => name.cell.row === cell.row && name.cell.column === cell.column);
  return !isName && saysWords(text) && (isTotal(text) || isUnion(text) || roleOf(text) === null) && !isBelowTheTable(text);
};

/** Totals and groups are passed over; who else is named there may have figures, and is told. */
export const strangers = (sheet: string, others: readonly Cell[], { groups }: KnownWords): readonly UnmatchedPlace[] =>
  others.map((cell) => placeOf(sheet, cell)).filter(({ label }) => !isTotal(label) && !groups.has(spellOut(label)));

export const placeOf = (sheet: string, cell: Cell): UnmatchedPlace => ({
  sheet,
  cell: address(cell.row, cell.column),
  label: (textOf(cell) ?? '').trim(),
});

const saysWords = (text: string): boolean => /\p{L}{2}/u.test(text) && !/^\s*[IVX]+\.?\s*$/.test(text);

// "Cộng" is a total, "Công đoàn …" somebody.
const isUnion = (text: string): boolean => /^(cong doan|cd|cdn|cdcs|ldld|lien doan)\b/.test(fold(text));

const isTotal = (text: string): boolean =>
  /^(tong|cong|toan tinh|toan nganh|toan thanh pho|chung)\b/.test(fold(text)) && !isUnion(text);

const isBelowTheTable = (text: string): boolean =>
  /^(nguoi|noi nhan|tm\b|kt\b|ghi chu|chu tich|pho chu tich|thu truong|-)|ngay .*thang/.test(fold(text));
