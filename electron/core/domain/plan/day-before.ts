const MILLISECONDS_PER_DAY = 86_400_000;

/** The day before an ISO day. */
export const dayBefore = (day: string): string => new Date(Date.parse(day) - MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
