import type { CSSProperties } from 'react';
import { cellText } from '#core/domain/reports/number-text.ts';
import type { CellLayout, SheetLayout } from '#core/domain/reports/report-layout.ts';
import { styleOf } from '#core/domain/reports/styles.ts';

/** A sheet of a workbook as it comes out of the printer: widths, heights, words and where pages end. */
export function LayoutView({ sheet, pageEnd }: { sheet: SheetLayout; pageEnd: string }) {
  const width = sheet.columns.reduce((sum, { widthInMm }) => sum + widthInMm, 0);
  // A column and a row are their places.
  const places = sheet.rows.map((_, row) => row);
  const widths = sheet.columns.map(({ widthInMm }, column) => ({ widthInMm, column }));
  return (
    <table className="layout" style={{ width: `${width}mm` }} aria-label={sheet.name}>
      <colgroup>
        {widths.map(({ widthInMm, column }) => (
          <col key={column} style={{ width: `${widthInMm}mm` }} />
        ))}
      </colgroup>
      <tbody>
        {places.map((row) => (
          <LayoutRow key={row} sheet={sheet} row={row} pageEnd={sheet.breaksAfter.includes(row) ? pageEnd : null} />
        ))}
      </tbody>
    </table>
  );
}

function LayoutRow({ sheet, row, pageEnd }: { sheet: SheetLayout; row: number; pageEnd: string | null }) {
  const { cells, heightInPoints } = sheet.rows[row] ?? { cells: [], heightInPoints: 0 };
  const className = pageEnd === null ? undefined : 'layout-page-end';
  return (
    <tr style={{ height: `${heightInPoints}pt` }} className={className} title={pageEnd ?? undefined}>
      {filled(cells, sheet.columns.length, coveredIn(sheet, row)).map(({ key, span, cell }) =>
        cell ? (
          <td key={key} colSpan={cell.columnSpan} rowSpan={cell.rowSpan} style={lookOf(cell, sheet)}>
            {cellText(cell.value)}
          </td>
        ) : (
          <td key={key} colSpan={span} />
        ),
      )}
    </tr>
  );
}

interface Slot {
  readonly key: number;
  readonly span: number;
  readonly cell: CellLayout | null;
}

/** Cells of a row with the free places between them; places that a cell above covers stand for themselves. */
function filled(cells: readonly CellLayout[], columns: number, covered: ReadonlySet<number>): readonly Slot[] {
  const slots: Slot[] = [];
  for (let column = 0; column < columns; ) {
    const cell = cells.find((one) => one.column === column) ?? null;
    const span = cell?.columnSpan ?? 1;
    if (cell || !covered.has(column)) slots.push({ key: column, span, cell });
    column += span;
  }
  return slots;
}

function coveredIn({ rows }: SheetLayout, row: number): ReadonlySet<number> {
  const above = rows.slice(Math.max(0, row - 4), row).flatMap(({ cells }, index, all) => {
    const distance = all.length - index;
    return cells.filter(({ rowSpan }) => rowSpan > distance);
  });
  return new Set(above.flatMap(({ column, columnSpan }) => Array.from({ length: columnSpan }, (_, at) => column + at)));
}

function lookOf({ style: name }: CellLayout, { tableFontSize, sizes }: SheetLayout): CSSProperties {
  const style = styleOf(name, tableFontSize, sizes);
  return {
    fontSize: `${style.size}pt`,
    fontWeight: style.isBold ? 700 : 400,
    fontStyle: style.isItalic ? 'italic' : 'normal',
    textAlign: style.horizontal,
    verticalAlign: style.vertical,
    whiteSpace: style.isWrapped ? 'pre-wrap' : 'nowrap',
    border: style.hasBorder ? '1px solid #444' : 'none',
    background: style.isShaded ? '#d9d9d9' : style.isForEntry ? '#fff8dc' : 'none',
  };
}
