import { RefusedFile } from './refused-file.ts';
import { XmlScanner } from './xml-scanner.ts';
import type { ZipPackage } from './zip/zip-package.ts';

/** Subject and keywords, as formats call them. */
const told: ReadonlySet<string> = new Set(['subject', 'keywords', 'keyword']);

/** What the properties of a package say about its content. A part that cannot be read says nothing: the sheets are what counts. */
export function propertiesOf(zip: ZipPackage, part: string): readonly string[] {
  try {
    const text = zip.text(part);
    return text === null ? [] : textsOf(new XmlScanner(text, part));
  } catch (error) {
    if (error instanceof RefusedFile) return [];
    throw error;
  }
}

function textsOf(xml: XmlScanner): readonly string[] {
  const texts: string[] = [];
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token === 'open' && told.has(xml.name) && !xml.isEmpty) texts.push(xml.textInside());
  }
  return texts.filter((text) => text !== '');
}
