import type { XmlScanner } from '../read/xml-scanner.ts';

/** The package cannot be changed without risk to what it holds; carries that out to the doors (`openWorkbookMarker`, `openTemplateFiller`). */
export class NotPatchable extends Error {}

/** A stretch of a part and what stands in its place; all else stays as it is, to the letter. */
export interface Edit {
  readonly at: number;
  readonly until: number;
  readonly text: string;
}

/** Edits in any order that do not overlap; what is put before a place comes in the order given, and before what replaces it. */
export function applyEdits(xml: string, edits: readonly Edit[]): string {
  let kept = 0;
  let result = '';
  for (const { at, until, text } of [...edits].sort((a, b) => a.at - b.at || a.until - b.until)) {
    result += xml.slice(kept, at) + text;
    kept = until;
  }
  return result + xml.slice(kept);
}

/** Where an element stands in its part. */
export interface ElementPlace {
  readonly openedAt: number;
  /** Behind its opening tag. */
  readonly openEnd: number;
  /** Before its closing tag; the same as `openEnd` where it has none. */
  readonly closeAt: number;
  readonly end: number;
  readonly tag: string;
  readonly isEmpty: boolean;
}

/** Where the element just opened stands. Reads on to its end unless `readInside` has done so. */
export function placeOf(xml: XmlScanner, text: string, readInside: () => void = () => xml.skip()): ElementPlace {
  const { openedAt, position: openEnd, isEmpty } = xml;
  const tag = text.slice(openedAt, openEnd);
  if (isEmpty) return { openedAt, openEnd, closeAt: openEnd, end: openEnd, tag, isEmpty };
  readInside();
  const end = xml.position;
  return { openedAt, openEnd, closeAt: text.lastIndexOf('<', end - 1), end, tag, isEmpty };
}

/** Puts something at the end of an element's content; one without content gets a closing tag. */
export function appendedTo({ openedAt, openEnd, closeAt, tag, isEmpty }: ElementPlace, content: string): Edit[] {
  if (content === '') return [];
  if (!isEmpty) return [{ at: closeAt, until: closeAt, text: content }];
  const opened = `${tag.slice(0, tag.lastIndexOf('/')).trimEnd()}>`;
  return [{ at: openedAt, until: openEnd, text: `${opened}${content}</${elementName(tag)}>` }];
}

/** The same, and the number of its children then in the attribute `count`. */
export function appendedAndCounted(place: ElementPlace, content: string, count: number): Edit[] {
  if (content === '') return [];
  const tag = withAttribute(place.tag, 'count', String(count));
  if (place.isEmpty) return appendedTo({ ...place, tag }, content);
  return [{ at: place.openedAt, until: place.openEnd, text: tag }, ...appendedTo(place, content)];
}

/** The name as it is written, with its prefix. */
const elementName = (tag: string): string => /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';

/** "x:" of "<x:row>", nothing where the element has none: what is put beside it takes the same. */
export const prefixOf = (tag: string): string => /^<([^\s/>:]+:)/.exec(tag)?.[1] ?? '';

const attributes = /\s([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** An opening tag with the attribute set: in its place where it has it already, else last. */
export function withAttribute(tag: string, name: string, value: string): string {
  const written = ` ${name}="${escapeXml(value)}"`;
  for (const found of tag.matchAll(attributes)) {
    if (found[1] === name) return tag.slice(0, found.index) + written + tag.slice(found.index + found[0].length);
  }
  const end = /\s*\/?>$/.exec(tag)?.index ?? tag.length;
  return tag.slice(0, end) + written + tag.slice(end);
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// Control characters and halves of surrogate pairs: XML 1.0 has no way to write them.
const unwritable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

export const escapeXml = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>"]/g, (character) => escapes[character] ?? character);
