import { fold } from '../../reading/fold.ts';
import { type NumberColumn, numberRead } from './number-reading.ts';
import { readNumberText } from './number-text.ts';
import { tidyText } from './tidy-text.ts';

/** A count of one category. */
export interface CategoryCount {
  readonly category: string;
  readonly count: number;
}

/** How offices write the sectors' codes, letters and digits only. */
const otherNames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    HCSN: ['hanhchinhsunghiep', 'khoihcsn'],
    DNNN: ['doanhnghiepnhanuoc', 'khoidnnn'],
    DN_NGOAI_NN: ['dnngoainhanuoc', 'doanhnghiepngoainhanuoc', 'doanhnghiepngoainn', 'ngoainhanuoc', 'ngoainn', 'khoidnngoainn'],
  }),
);

const keyOf = (name: string): string => fold(name).replace(/[^a-z0-9]/g, '');

/** "HCSN: 2; DNNN: 1" or "2 HCSN, 1 DNNN"; null where a part is not understood or a category comes twice. */
export function readCategoryText(
  text: string,
  categories: readonly string[],
  column: NumberColumn,
): readonly CategoryCount[] | null {
  const parts = text.split(/[;\n]|,(?=\s)/).filter((part) => part.trim() !== '');
  const counts = parts.map((part) => readPart(part, categories, column)).filter((count) => count !== null);
  const isDistinct = new Set(counts.map(({ category }) => category)).size === counts.length;
  return counts.length > 0 && counts.length === parts.length && isDistinct ? counts : null;
}

function readPart(part: string, categories: readonly string[], column: NumberColumn): CategoryCount | null {
  const [, before = '', number = '', behind = ''] = /^([^\d:=]*?)[\s:=]*(\d[\d., ]*)([^\d]*)$/u.exec(tidyText(part)) ?? [];
  const category = categories.find((code) => namesCategory(before, behind, code));
  const reading = category === undefined ? numberRead(Number.NaN) : readNumberText(number, column);
  return category !== undefined && reading.kind === 'number' ? { category, count: reading.scaled } : null;
}

/** The name stands on one side of the number, and nothing on the other. */
function namesCategory(before: string, behind: string, code: string): boolean {
  const name = keyOf(before) === '' ? keyOf(behind) : keyOf(before);
  const isOneSided = keyOf(before) === '' || keyOf(behind) === '';
  return isOneSided && (keyOf(code) === name || (otherNames.get(code) ?? []).includes(name));
}
