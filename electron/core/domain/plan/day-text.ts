const dayFirst = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** "30/6/2023" or "2023-06-30" → "2023-06-30"; null for what is no day of the calendar. */
export function dayOf(text: string): string | null {
  const [, date, month, year] = dayFirst.exec(text.trim()) ?? [];
  if (date !== undefined) return isoDayOf(Number(year), Number(month), Number(date));
  const [, isoYear, isoMonth, isoDate] = isoDay.exec(text.trim()) ?? [];
  return isoDate === undefined ? null : isoDayOf(Number(isoYear), Number(isoMonth), Number(isoDate));
}

/** Null where the calendar has no such day. */
export function isoDayOf(year: number, month: number, date: number): string | null {
  const day = new Date(Date.UTC(year, month - 1, date));
  const isReal = day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  return isReal ? day.toISOString().slice(0, 10) : null;
}
