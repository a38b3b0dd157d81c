import { fold } from '../reading/fold.ts';
import { baseName } from '../reading/submission-unit.ts';

/**
 * "Biểu 1 - 2023" → "bieu": what stays of a sheet's name from one report to the next.
 * A format without sheets calls its only one by the file's name, which is no part of the layout.
 */
export function sheetKey(name: string, fileName: string): string {
  if (name === baseName(fileName)) return '';
  return fold(name)
    .replace(/\d+/g, ' ')
    .replace(/\b[ivx]+\b/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}
