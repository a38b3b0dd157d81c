import type { Basis } from '#core/domain/plan/reporting-period.ts';
import { type FormRow, isBlankRow, type TypedCell } from '#core/domain/submissions/typed-report.ts';

/** A cell of the form. */
export interface FormPlace {
  readonly basis: Basis;
  readonly indicator: string;
  readonly cell: TypedCell;
}

interface Change {
  readonly place: FormPlace;
  readonly before: string;
  readonly after: string;
}

/** What stands in the cells, and the way back. Typing in one cell, until it is left, is one step. */
export interface FormState {
  readonly rows: readonly FormRow[];
  readonly past: readonly Change[];
  readonly future: readonly Change[];
  /** The latest step is still being typed. */
  readonly isTyping: boolean;
  /** Where the step that was just taken back, or done again, stands. */
  readonly shown: FormPlace | null;
}

export type FormAction =
  | { readonly kind: 'typed'; readonly place: FormPlace; readonly text: string }
  | { readonly kind: 'left' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'redone' };

export const formState = (rows: readonly FormRow[]): FormState => ({
  rows,
  past: [],
  future: [],
  isTyping: false,
  shown: null,
});

export const isSamePlace = (a: FormPlace, b: FormPlace): boolean =>
  a.basis === b.basis && a.indicator === b.indicator && a.cell === b.cell;

export const textAt = ({ rows }: Pick<FormState, 'rows'>, { basis, indicator, cell }: FormPlace): string =>
  rows.find((row) => row.basis === basis && row.indicator === indicator)?.[cell] ?? '';

/** The form after a step. */
export function nextForm(state: FormState, action: FormAction): FormState {
  if (action.kind === 'typed') return typed(state, action.place, action.text);
  if (action.kind === 'left') return state.isTyping ? { ...state, isTyping: false } : state;
  return action.kind === 'undone' ? undone(state) : redone(state);
}

function typed(state: FormState, place: FormPlace, text: string): FormState {
  const last = state.past.at(-1);
  const goesOn = state.isTyping && last !== undefined && isSamePlace(last.place, place);
  const change = { place, before: goesOn ? last.before : textAt(state, place), after: text };
  const past = [...(goesOn ? state.past.slice(0, -1) : state.past), change];
  return { rows: withText(state.rows, place, text), past, future: [], isTyping: true, shown: null };
}

function undone(state: FormState): FormState {
  const last = state.past.at(-1);
  if (last === undefined) return state;
  const rows = withText(state.rows, last.place, last.before);
  return { rows, past: state.past.slice(0, -1), future: [last, ...state.future], isTyping: false, shown: last.place };
}

function redone(state: FormState): FormState {
  const [next, ...future] = state.future;
  if (next === undefined) return state;
  return {
    rows: withText(state.rows, next.place, next.after),
    past: [...state.past, next],
    future,
    isTyping: false,
    shown: next.place,
  };
}

function withText(rows: readonly FormRow[], { basis, indicator, cell }: FormPlace, text: string): readonly FormRow[] {
  const isHere = (row: FormRow) => row.basis === basis && row.indicator === indicator;
  const blank = { basis, indicator, numerator: '', denominator: '', percent: '' };
  const known = rows.some(isHere) ? rows : [...rows, blank];
  return known.map((row) => (isHere(row) ? { ...row, [cell]: text } : row));
}

/** Rows with something in them. */
export const filledRows = (rows: readonly FormRow[]): readonly FormRow[] => rows.filter((row) => !isBlankRow(row));
