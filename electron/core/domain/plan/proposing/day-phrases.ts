import { isoDayOf } from '../day-text.ts';

/** "từ đầu năm", "01/2021", "30/6/2023", "30/6": a day in the plan's own year where none is written; `isEnd` for a bare month. */
export function dayOfPhrase(phrase: string, year: number, isEnd: boolean): string | null {
  const text = phrase.toLowerCase();
  if (/đầu năm/.test(text)) return `${year}-01-01`;
  if (/(hết|cuối) năm/.test(text)) return `${year}-12-31`;
  const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const [first = 0, second = 0, third] = numbers;
  if (numbers.length >= 3) return isoDayOf(third ?? year, second, first);
  if (numbers.length === 2 && second > 31) return isEnd ? lastDay(second, first) : isoDayOf(second, first, 1);
  return numbers.length === 2 ? isoDayOf(year, second, first) : null;
}

/** The month's last day. */
const lastDay = (year: number, month: number): string | null => {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return isoDayOf(year, month, days);
};

/** The year that the document is about: of "năm 2023" in its title, else the one it names most. */
export function yearOfDocument(text: string): number | null {
  const years = [...text.matchAll(/năm\s+(20\d\d)(?!\d)/giu)].map(([, year]) => Number(year));
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
