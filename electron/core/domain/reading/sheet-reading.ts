import type { Workbook } from '../grid.ts';
import type { Candidate } from '../matching/match-label.ts';
import { headingLines } from './headings.ts';
import type { PlanReader } from './plan-reader.ts';
import { type SheetView, viewSheet } from './sheet-view.ts';
import { findHeader } from './tables/header.ts';
import { findHits, type Hit, type Ranker } from './tables/hits.ts';

/** A visible sheet with what its cells name, before its tables are read. */
export interface SheetReading {
  readonly view: SheetView;
  readonly hits: readonly Hit[];
  /** What stands above its first table; all of it where it has none. */
  readonly headings: readonly string[];
}

export function readSheets(workbook: Workbook, reader: PlanReader): SheetReading[] {
  const views = workbook.sheets.filter(({ visibility }) => visibility === 'visible').map(viewSheet);
  const found = views.map((view) => ({ view, hits: findHits(view, reader.rankLabel) }));
  const tables = found.some(({ hits }) => hits.length > 0) ? found : views.map((view) => nearMisses(view, reader));
  return tables.map(({ view, hits }) => ({ view, hits, headings: headingLines(view, firstTableRow(view, hits)) }));
}

/**
 * Where no label is one that is known, those that come near under a heading of their own: then a person is asked which
 * indicator they are, and no report is turned away for its wording.
 */
function nearMisses(view: SheetView, { rankLabel }: PlanReader): { view: SheetView; hits: readonly Hit[] } {
  const near = findHits(view, nearRanker(rankLabel));
  const isHeaded = ({ row, column }: Hit) =>
    findHeader(view, row, { labelColumn: column, left: 0, right: lastColumn(view) }) !== null;
  return { view, hits: near.filter((hit) => !hit.isSentence && isHeaded(hit)) };
}

const nearRankers = new WeakMap<Ranker, Ranker>();

/** Remembered, as what it says of a text is. */
function nearRanker(rank: Ranker): Ranker {
  const known = nearRankers.get(rank);
  if (known) return known;
  const near: Ranker = (text) => rank(text).map((candidate) => ({ ...candidate, isSound: isNear(candidate) }));
  nearRankers.set(rank, near);
  return near;
}

const isNear = ({ conflicts, explained, covered }: Candidate): boolean => !conflicts && explained >= 0.6 && covered >= 0.5;

const lastColumn = (view: SheetView): number => Math.max(0, ...view.rows.map(({ cells }) => cells.at(-1)?.column ?? 0));

function firstTableRow(view: SheetView, hits: readonly Hit[]): number | null {
  const [first] = [...hits].sort((a, b) => a.row - b.row);
  if (!first) return null;
  return findHeader(view, first.row, { labelColumn: first.column, left: 0, right: lastColumn(view) })?.firstRow ?? first.row;
}
