import type { SheetGrid } from '../../grid.ts';
import type { TypedCell, TypedRow } from '../../submissions/typed-report.ts';
import { rawText } from '../text/raw-text.ts';

/** What a column is called in such a list. */
const names: Readonly<Record<string, 'indicator' | TypedCell>> = {
  indicator: 'indicator',
  value: 'numerator',
  numerator: 'numerator',
  denominator: 'denominator',
  percent: 'percent',
};

/** Figures under the headings "indicator", "value" (or "numerator"), "denominator", "percent"; null where the first row names none. */
export function typedRows({ cells }: SheetGrid): readonly TypedRow[] | null {
  const head = new Map<number, 'indicator' | TypedCell>();
  const rows = new Map<number, Partial<Record<'indicator' | TypedCell, string>>>();
  const first = cells[0]?.row;
  for (const { row, column, content } of cells) {
    const text = rawText(content).trim();
    const name = row === first ? names[text.toLowerCase()] : head.get(column);
    if (name === undefined) continue;
    if (row === first) head.set(column, name);
    else rows.set(row, { ...rows.get(row), [name]: text });
  }
  const isList = [...head.values()].includes('indicator') && [...head.values()].includes('numerator');
  return isList ? [...rows.values()].flatMap(toRow) : null;
}

const toRow = ({ indicator = '', numerator = '', denominator = '', percent = '' }: Partial<TypedRow>): TypedRow[] =>
  indicator === '' ? [] : [{ indicator, numerator, denominator, percent }];
