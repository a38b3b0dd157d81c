/** "1/2/2023" or "01-02-2023", the day first, or an ISO day, as an ISO day; null for what is no day of the calendar. */
export function dayOfText(text: string): string | null {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? [];
  if (isoYear && isoMonth && isoDay) return calendarDay(isoYear, isoMonth, isoDay);
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  return year && month && day ? calendarDay(year, month.padStart(2, '0'), day.padStart(2, '0')) : null;
}

function calendarDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month}-${day}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}
