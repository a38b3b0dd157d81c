import {
  appendedTo,
  applyEdits,
  type Edit,
  type ElementPlace,
  escapeXml,
  NotPatchable,
  placeOf,
  prefixOf,
} from '../package/xml-edit.ts';
import { XmlScanner } from '../read/xml-scanner.ts';

/** What is to be said at a cell ("E9"). */
export interface Note {
  readonly cell: string;
  readonly text: string;
}

/** A sheet's notes before any is written. */
export const emptyNotes = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors/><commentList/></comments>`;

/** The part with notes added, and the cells that had none before: those need a shape. */
export interface NotesAdded {
  readonly text: string;
  readonly fresh: readonly Note[];
}

/**
 * Adds notes by one author. Where a cell has a note, ours is put below its words. (A conversation in Excel 365 is kept in
 * another part and shown instead of the note; there ours is seen by older programs only.)
 */
export function addNotes(text: string, part: string, author: string, notes: readonly Note[]): NotesAdded {
  const { authors, authorCount, list, texts } = shapeOf(text, part);
  const p = prefixOf(list.tag);
  const fresh = notes.filter(({ cell }) => !texts.has(cell));
  const further = notes.flatMap((note) => {
    const place = texts.get(note.cell);
    return place ? addedBelow(text, place, noteRuns(p, author, note, '\n\n')) : [];
  });
  const written = fresh.map((note) => {
    const runs = noteRuns(p, author, note, '');
    return `<${p}comment ref="${note.cell}" authorId="${authorCount}"><${p}text>${runs}</${p}text></${p}comment>`;
  });
  const byUs = fresh.length === 0 ? '' : `<${p}author>${escapeXml(author)}</${p}author>`;
  const edits = [...appendedTo(authors, byUs), ...further, ...appendedTo(list, written.join(''))];
  return { text: applyEdits(text, edits), fresh };
}

function noteRuns(p: string, author: string, { text }: Note, before: string): string {
  const look = `<${p}sz val="10"/><${p}color indexed="81"/><${p}rFont val="Times New Roman"/><${p}family val="1"/>`;
  const run = (words: string, bold = '') =>
    `<${p}r><${p}rPr>${bold}${look}</${p}rPr><${p}t xml:space="preserve">${escapeXml(words)}</${p}t></${p}r>`;
  return run(`${before}${author}:`, `<${p}b/>`) + run(`\n${text}`);
}

// Plain words become a run of their own: a reader would drop one where both stand side by side.
function addedBelow(text: string, place: ElementPlace, runs: string): Edit[] {
  if (place.isEmpty) return appendedTo(place, runs);
  const inside = text.slice(place.openEnd, place.closeAt);
  const p = prefixOf(place.tag);
  const isPlain = /^\s*<(?:[\w.-]+:)?t[\s>]/.test(inside);
  const plainEnd = isPlain ? inside.indexOf(`</${p}t>`) + `</${p}t>`.length : 0;
  const former = isPlain ? `<${p}r>${inside.slice(0, plainEnd)}</${p}r>${inside.slice(plainEnd)}` : inside;
  return [{ at: place.openEnd, until: place.closeAt, text: former + runs }];
}

interface NotesShape {
  readonly authors: ElementPlace;
  readonly authorCount: number;
  readonly list: ElementPlace;
  /** The words at each cell. */
  readonly texts: ReadonlyMap<string, ElementPlace>;
}

function shapeOf(text: string, part: string): NotesShape {
  const xml = new XmlScanner(text, part);
  const places = new Map<string, ElementPlace>();
  const texts = new Map<string, ElementPlace>();
  let authorCount = 0;
  const inside = (name: string, read: () => void) => () => {
    for (let token = xml.next(); !(token === 'close' && xml.name === name); token = xml.next()) if (token === 'open') read();
  };
  const readers: Readonly<Record<string, () => void>> = {
    authors: inside('authors', () => {
      authorCount += 1;
      xml.skip();
    }),
    commentList: inside('commentList', () => readNote(xml, text, texts)),
  };
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token === 'open' && xml.name !== 'comments') places.set(xml.name, placeOf(xml, text, readers[xml.name]));
  }
  const [authors, list] = [places.get('authors'), places.get('commentList')];
  if (!authors || !list) throw new NotPatchable(part);
  return { authors, authorCount, list, texts };
}

function readNote(xml: XmlScanner, text: string, texts: Map<string, ElementPlace>): void {
  const cell = xml.attribute('ref') ?? '';
  if (xml.isEmpty) return;
  for (let token = xml.next(); !(token === 'close' && xml.name === 'comment'); token = xml.next()) {
    if (token === 'open' && xml.name === 'text') texts.set(cell, placeOf(xml, text));
    else if (token === 'open') xml.skip();
  }
}
