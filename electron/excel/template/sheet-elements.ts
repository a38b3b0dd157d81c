import { address } from '#core/domain/grid.ts';
import type { LineMap } from '#core/domain/templates/line-map.ts';
import { LAST_COLUMN, LAST_ROW, type SheetMap, type Standpoint } from '#core/domain/templates/sheet-map.ts';
import { withAttribute } from '../package/xml-edit.ts';
import { attribute } from './cell-content.ts';
import { areaOf, areaText, type Filling } from './filling.ts';
import type { TemplateSheet } from './template-book.ts';

/** An element directly below a worksheet's root, on its way to where its cells have gone. */
export interface ElementMove {
  readonly xml: string;
  readonly sheet: TemplateSheet;
  readonly map: SheetMap;
  readonly filling: Filling;
}

type Mover = (move: ElementMove) => string;

/** How each element follows the cells. Those that are not named here hold no addresses. */
export const elementMovers: Readonly<Record<string, Mover>> = {
  dimension: ({ xml, map }) => onTags(xml, 'dimension', (tag) => withArea(tag, 'ref', (text) => hull(text, map))),
  sheetViews: movedViews,
  cols: movedColumns,
  protectedRanges: movedAreas('protectedRange'),
  ignoredErrors: movedAreas('ignoredError'),
  autoFilter: ({ xml, map, sheet, filling }) =>
    xml.replace(/\sref\s*=\s*"([^"]*)"/g, (_, text: string) => ` ref="${filling.oneArea(text, map, sheet, 'torn-table')}"`),
  mergeCells: movedMerges,
  conditionalFormatting: movedRules,
  dataValidations: movedValidations,
  extLst: movedRules,
  hyperlinks: movedLinks,
  rowBreaks: (move) => movedBreaks(move, move.map.rows),
  colBreaks: (move) => movedBreaks(move, move.map.columns),
  sortState: immovable,
  scenarios: immovable,
  customSheetViews: immovable,
  dataConsolidate: immovable,
  cellWatches: immovable,
  controls: immovable,
  oleObjects: immovable,
  webPublishItems: immovable,
};

function immovable({ xml, sheet, filling }: ElementMove): string {
  filling.say('immovable', { sheet: sheet.name, cell: null }, /^<(?:\w+:)?(\w+)/.exec(xml)?.[1] ?? '');
  return xml;
}

/** Every opening tag of this name, changed. */
function onTags(xml: string, name: string, change: (tag: string) => string): string {
  return xml.replace(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^>"'])*>`, 'g'), change);
}

function withArea(tag: string, name: string, move: (text: string) => string): string {
  const text = attribute(tag, name);
  return text === null ? tag : withAttribute(tag, name, move(text));
}

function hull(text: string, map: SheetMap): string {
  const area = areaOf(text);
  if (area === null) return text;
  const areas = map.areas(area);
  return areaText({
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  });
}

function movedAreas(name: string): Mover {
  return ({ xml, map, filling }) => onTags(xml, name, (tag) => withArea(tag, 'sqref', (text) => filling.areasText(text, map)));
}

/** What stays in view stays so; the chosen cell goes with its place. */
function movedViews({ xml, map }: ElementMove): string {
  const cell = (text: string) => {
    const area = areaOf(text);
    return area === null ? text : address(map.rows.first(area.top), map.columns.first(area.left));
  };
  const view = onTags(xml, 'sheetView', (tag) => withArea(tag, 'topLeftCell', cell));
  const panes = onTags(view, 'pane', (tag) => withArea(movedSplit(tag, map), 'topLeftCell', cell));
  return onTags(panes, 'selection', (tag) =>
    withArea(withArea(tag, 'activeCell', cell), 'sqref', (text) => cell(text.split(' ')[0] ?? text)),
  );
}

function movedSplit(tag: string, map: SheetMap): string {
  if (!/^frozen/.test(attribute(tag, 'state') ?? '')) return tag;
  const split = (one: string, name: string, lines: LineMap) => withArea(one, name, (text) => String(lines.first(Number(text))));
  return split(split(tag, 'ySplit', map.rows), 'xSplit', map.columns);
}

function movedColumns({ xml, map }: ElementMove): string {
  if (map.columns.isStill) return xml;
  const columns: { first: number; tag: string }[] = [];
  const name = /<((?:\w+:)?col)\b/.exec(xml)?.[1] ?? 'col';
  onTags(xml, 'col', (tag) => {
    const span = { first: Number(attribute(tag, 'min')) - 1, last: Number(attribute(tag, 'max')) - 1 };
    for (const { first, last } of map.columns.spans(span, [])) {
      const bounded = withAttribute(withAttribute(tag, 'min', String(first + 1)), 'max', String(Math.min(last, LAST_COLUMN) + 1));
      if (first <= LAST_COLUMN) columns.push({ first, tag: `${bounded.replace(/\s*\/?>$/, '')}/>` });
    }
    return tag;
  });
  const written = columns.sort((a, b) => a.first - b.first).map(({ tag }) => tag);
  return `<${name}s>${written.join('')}</${name}s>`;
}

function movedMerges({ xml, map, sheet, filling }: ElementMove): string {
  let count = 0;
  const moved = onTags(xml, 'mergeCell', (tag) => {
    const text = attribute(tag, 'ref') ?? '';
    const area = areaOf(text);
    const copies = area && map.copies(area);
    if (!copies) filling.say('torn-merge', { sheet: sheet.name, cell: text.split(':')[0] ?? null }, text);
    count += copies?.length ?? 1;
    return copies ? copies.map((copy) => withAttribute(tag, 'ref', areaText(copy))).join('') : tag;
  });
  return onTags(moved, 'mergeCells', (tag) => withAttribute(tag, 'count', String(count)));
}

/** Rules of conditional formats, those of later versions too: where they hold, and their formulas. */
function movedRules({ xml, map, sheet, filling }: ElementMove): string {
  const areas = movedAreas('conditionalFormatting')({ xml, map, sheet, filling });
  const cell = firstCell(attribute(/^<[^>]*>/.exec(xml)?.[0] ?? '', 'sqref'));
  if (!/^<(?:\w+:)?extLst\b/.test(xml)) return movedFormulas(areas, 'formula', { map, sheet, filling, cell });
  return areas.replace(
    /<((?:\w+:)?(?:conditionalFormatting|dataValidation|sparkline))(?=[\s>])[\s\S]*?<\/\1>/g,
    (inside, name: string) => movedExtension(inside, name, { map, sheet, filling }),
  );
}

function movedExtension(xml: string, name: string, { map, sheet, filling }: Omit<ElementMove, 'xml'>): string {
  const found = /<((?:\w+:)?sqref)>([^<]*)<\/\1>/.exec(xml);
  const sqref = found?.[2] ?? '';
  const moved = filling.areasText(sqref, map);
  const isOne = !/[ :]/.test(moved) || /[ :]/.test(sqref);
  if (name.endsWith('sparkline') && !isOne) filling.say('immovable', { sheet: sheet.name, cell: sqref }, 'sparkline');
  const there = found ? xml.replace(found[0], `<${found[1]}>${moved}</${found[1]}>`) : xml;
  return movedFormulas(there, 'f', { map, sheet, filling, cell: firstCell(sqref) });
}

function movedValidations({ xml, map, sheet, filling }: ElementMove): string {
  return xml.replace(/<((?:\w+:)?dataValidation)(?=[\s>])(?:[^>]*\/>|[\s\S]*?<\/\1>)/g, (rule) => {
    const cell = firstCell(attribute(rule, 'sqref'));
    const there = movedAreas('dataValidation')({ xml: rule, map, sheet, filling });
    return movedFormulas(there, 'formula[12]', { map, sheet, filling, cell });
  });
}

const firstCell = (sqref: string | null): string | null => /^[^\s:]+/.exec(sqref ?? '')?.[0] ?? null;

/** Formulas that are written for the first cell of an area and hold for all of it. */
function movedFormulas(
  xml: string,
  name: string,
  { map, sheet, filling, cell }: Omit<ElementMove, 'xml'> & { cell: string | null },
) {
  const from = standpoint(map, cell);
  const pattern = new RegExp(`(<((?:\\w+:)?${name})(?:\\s[^>]*)?>)([^<]*)(</\\2>)`, 'g');
  return xml.replace(pattern, (_, open: string, __, formula: string, close: string) => {
    const isText = /^"[^"]*"$/.test(formula);
    return open + (isText ? formula : filling.formulaXml(formula, { sheet: sheet.name, cell, from, isForMany: true })) + close;
  });
}

function standpoint(map: SheetMap, cell: string | null): Standpoint {
  const area = areaOf(cell ?? '');
  if (area === null) return { row: [], column: [] };
  return {
    row: map.rows.pathOf(map.rows.first(area.top), area.top),
    column: map.columns.pathOf(map.columns.first(area.left), area.left),
  };
}

function movedLinks({ xml, map, sheet, filling }: ElementMove): string {
  return onTags(xml, 'hyperlink', (tag) => {
    const area = areaOf(attribute(tag, 'ref') ?? '');
    const copies = area && map.copies(area);
    if (area && !copies) filling.say('torn-merge', { sheet: sheet.name, cell: areaText(area) }, areaText(area));
    const linked = movedLocation(tag, sheet, filling);
    return (copies ?? []).map((copy) => withAttribute(linked, 'ref', areaText(copy))).join('') || linked;
  });
}

/** Links into the workbook lead to where their cell has gone, to the first where it stands several times. */
export const movedLocations = ({ xml, sheet, filling }: Omit<ElementMove, 'map'>): string =>
  onTags(xml, 'hyperlink', (tag) => movedLocation(tag, sheet, filling));

const movedLocation = (tag: string, sheet: TemplateSheet, filling: Filling): string =>
  withArea(tag, 'location', (text) => {
    const at = { sheet: sheet.name, cell: attribute(tag, 'ref'), manyAs: 'list' } as const;
    const moved = filling.formula(text, at);
    return moved === text ? text : (/^(?:'[^']*'|[^,'])*/.exec(moved)?.[0] ?? moved);
  });

function movedBreaks({ xml }: ElementMove, lines: LineMap): string {
  const found: { at: number; tag: string }[] = [];
  onTags(xml, 'brk', (tag) => {
    const line = Number(attribute(tag, 'id') ?? 0) - 1;
    if (line < 0) return tag;
    for (const at of lines.places(line, [])) found.push({ at, tag: withAttribute(tag, 'id', String(at + 1)) });
    return tag;
  });
  const open = /^<[^>]*>/.exec(xml)?.[0] ?? xml;
  if (found.length === 0 || open.endsWith('/>')) return xml;
  const name = /^<([^\s>]+)/.exec(open)?.[1] ?? '';
  const isManual = found.filter(({ tag }) => /\sman\s*=\s*"(?:1|true)"/.test(tag)).length;
  const counted = withAttribute(withAttribute(open, 'count', String(found.length)), 'manualBreakCount', String(isManual));
  const limited = (tag: string) => withoutLimits(tag);
  return `${counted}${found
    .sort((a, b) => a.at - b.at)
    .map(({ tag }) => limited(tag).replace(/\s*\/?>$/, '/>'))
    .join('')}</${name}>`;
}

const withoutLimits = (tag: string): string => {
  const max = Number(attribute(tag, 'max') ?? 0);
  return max > 0 && max < LAST_COLUMN ? withAttribute(tag, 'max', String(max > LAST_ROW ? LAST_ROW : LAST_COLUMN)) : tag;
};
