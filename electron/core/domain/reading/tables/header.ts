import type { Cell } from '../../grid.ts';
import { type Role, roleOf, roleOfPath } from '../column-role.ts';
import { fold } from '../fold.ts';
import { type SheetView, textOf } from '../sheet-view.ts';

/** A column of a table by its headings. */
export interface TableColumn {
  readonly column: number;
  /** Headings from the top level down, each once. */
  readonly path: readonly string[];
  readonly role: Role | null;
}

export interface TableHeader {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly TableColumn[];
}

const farthestUp = 12;

/** Where the heading of a table is looked for. */
export interface TablePlace {
  readonly labelColumn: number;
  readonly left: number;
  readonly right: number;
}

/** The heading rows over a table whose first indicator stands in `firstBodyRow`; null where there are none. */
export function findHeader(view: SheetView, firstBodyRow: number, place: TablePlace): TableHeader | null {
  const above = view.rows.filter(({ index }) => index < firstBodyRow && index >= firstBodyRow - farthestUp).reverse();
  const lastRow = above.find(({ index }) => isHeadingRow(view, index, place))?.index;
  if (lastRow === undefined) return null;
  let firstRow = lastRow;
  while (isHeadingRow(view, firstRow - 1, place)) firstRow--;
  return { firstRow, lastRow, columns: headingColumns(view, firstRow, lastRow, place) };
}

/** Does this row say what columns hold? A title says "kết quả thực hiện" too, but stands alone in its row. */
export function isHeadingRow(view: SheetView, row: number, { labelColumn, left, right }: TablePlace): boolean {
  const cells =
    view.rows.find(({ index }) => index === row)?.cells.filter(({ column }) => column >= left && column <= right) ?? [];
  const named = cells.filter((cell) => {
    const text = textOf(cell);
    return text !== null && text.length < 80 && roleOf(text) !== null;
  });
  const isLabelled = saysWhatIsCounted(textOf(view.own(row, labelColumn)) ?? '');
  return named.length >= 2 && named.length * 2 >= cells.length && !isLabelled && !cells.some(isFigureLike);
}

// "Tổng số công đoàn cấp trên | Đã thực hiện": over labels nobody writes what only figures can be.
const saysWhatIsCounted = (label: string): boolean =>
  ['numerator', 'denominator'].includes(roleOf(label) ?? '') &&
  !/chi tieu|noi dung|tieu chi|nhiem vu|cong viec/.test(fold(label));

// "1.1", "100%", 37: a row of the table whose label nobody knew; only a year may stand in a heading by itself.
const isFigureLike = ({ content }: Cell): boolean => {
  const text = content.kind === 'number' ? String(content.value) : content.kind === 'text' ? content.text.trim() : '';
  return /^[\d.,/]+\s*%?$/.test(text) && !/^20\d\d$/.test(text);
};

/** The columns by what stands over them in these rows. */
export function headingColumns(view: SheetView, firstRow: number, lastRow: number, { left, right }: TablePlace): TableColumn[] {
  const columns: TableColumn[] = [];
  for (let column = left; column <= right; column++) {
    const texts: string[] = [];
    for (let row = firstRow; row <= lastRow; row++) {
      const text = textOf(view.at(row, column));
      if (text !== null && texts.at(-1) !== text) texts.push(text);
    }
    columns.push({ column, path: texts, role: roleOfPath(texts) });
  }
  return columns;
}

/** "(1) (2) (3=2/1)", "A B 1 2": numbers of columns under the headings. */
export const isColumnNumberRow = (texts: readonly string[]): boolean =>
  texts.length >= 3 &&
  texts.every((text) => /^\(?(\d{1,2}|[a-z])\)?(\s*=.*)?$/.test(fold(text)) || /^\(?\d{1,2}\s*=/.test(fold(text)));
