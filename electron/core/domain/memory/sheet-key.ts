import { fold } from '../reading/fold.ts';
import { baseName } from '../reading/submission-unit.ts';

// "Đợt 1", "Quý II", "6T", "Cả năm": when, not what.
const times = /\b(dot|quy|thang|ky|ca nam|dau nam|cuoi nam|nam|t|q|[ivx]+)\b/g;

/**
 * "Biểu 1 - năm 2023" → "bieu": what stays of a sheet's name from one report to the next.
 * A format without sheets calls its only one by the file's name, which is no part of the layout.
 */
export function sheetKey(name: string, fileName: string): string {
  if (name === baseName(fileName)) return '';
  return fold(name)
    .replace(/[^a-z]+/g, ' ')
    .replace(times, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
