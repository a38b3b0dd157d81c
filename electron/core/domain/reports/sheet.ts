import type { RowDraft } from './cells.ts';
import { type KeepsNext, pageBreaks } from './pagination.ts';
import type { CellLayout, Margins, PageLayout, RowLayout, RowSpan, SheetLayout } from './report-layout.ts';
import { POINTS_PER_MM, rowHeights } from './row-heights.ts';

const A4_LANDSCAPE = { width: 297, height: 210 };
/** NĐ 30/2020, Phụ lục I: left 30–35 mm, right 15–20, top and bottom 20–25. */
const MARGINS: Margins = { left: 30, right: 15, top: 20, bottom: 20, header: 10, footer: 10 };
// A printer's own rounding must not push the last column or row over the edge.
const SLACK_IN_MM = 2;

/** Millimetres that a table may take on A4 landscape without being shrunk. */
export const TABLE_WIDTH = A4_LANDSCAPE.width - MARGINS.left - MARGINS.right - SLACK_IN_MM;
const TABLE_HEIGHT = (A4_LANDSCAPE.height - MARGINS.top - MARGINS.bottom - SLACK_IN_MM) * POINTS_PER_MM;
/** No page carries fewer of a table's last rows: totals stand with some of what they total, a signature with its table. */
const LAST_ROWS = 5;

/** A sheet as its form gives it: parts from top to bottom, widths settled, heights and pages not yet. */
export interface SheetDraft {
  readonly name: string;
  readonly columnsInMm: readonly number[];
  readonly tableFontSize: number;
  readonly opening: readonly RowDraft[];
  readonly header: readonly RowDraft[];
  readonly body: readonly RowDraft[];
  readonly closing: readonly RowDraft[];
  readonly titleColumns: number;
  /** False for a further block of a form: its pages go on counting. */
  readonly isFirstOfForm: boolean;
  readonly tableRows: number;
  readonly isProtected?: boolean;
}

/** Settles heights, page breaks, repeated rows and what stays in view. */
export function sheet(draft: SheetDraft): SheetLayout {
  const rows = [...draft.opening, ...draft.header, ...draft.body, ...draft.closing];
  const heights = rowHeights(rows, draft.columnsInMm, draft.tableFontSize);
  const first = draft.opening.length;
  const last = first + draft.header.length - 1;
  return {
    name: draft.name,
    columns: draft.columnsInMm.map((widthInMm) => ({ widthInMm })),
    rows: rows.map((row, index) => placed(row, heights[index] ?? 0)),
    tableFontSize: draft.tableFontSize,
    titleRows: { first, last },
    titleColumns: draft.titleColumns,
    frozen: { rows: last + 1, columns: draft.titleColumns },
    breaksAfter: breaksOf(rows, heights, { header: { first, last }, body: { first: last + 1, last: last + draft.body.length } }),
    printArea: { rows: rows.length, columns: draft.columnsInMm.length },
    page: pageOf(draft.isFirstOfForm),
    tableRows: draft.tableRows,
    ...(draft.isProtected ? { isProtected: true } : {}),
  };
}

function breaksOf(rows: readonly RowDraft[], heights: readonly number[], parts: Parts): number[] {
  const { header, body } = parts;
  const repeated = heights.slice(header.first, header.last + 1).reduce((sum, height) => sum + height, 0);
  const keepsNext = ({ keepWithNext }: RowDraft, index: number): KeepsNext => {
    if (keepWithNext || index <= header.last) return 'always';
    return index > body.last - LAST_ROWS && index <= body.last ? 'if-possible' : 'no';
  };
  const pageRows = rows.map((row, index) => ({ height: heights[index] ?? 0, keepsNext: keepsNext(row, index) }));
  return pageBreaks(pageRows, TABLE_HEIGHT, repeated);
}

interface Parts {
  readonly header: RowSpan;
  readonly body: RowSpan;
}

const placed = ({ cells }: RowDraft, heightInPoints: number): RowLayout => ({
  heightInPoints,
  cells: cells.flatMap((cell, column): CellLayout[] => (cell === null ? [] : [{ ...cell, column }])),
});

const pageOf = (isFirstOfForm: boolean): PageLayout => ({
  paper: 'A4',
  orientation: 'landscape',
  marginsInMm: MARGINS,
  fitToWidth: true,
  pageNumber: { sizeInPoints: 13, isOnFirstPage: !isFirstOfForm, startsAtOne: isFirstOfForm },
});
