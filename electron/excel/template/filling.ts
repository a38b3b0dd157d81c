import { type Area, address, parseAddress } from '#core/domain/grid.ts';
import { movedFormula } from '#core/domain/templates/moved-formula.ts';
import type { TemplateSource } from '#core/domain/templates/scope.ts';
import { outside, type SheetMap, type Standpoint } from '#core/domain/templates/sheet-map.ts';
import { mistakeAt, type TemplateMistake, type TemplateMistakeCode } from '#core/domain/templates/template-mistake.ts';
import { escapeXml } from '../package/xml-edit.ts';
import { decodeEntities } from '../read/xml-scanner.ts';
import type { TemplateBook, TemplateSheet } from './template-book.ts';

/** Where a formula of the package stands; `cell` names it in a mistake. */
export interface FormulaAt {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly from?: Standpoint;
  readonly manyAs?: 'arguments' | 'union' | 'list';
  readonly isForMany?: boolean;
}

/** A template while it is filled: where everything goes, and what cannot go anywhere. */
export class Filling {
  readonly book: TemplateBook;
  readonly source: TemplateSource;
  readonly mistakes: TemplateMistake[] = [];
  readonly #maps: ReadonlyMap<string, SheetMap>;

  constructor(book: TemplateBook, source: TemplateSource, maps: ReadonlyMap<string, SheetMap>) {
    this.book = book;
    this.source = source;
    this.#maps = new Map([...maps].map(([sheet, map]) => [sheet.toLowerCase(), map]));
  }

  /** Null where nothing on the sheet moves. */
  mapOf(sheet: string): SheetMap | null {
    const map = this.#maps.get(sheet.toLowerCase());
    return map === undefined || map.isStill ? null : map;
  }

  get movesNothing(): boolean {
    return [...this.#maps.values()].every((map) => map.isStill);
  }

  say(code: TemplateMistakeCode, at: { readonly sheet: string | null; readonly cell: string | null }, found: string): void {
    const isKnown = this.mistakes.some((one) => one.code === code && one.sheet === at.sheet && one.cell === at.cell);
    if (!isKnown) this.mistakes.push(mistakeAt(code, at, found));
  }

  /** A formula where its cells have gone; as it was where that cannot be, which is a mistake. */
  formula(text: string, { sheet, cell, from = outside, manyAs = 'arguments', isForMany = false }: FormulaAt): string {
    if (this.movesNothing) return text;
    const moved = movedFormula(text, { sheet, from, manyAs, isForMany, mapOf: (name) => this.mapOf(name) });
    if (moved.ok) return moved.value;
    this.say(moved.error.code, { sheet, cell }, moved.error.found);
    return text;
  }

  /** The same of a formula as XML writes it. */
  formulaXml(xml: string, at: FormulaAt): string {
    const text = decodeEntities(xml);
    const moved = this.formula(text, at);
    return moved === text ? xml : escapeXml(moved);
  }

  /** "A1:C3 E5" where it goes; as many areas as it takes. */
  areasText(text: string, map: SheetMap): string {
    const areas = text.split(/\s+/).flatMap((one) => {
      const area = areaOf(one);
      return area === null ? [one] : map.areas(area).map(areaText);
    });
    return areas.join(' ');
  }

  /** An area that has to stay one. */
  oneArea(text: string, map: SheetMap, sheet: TemplateSheet, code: TemplateMistakeCode): string {
    const areas = this.areasText(text, map).split(' ');
    if (areas.length !== 1) this.say(code, { sheet: sheet.name, cell: text.split(':')[0] ?? null }, text);
    return areas[0] ?? text;
  }
}

/** "B2:C3", "B2"; null for anything else. */
export function areaOf(text: string): Area | null {
  const [from = '', to = from] = text.replaceAll('$', '').split(':');
  const [first, last] = [parseAddress(from), parseAddress(to)];
  return first && last && { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

export const areaText = ({ top, left, bottom, right }: Area): string =>
  top === bottom && left === right ? address(top, left) : `${address(top, left)}:${address(bottom, right)}`;
