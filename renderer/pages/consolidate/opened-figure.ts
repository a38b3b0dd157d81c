import { keepPreference, preference } from '../../workspace/preference.ts';

/** Under this name another page says which figure the table is to be opened at: `{ indicator, unit }` as JSON. */
export const OPENED_FIGURE = 'consolidate.figure';

/** A figure of the cumulative table; `unit` null is the province's. */
export interface FigurePlace {
  readonly indicator: string;
  readonly unit: string | null;
}

/** What another page asked to be opened; it is asked once. */
export function takeOpenedFigure(): FigurePlace | null {
  const asked = preference(OPENED_FIGURE);
  if (!asked) return null;
  keepPreference(OPENED_FIGURE, '');
  return JSON.parse(asked) as FigurePlace;
}
