import { roleOf } from '../column-role.ts';
import { type SheetView, textOf } from '../sheet-view.ts';
import { type NamesUnit, readColumnTable } from './column-table.ts';
import type { TableReading } from './entry.ts';
import type { ReportAsked } from './figure-columns.ts';
import type { Hit, Ranker } from './hits.ts';
import { type RowTable, readRowTable } from './row-table.ts';
import { readSentences } from './sentences.ts';

/** Every figure of a sheet, whatever the shape of its tables: they are found by the indicators that their cells name. */
export function readTables(
  view: SheetView,
  hits: readonly Hit[],
  asked: ReportAsked,
  rank: Ranker,
  namesUnit: NamesUnit,
): TableReading {
  const sentences = hits.filter(({ isSentence }) => isSentence);
  // Headings between sentences name what they are about; they are no table.
  const isAmongSentences = ({ column }: Hit) => countIn(sentences, 'column', column) > countIn(hits, 'column', column) / 2;
  const labels = hits.filter((hit) => !hit.isSentence && !isAmongSentences(hit));
  const across = widestRow(labels);
  const readings: TableReading[] = [];
  if (sentences.length > 0) readings.push({ frames: [readSentences(view, sentences)], doubts: [] });
  if (across !== null && countIn(labels, 'row', across) > tallestColumn(labels))
    readings.push(readColumnTable(view, { labelRow: across }, asked, namesUnit));
  else readings.push(...rowTables(view, labels).map((table) => readRowTable(view, table, asked, rank)));
  return { frames: readings.flatMap(({ frames }) => frames), doubts: readings.flatMap(({ doubts }) => doubts) };
}

const countIn = (hits: readonly Hit[], axis: 'row' | 'column', at: number): number =>
  hits.filter((hit) => hit[axis] === at).length;

const most = (hits: readonly Hit[], axis: 'row' | 'column'): number | null => {
  const places = [...new Set(hits.map((hit) => hit[axis]))];
  return places.sort((a, b) => countIn(hits, axis, b) - countIn(hits, axis, a))[0] ?? null;
};

/** A row that names at least three indicators side by side. */
function widestRow(hits: readonly Hit[]): number | null {
  const row = most(hits, 'row');
  return row !== null && countIn(hits, 'row', row) >= 3 ? row : null;
}

function tallestColumn(hits: readonly Hit[]): number {
  const column = most(hits, 'column');
  return column === null ? 0 : countIn(hits, 'column', column);
}

/** Tables side by side: each reaches from its own first column to where the next one begins. */
function rowTables(view: SheetView, hits: readonly Hit[]): RowTable[] {
  const tallest = tallestColumn(hits);
  const columns = [...new Set(hits.map(({ column }) => column))]
    .filter((column) => countIn(hits, 'column', column) * 3 >= tallest)
    .sort((a, b) => a - b);
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
