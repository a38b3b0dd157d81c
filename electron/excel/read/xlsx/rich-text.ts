import type { XmlScanner } from '../xml-scanner.ts';

/** The text of a shared or inline string. `font` is that of its longest run, null where the runs name none: then the cell's holds. */
export interface RichText {
  readonly text: string;
  readonly font: string | null;
}

const escaped = /_x([0-9A-F]{4})_/gi;

/** Reads the string element just opened (si, is) to its end: runs joined, phonetic guides left out. */
export function readRichText(xml: XmlScanner, element: string): RichText {
  let text = '';
  let font: string | null = null;
  let runFont: string | null = null;
  let longest = 0;
  if (xml.isEmpty) return { text, font };
  for (let token = xml.next(); !(token === 'close' && xml.name === element); token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.name === 'rPh') xml.skip();
    else if (xml.name === 'r') runFont = null;
    else if (xml.name === 'rFont') runFont = xml.attribute('val');
    else if (xml.name === 't') {
      const run = xml.textInside();
      text += run;
      if (run.length > longest) [longest, font] = [run.length, runFont];
    }
  }
  return { text: unescapeText(text), font };
}

/** "_x000D_" and its like, as Excel writes characters that XML cannot hold. */
export const unescapeText = (text: string): string =>
  text.includes('_x') ? text.replace(escaped, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text;
