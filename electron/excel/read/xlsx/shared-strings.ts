import { XmlScanner } from '../xml-scanner.ts';
import { type RichText, readRichText } from './rich-text.ts';

/** The workbook's shared strings by their number. */
export function readSharedStrings(text: string, part: string): readonly RichText[] {
  const xml = new XmlScanner(text, part);
  const strings: RichText[] = [];
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token === 'open' && xml.name === 'si') strings.push(readRichText(xml, 'si'));
  }
  return strings;
}
