import { cellText } from '../reports/number-text.ts';
import type { CellValue } from '../reports/report-layout.ts';
import type { Placeholder } from './placeholder.ts';

export const blank: CellValue = { kind: 'blank' };

export const textValue = (text: string | null): CellValue => (text === null || text === '' ? blank : { kind: 'text', text });

export const numberValue = (number: number, decimals = 0): CellValue => ({
  kind: 'number',
  number,
  decimals,
  prefix: '',
  suffix: '',
});

/** Of a percentage (85.5); the cell holds its fraction. `decimals`: with fewer it would contradict its verdict. */
export const percentValue = (percent: number, decimals: number): CellValue => ({
  kind: 'percent',
  // 0.855 and not 0.8550000000000001: the cell shows what was divided, not how.
  fraction: Number((percent / 100).toPrecision(15)),
  decimals,
  prefix: '',
  suffix: '',
});

/** A value inside a text. Years are names; percentages have the one decimal that they have everywhere, or as many as they need. */
export function valueText(value: CellValue, placeholder: Placeholder): string {
  if (value.kind === 'percent') return cellText({ ...value, decimals: Math.max(1, value.decimals) });
  const isYear = placeholder.of === 'report' && (placeholder.field === 'year' || placeholder.field === 'lastYear');
  return isYear && value.kind === 'number' ? String(value.number) : cellText(value);
}
