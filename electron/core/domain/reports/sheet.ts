import type { RowDraft } from './cells.ts';
import { type KeepsNext, pageBreaks } from './pagination.ts';
import type { CellLayout, PageLayout, PictureLayout, RowLayout, RowSpan, SheetLayout } from './report-layout.ts';
import { rowHeights } from './row-heights.ts';
import { MARGINS, type SheetFrame, tableHeight, tableWidth } from './sheet-frame.ts';

/** Millimetres that a table may take on A4 landscape without being shrunk. */
export const TABLE_WIDTH = tableWidth({ orientation: 'landscape' });
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
  /** Across the page in the usual sizes where it is not said. */
  readonly frame?: SheetFrame;
  readonly pictures?: readonly PictureLayout[];
}

/** Settles heights, page breaks, repeated rows and what stays in view. */
export function sheet(draft: SheetDraft): SheetLayout {
  const { frame = acrossThePage, pictures = [] } = draft;
  const rows = [...draft.opening, ...draft.header, ...draft.body, ...draft.closing];
  const heights = rowHeights(rows, draft.columnsInMm, draft.tableFontSize, frame.sizes);
  const first = draft.opening.length;
  const last = first + draft.header.length - 1;
  return {
    name: draft.name,
    columns: draft.columnsInMm.map((widthInMm) => ({ widthInMm })),
    rows: rows.map((row, index) => placed(row, heights[index] ?? 0)),
    tableFontSize: draft.tableFontSize,
    ...(Object.keys(frame.sizes).length > 0 ? { sizes: frame.sizes } : {}),
    ...(pictures.length > 0 ? { pictures } : {}),
    titleRows: draft.header.length > 0 ? { first, last } : null,
    titleColumns: draft.titleColumns,
    frozen: { rows: last + 1, columns: draft.titleColumns },
    breaksAfter: breaksOf(rows, heights, tableHeight(frame, draft.columnsInMm), {
      header: { first, last },
      body: { first: last + 1, last: last + draft.body.length },
    }),
    printArea: { rows: rows.length, columns: draft.columnsInMm.length },
    page: pageOf(draft.isFirstOfForm, frame),
    tableRows: draft.tableRows,
    ...(draft.isProtected ? { isProtected: true } : {}),
  };
}

const acrossThePage: SheetFrame = { orientation: 'landscape', sizes: {} };

function breaksOf(rows: readonly RowDraft[], heights: readonly number[], capacity: number, parts: Parts): number[] {
  const { header, body } = parts;
  const repeated = heights.slice(header.first, header.last + 1).reduce((sum, height) => sum + height, 0);
  const keepsNext = ({ keepWithNext }: RowDraft, index: number): KeepsNext => {
    if (keepWithNext || index <= header.last) return 'always';
    return index > body.last - LAST_ROWS && index <= body.last ? 'if-possible' : 'no';
  };
  const pageRows = rows.map((row, index) => ({ height: heights[index] ?? 0, keepsNext: keepsNext(row, index) }));
  return pageBreaks(pageRows, capacity, repeated);
}

interface Parts {
  readonly header: RowSpan;
  readonly body: RowSpan;
}

const placed = ({ cells }: RowDraft, heightInPoints: number): RowLayout => ({
  heightInPoints,
  cells: cells.flatMap((cell, column): CellLayout[] => (cell === null ? [] : [{ ...cell, column }])),
});

const pageOf = (isFirstOfForm: boolean, { orientation, sizes }: SheetFrame): PageLayout => ({
  paper: 'A4',
  orientation,
  marginsInMm: MARGINS,
  fitToWidth: true,
  pageNumber: { sizeInPoints: sizes.pageNumber ?? 13, isOnFirstPage: !isFirstOfForm, startsAtOne: isFirstOfForm },
});
