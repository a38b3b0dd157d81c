import { type Area, address } from '../../grid.ts';
import { type SheetView, textOf } from '../sheet-view.ts';
import type { Entry, TableFrame } from './entry.ts';
import { type Hit, splitSentence } from './hits.ts';
import { shapeOf } from './shape.ts';

/** Figures inside sentences: "- Sáng kiến được công nhận: 37 sáng kiến". The column's other sentences are rows too. */
export function readSentences(view: SheetView, hits: readonly Hit[]): TableFrame {
  const columns = new Set(hits.map(({ column }) => column));
  return {
    sheet: view.name,
    shape: 'sentences',
    area: areaAround(hits),
    columns: [...columns].sort((a, b) => a - b).map((column) => ({ column, path: [], role: 'label', readAs: 'label' })),
    entries: sentencesIn(view, columns),
    sums: [],
  };
}

const areaAround = (hits: readonly Hit[]): Area => ({
  top: Math.min(...hits.map(({ row }) => row)),
  left: Math.min(...hits.map(({ column }) => column)),
  bottom: Math.max(...hits.map(({ row }) => row)),
  right: Math.max(...hits.map(({ column }) => column)),
});

function sentencesIn(view: SheetView, columns: ReadonlySet<number>): Entry[] {
  return view.rows.flatMap(({ cells }) =>
    cells
      .filter(({ column }) => columns.has(column))
      .flatMap((cell) => sentenceEntry(view.name, cell.row, cell.column, textOf(cell))),
  );
}

function sentenceEntry(sheet: string, row: number, column: number, text: string | null): Entry[] {
  const sentence = text === null ? null : splitSentence(text);
  if (!sentence) return [];
  const place = address(row, column);
  const cells = {
    numerator: { sheet, address: place, content: { kind: 'text' as const, text: sentence.rest } },
    denominator: null,
    percent: null,
    unnamed: null,
  };
  return [{ sheet, cell: place, label: sentence.label, parentLabel: null, cells, shape: shapeOf(cells), basis: null }];
}
