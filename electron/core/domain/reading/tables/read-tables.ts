import { roleOf } from '../column-role.ts';
import { type SheetView, textOf } from '../sheet-view.ts';
import { type NamesUnit, readColumnTable } from './column-table.ts';
import type { TableReading } from './entry.ts';
import type { ReportAsked } from './figure-columns.ts';
import type { Hit } from './hits.ts';
import type { RowRanker } from './read-chain.ts';
import type { RowTable } from './row-columns.ts';
import { readRowTable } from './row-table.ts';
import { readSentences } from './sentences.ts';
import { type StackedTable, stackedTables } from './stacked-tables.ts';

/** Every figure of a sheet, whatever the shape of its tables: they are found by the indicators that their cells name. */
export function readTables(
  view: SheetView,
  hits: readonly Hit[],
  asked: ReportAsked,
  rank: RowRanker,
  namesUnit: NamesUnit,
): TableReading {
  const sentences = hits.filter(({ isSentence }) => isSentence);
  // Headings between sentences name what they are about; they are no table.
  const told = countsOf(sentences, 'column');
  const all = countsOf(hits, 'column');
  const isAmongSentences = ({ column }: Hit) => (told.get(column) ?? 0) > (all.get(column) ?? 0) / 2;
  const labels = hits.filter((hit) => !hit.isSentence && !isAmongSentences(hit));
  const across = widestRow(labels);
  const readings: TableReading[] = [];
  if (sentences.length > 0) readings.push({ frames: [readSentences(view, sentences)], doubts: [] });
  if (across !== null && (countsOf(labels, 'row').get(across) ?? 0) > tallestOf(countsOf(labels, 'column')))
    readings.push(readColumnTable(view, { labelRow: across }, asked, namesUnit));
  else readings.push(...rowTables(view, labels).flatMap((table) => readStacked(stackedTables(view, table), asked, rank)));
  return { frames: readings.flatMap(({ frames }) => frames), doubts: readings.flatMap(({ doubts }) => doubts) };
}

/** A column that a person named is that of the tables that were in doubt; where none was, of all of them. */
function readStacked(stack: readonly StackedTable[], asked: ReportAsked, rank: RowRanker): TableReading[] {
  const unasked = { ...asked, answers: {} };
  const plain = stack.length > 1 ? stack.map(({ view, table }) => readRowTable(view, table, unasked, rank)) : [];
  const isClear = (at: number) => plain[at]?.doubts.length === 0;
  const isAnyDoubtful = plain.some(({ doubts }) => doubts.length > 0);
  return stack.map(({ view, table }, at) => readRowTable(view, table, isAnyDoubtful && isClear(at) ? unasked : asked, rank));
}

/** How many labels each row or column holds. */
function countsOf(hits: readonly Hit[], axis: 'row' | 'column'): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const hit of hits) counts.set(hit[axis], (counts.get(hit[axis]) ?? 0) + 1);
  return counts;
}

const tallestOf = (counts: ReadonlyMap<number, number>): number => Math.max(0, ...counts.values());

/** The row that names the most indicators side by side, three at least. */
function widestRow(hits: readonly Hit[]): number | null {
  const counts = countsOf(hits, 'row');
  const most = tallestOf(counts);
  return most >= 3 ? ([...counts].find(([, count]) => count === most)?.[0] ?? null) : null;
}

/** Tables side by side: each reaches from its own first column to where the next one begins. */
function rowTables(view: SheetView, hits: readonly Hit[]): RowTable[] {
  const counts = countsOf(hits, 'column');
  const tallest = tallestOf(counts);
  const columns = [...counts.keys()].filter((column) => (counts.get(column) ?? 0) * 3 >= tallest).sort((a, b) => a - b);
  const starts = columns.map((column, index) => (index === 0 ? 0 : startOf(view, column, columns[index - 1] ?? 0)));
  const last = Math.max(0, ...view.rows.map(({ cells }) => cells.at(-1)?.column ?? 0));
  return columns.map((labelColumn, index) => ({
    labelColumn,
    left: starts[index] ?? 0,
    right: (starts[index + 1] ?? last + 1) - 1,
    hits: hits.filter(({ column }) => column === labelColumn),
  }));
}

// The second table begins with its own column of numbers, where it has one.
function startOf(view: SheetView, labelColumn: number, before: number): number {
  const beside = labelColumn - 1;
  const isOrder = view.rows.some(({ index }) => roleOf(textOf(view.own(index, beside)) ?? '') === 'order');
  return beside > before && isOrder ? beside : labelColumn;
}
