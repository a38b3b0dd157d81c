import type { Font } from '#core/domain/reports/text-width.ts';
import { readStyles } from '../read/xlsx/styles.ts';
import { attribute } from './cell-content.ts';

/** How a cell's style shows what is in it, as far as filling needs it. */
export interface CellLook {
  readonly font: Font;
  readonly wraps: boolean;
  /** Decimals that its number format shows; null where it shows as many as there are. */
  readonly decimals: number | null;
}

const USUAL: CellLook = { font: { size: 11, isBold: false }, wraps: false, decimals: null };

/** Looks of cells by the number of their style. */
export function readLooks(styles: string, part: string): (style: number) => CellLook {
  const fonts = [...listOf(styles, 'fonts').matchAll(/<(?:\w+:)?font(?:\s*\/>|[\s>][\s\S]*?<\/(?:\w+:)?font>)/g)].map(([font]) =>
    fontOf(font),
  );
  const formats = readStyles(styles, part).map(({ format }) => format);
  const pattern = /<((?:\w+:)?xf)\s(?:[^>]*\/>|[^>]*>[\s\S]*?<\/\1>)/g;
  const looks = [...listOf(styles, 'cellXfs').matchAll(pattern)].map(
    ([xf], index): CellLook => ({
      font: fonts[Number(attribute(xf, 'fontId') ?? 0)] ?? USUAL.font,
      wraps: /\swrapText\s*=\s*["'](?:1|true)["']/.test(xf),
      decimals: decimalsOf(formats[index] ?? null),
    }),
  );
  return (style) => looks[style] ?? USUAL;
}

const listOf = (styles: string, name: string): string =>
  new RegExp(`<((?:\\w+:)?${name})[\\s>][\\s\\S]*?</\\1>`).exec(styles)?.[0] ?? '';

function fontOf(font: string): Font {
  const size = attribute(/<(?:\w+:)?sz\s[^>]*>/.exec(font)?.[0] ?? '', 'val');
  const bold = /<(?:\w+:)?b(?:\s[^>]*)?\/?>/.exec(font)?.[0];
  const isBold = bold !== undefined && !['0', 'false'].includes(attribute(bold, 'val') ?? '1');
  return { size: size === null ? USUAL.font.size : Number(size), isBold };
}

/** Of the format's first section; texts in it are no digits. */
function decimalsOf(format: string | null): number | null {
  if (format === null) return null;
  const [first = ''] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';');
  if (!/[0#?]/.test(first)) return null;
  return /\.([0#?]+)/.exec(first)?.[1]?.length ?? 0;
}
