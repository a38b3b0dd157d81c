import { isDateFormat } from '#core/domain/reading/text/number-format.ts';
import { XmlScanner } from '../xml-scanner.ts';

/** What a cell's style says, as far as reading needs it. `format` is null for General. */
export interface CellStyle {
  readonly font: string | null;
  readonly format: string | null;
  readonly isDate: boolean;
}

export const plainStyle: CellStyle = { font: null, format: null, isDate: false };

// ECMA-376 part 1, 18.8.30: formats that workbooks name by number only.
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;(#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;(#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Styles of cells by their number (cellXfs). */
export function readStyles(text: string, part: string): readonly CellStyle[] {
  const xml = new XmlScanner(text, part);
  const formats = new Map<number, string>();
  const fonts: (string | null)[] = [];
  const styles: CellStyle[] = [];
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.name === 'numFmts')
      eachChild(xml, 'numFmt', () => formats.set(Number(xml.attribute('numFmtId')), xml.attribute('formatCode') ?? ''));
    else if (xml.name === 'fonts') eachChild(xml, 'font', () => fonts.push(fontName(xml)));
    else if (xml.name === 'cellXfs') eachChild(xml, 'xf', () => styles.push(styleOf(xml, formats, fonts)));
    else if (xml.name !== 'styleSheet') xml.skip();
  }
  return styles;
}

function eachChild(xml: XmlScanner, child: string, read: () => void): void {
  if (xml.isEmpty) return;
  const parent = xml.name;
  for (let token = xml.next(); !(token === 'close' && xml.name === parent); token = xml.next()) {
    if (token === 'open' && xml.name === child) read();
  }
}

function fontName(xml: XmlScanner): string | null {
  let name: string | null = null;
  eachChild(xml, 'name', () => {
    name = xml.attribute('val');
  });
  return name;
}

function styleOf(xml: XmlScanner, formats: ReadonlyMap<number, string>, fonts: readonly (string | null)[]): CellStyle {
  const formatId = Number(xml.attribute('numFmtId') ?? 0);
  const code = formats.get(formatId) ?? builtIn[formatId] ?? null;
  const format = code === null || /^general$/i.test(code) ? null : code;
  return { font: fonts[Number(xml.attribute('fontId') ?? 0)] ?? null, format, isDate: isDateFormat(format) };
}
