import { address, parseAddress } from '#core/domain/grid.ts';
import { hasBraces, type Placeholder, templateParts } from '#core/domain/templates/placeholder.ts';
import type { RepeatOver } from '#core/domain/templates/placeholder-words.ts';
import { canStandIn, type RepeatBlock } from '#core/domain/templates/repeat-blocks.ts';
import type { Scope, TemplateSource, Turn } from '#core/domain/templates/scope.ts';
import { mistakeAt, type TemplateMistake } from '#core/domain/templates/template-mistake.ts';
import { relationshipsOf } from '../read/xlsx/relationships.ts';
import { decodeEntities } from '../read/xml-scanner.ts';
import { tableHeadings } from './attached-parts.ts';
import { fillTemplate, type ReadSheet } from './fill-template.ts';
import type { TemplateBook, TemplateSheet } from './template-book.ts';

/** Every mistake of a template, those that only filling shows too: it is filled once with three turns of every repeat. */
export function checkTemplate(book: TemplateBook, sheets: readonly ReadSheet[]): readonly TemplateMistake[] {
  const written = [
    ...sheets.flatMap((sheet) => [
      ...cellMistakes(sheet),
      ...sheet.blocks.mistakes,
      ...formulaMistakes(sheet),
      ...headingMistakes(book, sheet),
    ]),
    ...elsewhere(book),
  ];
  const isEmpty = sheets.every(({ content }) => content.placeholders.size === 0);
  const nothing = isEmpty && written.length === 0 ? [mistakeAt('nothing-to-fill', { sheet: null, cell: null }, '')] : [];
  const canBeTried = sheets.every(({ blocks }) => blocks.mistakes.length === 0);
  return inOrder([...written, ...nothing, ...(canBeTried ? fillTemplate(book, sheets, threeTurns) : [])], book);
}

/** Codes in it that the plan does not have. */
export function unknownCodes(sheets: readonly ReadSheet[], source: TemplateSource): readonly TemplateMistake[] {
  return sheets.flatMap(({ content }) =>
    content.cells.flatMap(({ row, column, parts }) =>
      parts.flatMap((part) => {
        if (part.kind !== 'field') return [];
        const at = { sheet: content.sheet.name, cell: address(row, column) };
        return codesOf(part.placeholder)
          .filter(({ of, code }) => !source.isKnown(of, code))
          .map(({ of, code }) => mistakeAt(of === 'units' ? 'unit-not-in-plan' : 'indicator-not-in-plan', at, code));
      }),
    ),
  );
}

function codesOf(placeholder: Placeholder): readonly { of: 'indicators' | 'units'; code: string }[] {
  const indicator = placeholder.of === 'indicators' ? placeholder.indicator : null;
  const unit = placeholder.of === 'indicators' || placeholder.of === 'units' ? placeholder.unit : null;
  return [
    ...(indicator === null ? [] : [{ of: 'indicators' as const, code: indicator }]),
    ...(unit === null ? [] : [{ of: 'units' as const, code: unit }]),
  ];
}

function cellMistakes({ content, blocks }: ReadSheet): readonly TemplateMistake[] {
  return content.cells.flatMap(({ row, column, parts }) => {
    const at = { sheet: content.sheet.name, cell: address(row, column) };
    const around = [...overs(blocks.rows, row, column, 'rows'), ...overs(blocks.columns, row, column, 'columns')];
    const torn = around.some((over, index) => !canStandIn(over, around.slice(0, index)) && around.indexOf(over) !== index);
    return [
      ...(torn ? [mistakeAt('repeat-in-repeat', at, parts[0]?.source ?? '')] : []),
      ...parts.flatMap((part) => {
        if (part.kind === 'unknown') return [mistakeAt('unknown-placeholder', at, part.source, part.nearest)];
        if (part.kind === 'cut') return [mistakeAt('cut-placeholder', at, part.source)];
        const isLost = part.kind === 'field' && neededBy(part.placeholder).some((over) => !around.includes(over));
        return isLost ? [mistakeAt('outside-repeat', at, part.source)] : [];
      }),
    ];
  });
}

/** What has to be repeated around a field. */
function neededBy(placeholder: Placeholder): readonly RepeatOver[] {
  switch (placeholder.of) {
    case 'report':
      return [];
    case 'sections':
    case 'groups':
      return [placeholder.of];
    case 'units':
      return placeholder.unit === null ? ['units'] : [];
    case 'indicators':
      return placeholder.indicator === null ? ['indicators'] : [];
  }
}

const overs = (blocks: readonly RepeatBlock[], row: number, column: number, axis: 'rows' | 'columns'): readonly RepeatOver[] =>
  blocks.flatMap(({ area, repeat, inside }) => {
    const isIn = row >= area.top && row <= area.bottom && (axis === 'rows' || (column >= area.left && column <= area.right));
    return isIn ? [repeat.over, ...overs(inside, row, column, axis)] : [];
  });

const formulaMistakes = ({ content }: ReadSheet): readonly TemplateMistake[] =>
  [...content.formulas].flatMap(([cell, { text }]) =>
    hasBraces(text) && templateParts(text).length > 0 && text.includes('{{')
      ? [mistakeAt('in-formula', { sheet: content.sheet.name, cell }, `=${text}`)]
      : [],
  );

function headingMistakes(book: TemplateBook, { content }: ReadSheet): readonly TemplateMistake[] {
  const headings = new Set(tableHeadings(content.sheet, book));
  return [...content.placeholders].flatMap(([cell, { text }]) =>
    headings.has(cell) ? [mistakeAt('in-table-heading', { sheet: content.sheet.name, cell }, text)] : [],
  );
}

const braces = /\{\{[^{}<>]*\}\}/;

/** Outside of cells nothing is filled: names of sheets, headings of pages, texts of pictures and charts, notes. */
function elsewhere(book: TemplateBook): readonly TemplateMistake[] {
  const inNames = book.sheets.flatMap(({ name }) =>
    braces.test(name) ? [mistakeAt('outside-cells', { sheet: name, cell: null }, name)] : [],
  );
  const inSheets = book.sheets.flatMap((sheet) => besideCells(sheet));
  const inParts = book.sheets.flatMap((sheet) => partsOf(book, sheet).flatMap((part) => besideIn(book, part, sheet.name)));
  return [...inNames, ...inSheets, ...inParts];
}

function besideCells({ name, text, shape }: TemplateSheet): readonly TemplateMistake[] {
  return shape.children.flatMap((child) => {
    const inside = child.name === 'sheetData' ? '' : decodeEntities(text.slice(child.place.openedAt, child.place.end));
    const found = braces.exec(inside);
    return found ? [mistakeAt('outside-cells', { sheet: name, cell: null }, found[0])] : [];
  });
}

/** Drawings, charts, notes: whatever hangs on the sheet, and on that. */
function partsOf({ copy }: TemplateBook, { relations }: TemplateSheet): readonly string[] {
  const direct = relations.map(({ target }) => target);
  const further = direct.flatMap((part) => relationshipsOf(part, copy.zip).map(({ target }) => target));
  return [...new Set([...direct, ...further])].filter((part) => /\.(xml|vml)$/i.test(part) && copy.zip.has(part));
}

function besideIn({ copy }: TemplateBook, part: string, sheet: string): readonly TemplateMistake[] {
  if (/\/tables\//i.test(part)) return [];
  const found = braces.exec(decodeEntities((copy.text(part) ?? '').replace(/<[^>]*>/g, '')));
  return found ? [mistakeAt('outside-cells', { sheet, cell: null }, found[0])] : [];
}

/** Sheet by sheet, from the top, each row from the left; each mistake once. */
function inOrder(mistakes: readonly TemplateMistake[], { sheets }: TemplateBook): readonly TemplateMistake[] {
  const place = ({ sheet, cell }: TemplateMistake): readonly number[] => {
    const at = parseAddress(cell ?? '');
    return [sheets.findIndex(({ name }) => name === sheet), at?.row ?? -1, at?.column ?? -1];
  };
  const once = new Map(mistakes.map((one) => [JSON.stringify(one), one]));
  return [...once.values()].sort((a, b) => {
    const [from, to] = [place(a), place(b)];
    const differs = from.findIndex((number, index) => number !== to[index]);
    return differs === -1 ? 0 : (from[differs] ?? 0) - (to[differs] ?? 0);
  });
}

const turns: readonly Turn[] = ['1', '2', '3'].map((key) => ({ key, ordinal: Number(key) }));

const threeTurns: TemplateSource = {
  turns: (_over: RepeatOver, _scope: Scope) => turns,
  value: () => ({ kind: 'text', text: '-' }),
  isKnown: () => true,
};
