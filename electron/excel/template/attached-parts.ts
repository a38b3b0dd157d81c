import { address } from '#core/domain/grid.ts';
import type { SheetMap } from '#core/domain/templates/sheet-map.ts';
import { withAttribute } from '../package/xml-edit.ts';
import { relationshipsOf } from '../read/xlsx/relationships.ts';
import { attribute } from './cell-content.ts';
import { areaOf, type Filling } from './filling.ts';
import type { TemplateSheet } from './template-book.ts';

/** Moves what hangs on a sheet whose cells move: drawings, notes, tables. Says what cannot. */
export function moveAttachedParts(sheet: TemplateSheet, map: SheetMap, filling: Filling): void {
  const { copy } = filling.book;
  for (const { type, target } of sheet.relations) {
    const text = copy.zip.has(target) ? copy.text(target) : null;
    if (text === null) continue;
    const mover = movers[type];
    if (mover) {
      const moved = mover(text, { sheet, map, filling });
      if (moved !== text) copy.put(target, moved);
    } else if (immovable.has(type)) filling.say('immovable', { sheet: sheet.name, cell: null }, type);
    if (type === 'table' && relationshipsOf(target, copy.zip).some((one) => one.type === 'queryTable'))
      filling.say('immovable', { sheet: sheet.name, cell: null }, 'queryTable');
  }
}

interface Moving {
  readonly sheet: TemplateSheet;
  readonly map: SheetMap;
  readonly filling: Filling;
}

const immovable = new Set(['pivotTable', 'queryTable', 'slicer', 'ctrlProp', 'tableSingleCells']);

const movers: Readonly<Record<string, (text: string, moving: Moving) => string>> = {
  drawing: movedAnchors,
  comments: movedNotes,
  threadedComment: movedNotes,
  vmlDrawing: movedShapes,
  table: movedTable,
};

/** Pictures and charts go with their cells and stretch with them, as far as they do in the workbook's own program. */
function movedAnchors(text: string, { map }: Moving): string {
  return text.replace(/<((?:\w+:)?(?:twoCellAnchor|oneCellAnchor))(\s[^>]*)?>[\s\S]*?<\/\1>/g, (anchor, _, tag = '') => {
    const editAs = attribute(tag, 'editAs');
    if (editAs === 'absolute') return anchor;
    return editAs === 'oneCell' ? shiftedAnchor(anchor, map) : stretchedAnchor(anchor, map);
  });
}

const lineNumber = /<((?:\w+:)?(row|col))>\s*(\d+)\s*<\/\1>/g;
const ends = /<((?:\w+:)?(?:from|to))>[\s\S]*?<\/\1>/g;

const stretchedAnchor = (anchor: string, map: SheetMap): string =>
  anchor.replace(ends, (end) =>
    end.replace(lineNumber, (_, name: string, axis: string, line: string) => {
      const lines = axis === 'row' ? map.rows : map.columns;
      return `<${name}>${lines.first(Number(line))}</${name}>`;
    }),
  );

function shiftedAnchor(anchor: string, map: SheetMap): string {
  const by = { row: 0, col: 0 };
  return anchor.replace(ends, (end, name: string) =>
    end.replace(lineNumber, (_, line: string, axis: 'row' | 'col', number: string) => {
      const lines = axis === 'row' ? map.rows : map.columns;
      if (name.endsWith('from')) by[axis] = lines.first(Number(number)) - Number(number);
      return `<${line}>${Number(number) + by[axis]}</${line}>`;
    }),
  );
}

const movedCell = (text: string, map: SheetMap): string => {
  const area = areaOf(text);
  if (area === null) return text;
  return address(map.rows.first(area.top), map.columns.first(area.left));
};

function movedNotes(text: string, { map }: Moving): string {
  return text.replace(/<(?:\w+:)?(?:comment|threadedComment)\s[^>]*>/g, (tag) => {
    const ref = attribute(tag, 'ref');
    return ref === null ? tag : withAttribute(tag, 'ref', movedCell(ref, map));
  });
}

/** The notes' own shapes: the cell they belong to, and the cells that they cover. */
function movedShapes(text: string, { map }: Moving): string {
  const line = (name: string, lines: SheetMap['rows']) => (one: string) =>
    one.replace(new RegExp(`(<x:${name}>\\s*)(\\d+)(\\s*</x:${name}>)`, 'g'), (_, open, number, close) => {
      return `${open}${lines.first(Number(number))}${close}`;
    });
  const anchored = text.replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/g, (_, open: string, numbers: string, close: string) => {
    const parts = numbers.split(',').map((number) => Number(number.trim()));
    const moved = parts.map((part, index) => {
      if (index === 0 || index === 4) return map.columns.first(part);
      return index === 2 || index === 6 ? map.rows.first(part) : part;
    });
    return `${open}${moved.join(', ')}${close}`;
  });
  return line('Column', map.columns)(line('Row', map.rows)(anchored));
}

/** A table grows downwards with a block in its body; its columns are as many as its headings. */
function movedTable(text: string, { sheet, map, filling }: Moving): string {
  const open = /<(?:\w+:)?table\s[^>]*>/.exec(text)?.[0] ?? '';
  const area = areaOf(attribute(open, 'ref') ?? '');
  if (area === null) return text;
  const at = { sheet: sheet.name, cell: address(area.top, area.left) };
  const copies = map.copies(area);
  const isWide = copies?.some((one) => one.right - one.left !== area.right - area.left);
  if (copies?.length !== 1 || isWide) filling.say('torn-table', at, attribute(open, 'ref') ?? '');
  return text.replace(/(\sref\s*=\s*")([^"]*)"/g, (_, name: string, ref: string) => {
    return `${name}${filling.oneArea(ref, map, sheet, 'torn-table')}"`;
  });
}

/** Headings of tables are names of their columns: a placeholder there would make them differ. */
export function tableHeadings(sheet: TemplateSheet, { copy }: Filling['book']): readonly string[] {
  return sheet.relations.flatMap(({ type, target }) => {
    const text = type === 'table' ? (copy.text(target) ?? '') : '';
    const open = /<(?:\w+:)?table\s[^>]*>/.exec(text)?.[0] ?? '';
    const area = areaOf(attribute(open, 'ref') ?? '');
    if (area === null || attribute(open, 'headerRowCount') === '0') return [];
    return Array.from({ length: area.right - area.left + 1 }, (_, at) => address(area.top, area.left + at));
  });
}
