import { XmlScanner } from '../xml-scanner.ts';
import type { ZipPackage } from '../zip/zip-package.ts';

/** A part that another part names. `type` is the last word of the relationship's address: "worksheet", "styles" … */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Full name of the part inside the package, without a leading slash. */
  readonly target: string;
}

/** The relationships of a part ("" is the package itself); those to places outside the package are left out. */
export function relationshipsOf(part: string, zip: ZipPackage): readonly Relationship[] {
  const known = readBefore.get(zip) ?? new Map<string, readonly Relationship[]>();
  readBefore.set(zip, known);
  const relationships = known.get(part) ?? readRelationships(part, zip);
  known.set(part, relationships);
  return relationships;
}

/** The package's own are asked for twice: what kind of file it is, and where its properties are. */
const readBefore = new WeakMap<ZipPackage, Map<string, readonly Relationship[]>>();

function readRelationships(part: string, zip: ZipPackage): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const xml = zip.text(name);
  return xml === null ? [] : parse(new XmlScanner(xml, name), folder);
}

function parse(xml: XmlScanner, folder: string): readonly Relationship[] {
  const found: Relationship[] = [];
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open' || xml.name !== 'Relationship' || xml.attribute('TargetMode') === 'External') continue;
    const type = xml.attribute('Type') ?? '';
    const target = resolve(folder, xml.attribute('Target') ?? '');
    found.push({ id: xml.attribute('Id') ?? '', type: type.slice(type.lastIndexOf('/') + 1), target });
  }
  return found;
}

function resolve(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = (path.startsWith('/') ? path : `${folder}${path}`).split('/');
  const kept: string[] = [];
  for (const step of steps) {
    if (step === '..') kept.pop();
    else if (step !== '' && step !== '.') kept.push(step);
  }
  return kept.join('/');
}
