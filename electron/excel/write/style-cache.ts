import type { Style } from 'exceljs';
import type { CellLayout, CellValue, NumberShape, SheetLayout } from '#core/domain/reports/report-layout.ts';
import { type StyleName, styleOf, TYPEFACE } from '#core/domain/reports/styles.ts';

/** Gives the one object that stands for a cell's style, so that the library compares references and not contents. */
export type StyleCache = (cell: Pick<CellLayout, 'style' | 'value' | 'entry'>, sheet: SheetSizes) => Partial<Style>;

type SheetSizes = Pick<SheetLayout, 'tableFontSize' | 'sizes'>;

/** For one workbook. */
export function styleCache(): StyleCache {
  const known = new Map<string, Partial<Style>>();
  return ({ style, value, entry }, sheet) => {
    const numberFormat = entry?.kind === 'number' ? entryFormat(entry.decimals) : numberFormatOf(value);
    const { size } = styleOf(style, sheet.tableFontSize, sheet.sizes);
    const key = `${size} ${style} ${numberFormat} ${entry !== undefined}`;
    const found = known.get(key) ?? {
      ...workbookStyle(style, numberFormat, sheet),
      ...(entry === undefined ? {} : { protection: unlocked }),
    };
    known.set(key, found);
    return found;
  };
}

const unlocked = { locked: false } as const;
const entryFormat = (decimals: number): string => (decimals > 0 ? `#,##0.${'#'.repeat(decimals)}` : '#,##0');

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
    case 'formula':
      return formulaFormat(value);
  }
}

const formulaFormat = ({ shows, decimals }: Extract<CellValue, { kind: 'formula' }>): string =>
  `${shows === 'percent' ? '0' : '#,##0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${shows === 'percent' ? '%' : ''}`;

const fraction = ({ decimals }: NumberShape): string => (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');
const formatCode = (digits: string, { prefix, suffix }: NumberShape): string => `${quoted(prefix)}${digits}${quoted(suffix)}`;
const quoted = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '')}"`);

const thin = { style: 'thin' } as const;
const border = { top: thin, left: thin, bottom: thin, right: thin };
const solid = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;
const shading = solid('FFD9D9D9');
const forEntry = solid('FFFFF8DC');

function workbookStyle(name: StyleName, numberFormat: string, { tableFontSize, sizes }: SheetSizes): Partial<Style> {
  const style = styleOf(name, tableFontSize, sizes);
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
    ...(style.isForEntry ? { fill: forEntry } : {}),
  };
}
