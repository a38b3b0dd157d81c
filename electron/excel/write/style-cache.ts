import type { Style } from 'exceljs';
import type { CellValue, NumberShape } from '#core/domain/reports/report-layout.ts';
import { type StyleName, styleOf, TYPEFACE } from '#core/domain/reports/styles.ts';

/** Gives the one object that stands for a style, so that the library compares references and not contents. */
export type StyleCache = (name: StyleName, value: CellValue, tableFontSize: number) => Partial<Style>;

/** For one workbook. */
export function styleCache(): StyleCache {
  const known = new Map<string, Partial<Style>>();
  return (name, value, tableFontSize) => {
    const numberFormat = numberFormatOf(value);
    const key = `${tableFontSize} ${name} ${numberFormat}`;
    const found = known.get(key) ?? workbookStyle(name, numberFormat, tableFontSize);
    known.set(key, found);
    return found;
  };
}

function numberFormatOf(value: CellValue): string {
  switch (value.kind) {
    case 'blank':
    case 'text':
      return 'General';
    case 'number':
      return formatCode(`#,##0${fraction(value)}`, value);
    case 'percent':
      return formatCode(`0${fraction(value)}%`, value);
    case 'day':
      return 'dd/mm/yyyy';
  }
}

const fraction = ({ decimals }: NumberShape): string => (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');
const formatCode = (digits: string, { prefix, suffix }: NumberShape): string => `${quoted(prefix)}${digits}${quoted(suffix)}`;
const quoted = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);

const thin = { style: 'thin' } as const;
const border = { top: thin, left: thin, bottom: thin, right: thin };
const shading = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9D9D9' } } as const;

function workbookStyle(name: StyleName, numberFormat: string, tableFontSize: number): Partial<Style> {
  const style = styleOf(name, tableFontSize);
  return {
    font: { name: TYPEFACE, family: 1, size: style.size, bold: style.isBold, italic: style.isItalic },
    alignment: {
      horizontal: style.horizontal,
      vertical: style.vertical,
      wrapText: style.isWrapped,
      ...(style.isSideways ? { textRotation: 90 } : {}),
    },
    numFmt: numberFormat,
    ...(style.hasBorder ? { border } : {}),
    ...(style.isShaded ? { fill: shading } : {}),
  };
}
