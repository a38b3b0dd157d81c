import { relationshipsOf } from '../read/xlsx/relationships.ts';
import { XmlScanner } from '../read/xml-scanner.ts';
import { ZipPackage } from '../read/zip/zip-package.ts';
import { appendedTo, applyEdits, type ElementPlace, escapeXml, NotPatchable, placeOf, prefixOf } from './xml-edit.ts';
import { copyZip } from './zip-copy.ts';

const contentTypes = '[Content_Types].xml';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A package on its way to a changed copy of itself. Parts are texts in UTF-8; `bytes` gives the copy. */
export class PackageCopy {
  readonly zip: ZipPackage;
  readonly #bytes: Buffer;
  readonly #changed = new Map<string, string>();
  readonly #added = new Map<string, string>();
  readonly #removed = new Set<string>();

  /** Refuses (`RefusedFile`) what reading would refuse. */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.zip = new ZipPackage(bytes);
  }

  /** The part as it now stands, with its byte order mark; null where there is none. `NotPatchable` where it is not UTF-8. */
  text(name: string): string | null {
    const changed = this.#changed.get(name.toLowerCase()) ?? this.#added.get(name);
    if (changed !== undefined) return changed;
    const content = this.zip.part(name);
    return content === null ? null : utf8(content);
  }

  required(name: string): string {
    const text = this.text(name);
    if (text === null) throw new NotPatchable(name);
    return text;
  }

  put(name: string, text: string): void {
    if (this.zip.has(name)) this.#changed.set(name.toLowerCase(), text);
    else this.#added.set(name, text);
  }

  /** Adds a part under the first free number: "xl/comments#.xml" → "xl/comments2.xml". */
  add(pattern: string, text: string): string {
    const nameOf = (number: number) => pattern.replace('#', String(number));
    let number = 1;
    while (this.zip.has(nameOf(number)) || this.#added.has(nameOf(number))) number += 1;
    this.put(nameOf(number), text);
    return nameOf(number);
  }

  /** Names a part in another part's relationships; gives the relationship's id. */
  relate(from: string, type: string, target: string): string {
    const name = relationshipsPart(from);
    const text = this.text(name) ?? `${declaration}<Relationships xmlns="${relationshipsNamespace}"></Relationships>`;
    const id = freeId(text);
    const attributes = `Id="${id}" Type="${escapeXml(type)}" Target="${escapeXml(relativeTarget(from, target))}"`;
    this.put(
      name,
      withChild(text, name, (prefix) => `<${prefix}Relationship ${attributes}/>`),
    );
    return id;
  }

  /** The type a part has by its own name, null where it has one by its ending only. */
  typeOf(part: string): string | null {
    const xml = new XmlScanner(this.required(contentTypes), contentTypes);
    for (let token = xml.next(); token !== 'end'; token = xml.next()) {
      if (token === 'open' && xml.name === 'Override' && isSame(xml.attribute('PartName'), `/${part}`))
        return xml.attribute('ContentType');
    }
    return null;
  }

  setTypeOfPart(part: string, type: string): void {
    this.#declare((prefix) => `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`);
  }

  /** The type of all parts with this ending, where none is known. */
  setTypeOfEnding(ending: string, type: string): void {
    if (new RegExp(`\\sExtension\\s*=\\s*["']${ending}["']`, 'i').test(this.required(contentTypes))) return;
    this.#declare((prefix) => `<${prefix}Default Extension="${ending}" ContentType="${type}"/>`);
  }

  /** Takes a part out, with its type and every relationship of `from` that leads to it. */
  remove(part: string, from: string): void {
    this.#removed.add(part.toLowerCase());
    const isNamed = (attribute: string, value: string | undefined) => (tag: string) =>
      value !== undefined && isSame(new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null, value);
    const id = relationshipsOf(from, this.zip).find(({ target }) => isSame(target, part))?.id;
    this.#dropTags(contentTypes, 'Override', isNamed('PartName', `/${part}`));
    this.#dropTags(relationshipsPart(from), 'Relationship', isNamed('Id', id));
  }

  bytes(): Buffer {
    return copyZip(this.#bytes, { replaced: buffers(this.#changed), added: buffers(this.#added), removed: this.#removed });
  }

  #dropTags(part: string, name: string, isMeant: (tag: string) => boolean): void {
    const text = this.text(part);
    const tags = new RegExp(`<(?:\\w+:)?${name}\\b[^>]*?(?:/>|>\\s*</(?:\\w+:)?${name}>)`, 'g');
    if (text !== null)
      this.put(
        part,
        text.replace(tags, (tag) => (isMeant(tag) ? '' : tag)),
      );
  }

  #declare(write: (prefix: string) => string): void {
    this.put(contentTypes, withChild(this.required(contentTypes), contentTypes, write));
  }
}

const isSame = (a: string | null, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

const buffers = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, Buffer> =>
  new Map([...texts].map(([name, text]) => [name, Buffer.from(text)]));

// What is not UTF-8 could not be written back as it was.
function utf8(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    throw new NotPatchable('not UTF-8');
  }
}

function withChild(text: string, part: string, write: (prefix: string) => string): string {
  const root = rootOf(text, part);
  return applyEdits(text, appendedTo(root, write(prefixOf(root.tag))));
}

function rootOf(text: string, part: string): ElementPlace {
  const xml = new XmlScanner(text, part);
  let token = xml.next();
  while (token === 'text') token = xml.next();
  if (token !== 'open') throw new NotPatchable(part);
  return placeOf(xml, text);
}

const relationshipsPart = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

function freeId(relationships: string): string {
  let number = 1;
  while (relationships.includes(`"rId${number}"`) || relationships.includes(`'rId${number}'`)) number += 1;
  return `rId${number}`;
}

/** From "xl/worksheets/sheet1.xml" to "xl/comments1.xml" → "../comments1.xml". */
function relativeTarget(from: string, target: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = target.split('/');
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}
