import type { CellLayout, ReportLayout } from '#core/domain/reports/report-layout.ts';

/** What a unit is said to have reached: a count, so many out of so many, or yes or no. */
export type Typed = { readonly n: number; readonly d?: number } | { readonly yes: boolean };

/** One row of a form: whose it is, and its cells for figures from left to right, counted from 0. */
export interface FormCells {
  readonly indicator: string;
  readonly row: number;
  readonly cells: readonly CellLayout[];
}

const isFigure = ({ entry }: CellLayout): boolean => entry?.kind === 'number' || entry?.kind === 'choice';

/** Rows of a form's first sheet in which figures are asked. */
export function formCells(layout: ReportLayout, codes: ReadonlySet<string>): readonly FormCells[] {
  return (layout.sheets[0]?.rows ?? []).flatMap(({ cells }, row) => {
    const code = cells.flatMap(({ value }) => (value.kind === 'text' && codes.has(value.text) ? [value.text] : []))[0];
    const figures = cells.filter(isFigure);
    return code !== undefined && figures.length > 0 ? [{ indicator: code, row, cells: figures }] : [];
  });
}

/** The same figure every time for a unit and indicator; `share` of the year's (0–1) is reached so far. Some say nothing. */
export function typedFigure({ cells }: FormCells, seed: string, share: number): Typed | null {
  const random = numbersFrom(seed);
  if (random() < 0.06) return null;
  const [first] = cells;
  if (first?.entry?.kind === 'choice') return { yes: random() < 0.3 + share / 2 };
  const whole = Math.floor(random() * 240) + 1;
  if (cells.length === 1) return { n: Math.floor(whole * share) };
  const reached = 0.5 + random() / 2;
  return { n: Math.floor(whole * reached * share), d: whole };
}

/** Mulberry32 over the text's own hash. */
function numbersFrom(text: string): () => number {
  let state = [...text].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
