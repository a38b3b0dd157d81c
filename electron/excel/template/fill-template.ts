import type { LineMap } from '#core/domain/templates/line-map.ts';
import { blocksOf, type SheetBlocks } from '#core/domain/templates/repeat-blocks.ts';
import type { TemplateSource } from '#core/domain/templates/scope.ts';
import { LAST_COLUMN, LAST_ROW, SheetMap } from '#core/domain/templates/sheet-map.ts';
import type { TemplateMistake } from '#core/domain/templates/template-mistake.ts';
import { applyEdits, type Edit } from '../package/xml-edit.ts';
import { moveAttachedParts } from './attached-parts.ts';
import { FilledRows } from './filled-rows.ts';
import { Filling } from './filling.ts';
import { contentOf, type SheetContent } from './sheet-content.ts';
import { elementMovers, movedLocations } from './sheet-elements.ts';
import type { TemplateBook } from './template-book.ts';
import { moveWorkbookParts } from './workbook-parts.ts';

/** A sheet of a template that has been read. */
export interface ReadSheet {
  readonly content: SheetContent;
  readonly blocks: SheetBlocks;
}

export const readSheets = (book: TemplateBook): readonly ReadSheet[] =>
  book.sheets.map((sheet) => {
    const content = contentOf(book, sheet);
    return { content, blocks: blocksOf(sheet.name, content.cells) };
  });

/** Fills the package; gives what could not be done. The copy is of use only where there is nothing of that. */
export function fillTemplate(
  book: TemplateBook,
  sheets: readonly ReadSheet[],
  source: TemplateSource,
): readonly TemplateMistake[] {
  const maps = new Map(sheets.map(({ content, blocks }) => [content.sheet.name, mapOf(blocks, source)]));
  const filling = new Filling(book, source, maps);
  for (const [sheet, map] of maps)
    if (isTooLong(map.rows, LAST_ROW) || isTooLong(map.columns, LAST_COLUMN))
      filling.say('too-many-lines', { sheet, cell: null }, String(Math.max(map.rows.lines.length, map.columns.lines.length)));
  if (filling.mistakes.length > 0) return filling.mistakes;
  const changed = changedSheets(sheets, maps, filling);
  for (const { content } of changed) fillSheet(content, maps, filling);
  moveWorkbookParts(filling, { hasFormulas: changed.some(({ content }) => content.formulas.size > 0) });
  return filling.mistakes;
}

function mapOf(blocks: SheetBlocks, source: TemplateSource): SheetMap {
  const rows = Math.max(0, ...blocks.rows.map(({ area }) => area.bottom + 1));
  const columns = Math.max(0, ...blocks.columns.map(({ area }) => area.right + 1));
  return new SheetMap(blocks, { rows, columns }, source);
}

const isTooLong = (map: LineMap, last: number): boolean => map.lines.length > last;

/** Sheets with placeholders, and those whose formulas lead to one of them, however far. */
function changedSheets(
  sheets: readonly ReadSheet[],
  maps: ReadonlyMap<string, SheetMap>,
  filling: Filling,
): readonly ReadSheet[] {
  const names = filling.book.copy.required(filling.book.part);
  const changed = new Set(sheets.filter(({ content }) => content.placeholders.size > 0));
  for (let before = -1; before !== changed.size; ) {
    before = changed.size;
    const known = [...changed].map(({ content }) => content.sheet.name);
    for (const sheet of sheets) if (!changed.has(sheet) && leadsTo(sheet, known, names)) changed.add(sheet);
  }
  const isMoved = ({ content }: ReadSheet) => maps.get(content.sheet.name)?.isStill === false;
  return sheets.filter((sheet) => changed.has(sheet) || isMoved(sheet) || linksElsewhere(sheet, filling));
}

function leadsTo({ content }: ReadSheet, sheets: readonly string[], workbook: string): boolean {
  const formulas = [...content.formulas.values()].map(({ text }) => text).join('\n');
  if (formulas === '') return false;
  const isNamed = (text: string) => sheets.some((name) => text.toLowerCase().includes(name.toLowerCase().replaceAll("'", "''")));
  const names = [...workbook.matchAll(/<(?:\w+:)?definedName\s[^>]*?name="([^"]*)"[^>]*>([^<]*)</g)];
  return (
    isNamed(formulas) || /\w\[/.test(formulas) || names.some(([, name = '', to = '']) => isNamed(to) && formulas.includes(name))
  );
}

const linksElsewhere = ({ content }: ReadSheet, filling: Filling): boolean =>
  !filling.movesNothing && /<(?:\w+:)?hyperlink\s[^>]*\slocation=/.test(content.sheet.text);

function fillSheet(content: SheetContent, maps: ReadonlyMap<string, SheetMap>, filling: Filling): void {
  const { sheet } = content;
  const map = maps.get(sheet.name);
  if (map === undefined) return;
  const rows = new FilledRows(content, map, filling);
  const text = applyEdits(sheet.text, map.isStill ? stillEdits(content, rows, filling) : movedEdits(content, rows, map, filling));
  if (text !== sheet.text) filling.book.copy.put(sheet.part, text);
  if (!map.isStill) moveAttachedParts(sheet, map, filling);
}

/** Nothing moves: the cells that are filled, and those that work something out, each in its place. */
function stillEdits(content: SheetContent, rows: FilledRows, filling: Filling): readonly Edit[] {
  const { sheet } = content;
  const heights = sheet.shape.rows.map((row): Edit => {
    const { openedAt, openEnd } = row.place;
    return { at: openedAt, until: openEnd, text: rows.rowTag(row, { at: row.row, path: [], scope: {} }) };
  });
  const cells = sheet.shape.rows.flatMap((row) =>
    row.cells.flatMap((cell): Edit[] => {
      const place = { at: row.row, path: [], scope: {} };
      const text = rows.cell(cell, row.row, place, { at: cell.column, path: [], scope: {} });
      const former = sheet.text.slice(cell.place.openedAt, cell.place.end);
      return text === former || !rows.isChanged(row.row, cell.column)
        ? []
        : [{ at: cell.place.openedAt, until: cell.place.end, text }];
    }),
  );
  return [...heights, ...cells, ...linkEdits(content, filling)];
}

const linkEdits = ({ sheet }: SheetContent, filling: Filling): readonly Edit[] =>
  sheet.shape.children.flatMap(({ name, place }) => {
    if (name !== 'hyperlinks') return [];
    const xml = sheet.text.slice(place.openedAt, place.end);
    return [{ at: place.openedAt, until: place.end, text: movedLocations({ xml, sheet, filling }) }];
  });

function movedEdits({ sheet }: SheetContent, rows: FilledRows, map: SheetMap, filling: Filling): readonly Edit[] {
  return sheet.shape.children.flatMap(({ name, place }): Edit[] => {
    if (name === 'sheetData') return place.isEmpty ? [] : [{ at: place.openEnd, until: place.closeAt, text: rows.text() }];
    const mover = elementMovers[name];
    if (mover === undefined) return [];
    const xml = sheet.text.slice(place.openedAt, place.end);
    return [{ at: place.openedAt, until: place.end, text: mover({ xml, sheet, map, filling }) }];
  });
}
