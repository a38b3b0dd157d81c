import { address } from '#core/domain/grid.ts';
import { hasBraces, templateParts } from '#core/domain/templates/placeholder.ts';
import type { TemplateCell } from '#core/domain/templates/repeat-blocks.ts';
import type { RowShape } from '../package/sheet-shape.ts';
import { formulaOf, type StoredFormula, stringOf } from './cell-content.ts';
import type { PlaceholderCell } from './filled-cell.ts';
import { textOfString } from './rich-string.ts';
import type { TemplateBook, TemplateSheet } from './template-book.ts';

/** What a sheet holds as far as filling is concerned; cells by their address in the template. */
export interface SheetContent {
  readonly sheet: TemplateSheet;
  readonly placeholders: ReadonlyMap<string, PlaceholderCell>;
  readonly formulas: ReadonlyMap<string, StoredFormula>;
  /** The same placeholders by their place, row by row. */
  readonly cells: readonly TemplateCell[];
}

export function contentOf(book: TemplateBook, sheet: TemplateSheet): SheetContent {
  const placeholders = new Map<string, PlaceholderCell>();
  const formulas = new Map<string, StoredFormula>();
  const cells: TemplateCell[] = [];
  for (const row of sheet.shape.rows) {
    for (const cell of row.cells) {
      const formula = formulaOf(sheet, cell);
      if (formula) formulas.set(address(row.row, cell.column), formula);
      else readString(book, sheet, { row, cell }, { placeholders, cells });
    }
  }
  return { sheet, placeholders, formulas, cells };
}

interface Into {
  readonly placeholders: Map<string, PlaceholderCell>;
  readonly cells: TemplateCell[];
}

interface At {
  readonly row: RowShape;
  readonly cell: RowShape['cells'][number];
}

function readString(book: TemplateBook, sheet: TemplateSheet, { row, cell }: At, { placeholders, cells }: Into): void {
  const inside = stringOf(book, sheet, cell);
  if (inside === null || !/[{}]/.test(inside)) return;
  const text = textOfString(inside);
  if (!hasBraces(text)) return;
  const parts = templateParts(text);
  placeholders.set(address(row.row, cell.column), { inside, text, parts });
  cells.push({ row: row.row, column: cell.column, parts });
}
