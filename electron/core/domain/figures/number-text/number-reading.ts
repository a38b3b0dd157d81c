import type { IssueCode } from '../issue.ts';
import type { Percent } from './percent.ts';

/** What one cell gives where a number is expected. */
export type NumberReading =
  /** `scaled` by 10^decimals. `inWords`: a zero that was said ("không có", "-"), not typed. */
  | {
      readonly kind: 'number';
      readonly scaled: number;
      readonly inWords: boolean;
      readonly note: string | null;
      /** A percentage typed behind it ("118 (90,8%)"). */
      readonly percent: Percent | null;
    }
  /** Nothing stands there, or that nothing is known yet. */
  | { readonly kind: 'silent' }
  /** A percentage and no count; null where it is only a bound (">80%"). */
  | { readonly kind: 'percent'; readonly percent: Percent | null }
  | { readonly kind: 'doubtful'; readonly because: IssueCode; readonly candidates: readonly string[] };

/** What an indicator says about its numbers. */
export interface NumberColumn {
  readonly decimals: number;
  readonly unitOfMeasure: string;
}

export const silent: NumberReading = { kind: 'silent' };

export const numberRead = (scaled: number, note: string | null = null, percent: Percent | null = null): NumberReading => ({
  kind: 'number',
  scaled,
  inWords: false,
  note,
  percent,
});

export const zeroInWords: NumberReading = { kind: 'number', scaled: 0, inWords: true, note: null, percent: null };

export const doubtful = (because: IssueCode, candidates: readonly (string | null)[] = []): NumberReading => ({
  kind: 'doubtful',
  because,
  candidates: candidates.filter((candidate) => candidate !== null),
});
