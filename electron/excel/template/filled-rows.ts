import { address } from '#core/domain/grid.ts';
import type { Path } from '#core/domain/templates/line-map.ts';
import type { Scope } from '#core/domain/templates/scope.ts';
import type { SheetMap } from '#core/domain/templates/sheet-map.ts';
import type { CellShape, RowShape } from '../package/sheet-shape.ts';
import { withAttribute } from '../package/xml-edit.ts';
import { insideOf, withoutAttributes } from './cell-content.ts';
import { filledCell, filledValue } from './filled-cell.ts';
import { FilledHeights } from './filled-heights.ts';
import type { Filling } from './filling.ts';
import { FormulaWriter } from './formula-writer.ts';
import type { SheetContent } from './sheet-content.ts';

interface Line {
  readonly at: number;
  readonly path: Path;
  readonly scope: Scope;
}

/** The rows of a sheet, each as often and where it comes out. */
export class FilledRows {
  readonly #content: SheetContent;
  readonly #map: SheetMap;
  readonly #filling: Filling;
  readonly #formulas: FormulaWriter;
  readonly #heights: FilledHeights;
  readonly #columns = new Map<number, readonly Line[]>();

  constructor(content: SheetContent, map: SheetMap, filling: Filling) {
    this.#content = content;
    this.#map = map;
    this.#filling = filling;
    this.#formulas = new FormulaWriter(content, map, filling);
    this.#heights = new FilledHeights(content.sheet.text, content.sheet.shape, filling.book.lookOf);
  }

  /** The inside of the sheet's data. */
  text(): string {
    const { shape } = this.#content.sheet;
    const rows = shape.rows.flatMap((row) => this.#linesOf(row.row).map((line) => ({ row, line })));
    return rows
      .sort((a, b) => a.line.at - b.line.at)
      .map(({ row, line }) => this.row(row, line))
      .join('');
  }

  row(row: RowShape, line: Line): string {
    const cells = row.cells.flatMap((cell) =>
      this.#columnsOf(row.row, cell.column).map((column) => ({
        at: column.at,
        text: () => this.cell(cell, row.row, line, column),
      })),
    );
    const written = cells.sort((a, b) => a.at - b.at).map(({ text }) => text());
    const tag = withAttribute(this.rowTag(row, line), 'r', String(line.at + 1));
    if (written.length === 0) return row.place.isEmpty ? tag : tag.replace(/>$/, '/>');
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? 'row';
    return `${tag.replace(/\s*\/?>$/, '')}>${written.join('')}</${name}>`;
  }

  /** One cell where it comes out. */
  cell(cell: CellShape, sourceRow: number, row: Line, column: Line): string {
    const { sheet, placeholders, formulas } = this.#content;
    const at = address(row.at, column.at);
    const tag = withAttribute(cell.place.tag, 'r', at);
    const place = address(sourceRow, cell.column);
    const filled = placeholders.get(place);
    const prefix = /^<([^\s/>:]+:)?/.exec(tag)?.[1] ?? '';
    if (filled) {
      const look = this.#filling.book.lookOf(cell.style);
      return filledCell(filled, { tag, prefix, look, scope: { ...row.scope, ...column.scope } }, this.#filling.source);
    }
    const formula = formulas.get(place);
    if (formula) return this.#formulas.written(tag, prefix, formula, { place, at, from: { row: row.path, column: column.path } });
    return cell.place.isEmpty ? tag : `${tag}${insideOf(sheet, cell)}</${prefix}c>`;
  }

  /** Whether the cell holds something else than in the template. */
  isChanged(row: number, column: number): boolean {
    const place = address(row, column);
    return this.#content.placeholders.has(place) || this.#content.formulas.has(place);
  }

  /** The row's tag; a height that was only ever worked out from the former text is worked out again. */
  rowTag(row: RowShape, line: Line): string {
    const { tag } = row.place;
    const plain = this.#map.columns.isStill ? tag : withoutAttributes(tag, 'spans');
    const written = row.cells.filter(({ column }) => this.#content.placeholders.has(address(row.row, column)));
    const isOwnHeight = /\scustomHeight\s*=\s*["'](?:1|true)["']/.test(tag);
    if (written.length === 0 || isOwnHeight) return plain;
    const height = this.#heights.needed(
      row.row,
      written.flatMap((cell) => this.#valuesOf(row.row, cell, line)),
    );
    const open = withoutAttributes(plain, 'ht');
    return height === null ? open : withAttribute(withAttribute(open, 'ht', String(height)), 'customHeight', '1');
  }

  #valuesOf(row: number, cell: CellShape, line: Line) {
    const filled = this.#content.placeholders.get(address(row, cell.column));
    if (filled === undefined) return [];
    return this.#columnsOf(row, cell.column).map(({ scope }) => {
      return { cell, value: filledValue(filled, this.#filling.source, { ...line.scope, ...scope }) };
    });
  }

  #linesOf(row: number): readonly Line[] {
    const { rows } = this.#map;
    return rows.places(row, []).map((at) => ({ at, path: rows.pathOf(at, row), scope: rows.scopeOf(at, row) }));
  }

  // Above and below its block a repeated column's cell stands once.
  #columnsOf(row: number, column: number): readonly Line[] {
    const { columns } = this.#map;
    const known = this.#columns.get(column);
    const lines =
      known ??
      columns.places(column, []).map((at) => ({ at, path: columns.pathOf(at, column), scope: columns.scopeOf(at, column) }));
    this.#columns.set(column, lines);
    if (lines.length === 1 || this.#map.isRepeatedAt(row, column)) return lines;
    return lines.slice(0, 1).map((line) => ({ ...line, scope: {} }));
  }
}
