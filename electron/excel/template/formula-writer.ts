import { parseAddress } from '#core/domain/grid.ts';
import { shiftFormula } from '#core/domain/reading/formulas/shift-formula.ts';
import { holds, type SheetMap, type Standpoint } from '#core/domain/templates/sheet-map.ts';
import { escapeXml } from '../package/xml-edit.ts';
import { bareTag, type StoredFormula, withoutAttributes } from './cell-content.ts';
import { areaOf, areaText, type Filling } from './filling.ts';
import type { SheetContent } from './sheet-content.ts';

interface FormulaCell {
  /** In the template. */
  readonly place: string;
  /** Where it comes out. */
  readonly at: string;
  readonly from: Standpoint;
}

/** Formulas where they come out. What they came to before is left out: the workbook works it out when it is opened. */
export class FormulaWriter {
  readonly #content: SheetContent;
  readonly #map: SheetMap;
  readonly #filling: Filling;
  readonly #groups: ReadonlyMap<string, { readonly text: string; readonly place: string }>;

  constructor(content: SheetContent, map: SheetMap, filling: Filling) {
    this.#content = content;
    this.#map = map;
    this.#filling = filling;
    this.#groups = new Map(
      [...content.formulas].flatMap(([place, { kind, group, text }]) =>
        kind === 'shared' && group !== null && text !== '' ? [[group, { text, place }] as const] : [],
      ),
    );
  }

  written(tag: string, p: string, formula: StoredFormula, cell: FormulaCell): string {
    const sheet = this.#content.sheet.name;
    const text = this.#filling.formula(this.#textOf(formula, cell.place), { sheet, cell: cell.place, from: cell.from });
    const attributes = formula.kind === 'shared' ? withoutAttributes(formula.tag, 't', 'si', 'ref') : formula.tag;
    const own = formula.kind === 'array' ? this.#arrayTag(formula, cell) : attributes;
    if (formula.kind === 'data-table' && !this.#map.isStill) this.#refuse('immovable', cell, formula.ref ?? cell.place);
    return `${bareTag(tag)}><${p}f${own}>${escapeXml(text)}</${p}f></${p}c>`;
  }

  /** A shared formula as it reads in this cell. */
  #textOf({ kind, group, text }: StoredFormula, place: string): string {
    const shared = kind === 'shared' && group !== null ? this.#groups.get(group) : undefined;
    const [own, first] = [parseAddress(place), parseAddress(shared?.place ?? '')];
    if (shared === undefined || own === null || first === null) return text;
    return shiftFormula(shared.text, own.row - first.row, own.column - first.column);
  }

  #arrayTag({ tag, ref }: StoredFormula, cell: FormulaCell): string {
    const area = areaOf(ref ?? cell.place);
    const at = areaOf(cell.at);
    const own = area && at && (this.#map.copies(area)?.find((copy) => holds(copy, at)) ?? null);
    if (own) return withoutAttributes(tag, 'ref').concat(` ref="${areaText(own)}"`);
    this.#refuse('torn-array', cell, ref ?? cell.place);
    return tag;
  }

  #refuse(code: 'immovable' | 'torn-array', { place }: FormulaCell, found: string): void {
    this.#filling.say(code, { sheet: this.#content.sheet.name, cell: place }, found);
  }
}
