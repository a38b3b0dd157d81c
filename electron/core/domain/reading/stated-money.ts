import type { StatedMoney } from '../figures/located-cell.ts';
import { powerOfMoney } from '../figures/money.ts';
import { parseAddress } from '../grid.ts';
import { fold } from './fold.ts';
import type { SheetReading } from './sheet-reading.ts';
import { textOf } from './sheet-view.ts';
import type { Entry, TableFrame } from './tables/entry.ts';

/**
 * The table with what it says its money is counted in: beside the row, in its label, over its figures, or above the whole table,
 * the nearest first.
 */
export function withStatedMoney(frame: TableFrame, { view, headings }: SheetReading): TableFrame {
  const unitColumn = frame.columns.find(({ role }) => role === 'unit-of-measure')?.column;
  const figures = frame.columns.find(({ readAs }) => readAs === 'numerator')?.path ?? [];
  const ofTable =
    [...figures]
      .reverse()
      .concat(headings)
      .map(moneyIn)
      .find((unit) => unit !== null) ?? null;
  const besideOf = ({ cell }: Entry): string | null => {
    const row = parseAddress(cell)?.row;
    return unitColumn === undefined || row === undefined ? null : textOf(view.at(row, unitColumn));
  };
  return { ...frame, entries: frame.entries.map((entry) => withMoney(entry, statedFor(entry, besideOf(entry), ofTable))) };
}

/** What stands beside the row decides, money or not. */
function statedFor({ label }: Entry, beside: string | null, ofTable: string | null): StatedMoney | null {
  if (beside !== null) return powerOfMoney(beside) === null ? null : { unit: beside.trim(), isOfRow: true };
  const unit = moneyIn(label) ?? ofTable;
  return unit === null ? null : { unit, isOfRow: false };
}

const withMoney = (entry: Entry, money: StatedMoney | null): Entry =>
  money === null ? entry : { ...entry, cells: { ...entry.cells, money } };

const mayNameMoney = /đồng|dong|đ\b|vnd/iu;

/** "(triệu đồng)", "ĐVT: nghìn đồng" → the unit as it is written there; null where no money is named in that way ("lao động"). */
function moneyIn(text: string): string | null {
  if (!mayNameMoney.test(text)) return null;
  const inBrackets = [...text.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside);
  return [...inBrackets, text].map(unitNamed).find((unit) => unit !== null) ?? null;
}

const unitWords = /^\s*(đvt|đ\/v\s*tính|đơn vị( tính)?|tính bằng)\s*:?\s*/iu;

function unitNamed(text: string): string | null {
  const unit = text.normalize('NFC').replace(unitWords, '').trim();
  return powerOfMoney(unit) === null || fold(unit) === 'd' ? null : unit;
}
