import type { Workbook } from 'exceljs';
import { TYPEFACE } from '#core/domain/reports/styles.ts';

/** Points. At this size a digit of the typeface is exactly as wide as `PIXELS_PER_DIGIT`. */
const NORMAL_SIZE = 12;
/** A column's width is counted in digits of the workbook's normal font, at 96 pixels to the inch. */
export const PIXELS_PER_DIGIT = 8;

interface Writer {
  addStyles(zip: { append(xml: string, entry: { name: string }): void }, model: { styles: { xml: string } }): Promise<void>;
}

/**
 * Makes the typeface the workbook's normal font. The library always writes Calibri there; where Calibri is missing,
 * column widths would follow whatever stands in for it, and the page would be shrunk to fit.
 */
export function setNormalFont(workbook: Workbook): void {
  // The library's own step, which its types do not show.
  const writer = workbook.xlsx as unknown as Writer;
  writer.addStyles = async (zip, { styles }) => {
    zip.append(withNormalFont(styles.xml), { name: 'xl/styles.xml' });
  };
}

function withNormalFont(xml: string): string {
  const changed = xml.replace(/(<fonts[^>]*>)<font>.*?<\/font>/s, `$1${normalFont}`);
  if (changed === xml) throw new Error('no normal font in the styles that the library wrote');
  return changed;
}

const normalFont = `<font><sz val="${NORMAL_SIZE}"/><color theme="1"/><name val="${TYPEFACE}"/><family val="1"/></font>`;
