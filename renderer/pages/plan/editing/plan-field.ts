import { dayOf } from '#core/domain/plan/day-text.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { planEditWords } from '#core/text/vi-plan-editing.ts';
import { dayText } from '#core/text/vi-words.ts';

export type FieldInput =
  | { readonly kind: 'line' }
  /** Several lines: Ctrl+Enter or leaving the field writes it. */
  | { readonly kind: 'words' }
  | { readonly kind: 'choice'; readonly options: readonly { readonly value: string; readonly label: string }[] };

/** One field of the plan, where it stands: what is shown, what is typed, and the plan that comes of it. */
export interface PlanField {
  readonly label: string;
  /** Null where the document does not state it. */
  readonly shown: string | null;
  /** What the editor begins with. */
  readonly raw: string;
  readonly input: FieldInput;
  /** How it is to be written, said where what was typed cannot be read. */
  readonly hint: string;
  /** Null where what was typed cannot be read. */
  readonly write: (typed: string) => Plan | null;
}

const LINE = { kind: 'line' } as const;
const WORDS = { kind: 'words' } as const;

/** A text that must be there. */
export const textField = (label: string, text: string, set: (text: string) => Plan, input: FieldInput = LINE): PlanField => ({
  label,
  shown: text,
  raw: text,
  input,
  hint: planEditWords.mayNotBeEmpty,
  write: (typed) => (typed.trim() === '' ? null : set(typed.trim().normalize('NFC'))),
});

/** A text that the document may not state. */
export const optionalField = (
  label: string,
  text: string | null,
  set: (text: string | null) => Plan,
  input: FieldInput = LINE,
): PlanField => ({
  label,
  shown: text,
  raw: text ?? '',
  input,
  hint: '',
  write: (typed) => set(typed.trim() === '' ? null : typed.trim().normalize('NFC')),
});

/** Words of the document, as long as they are; may be empty. */
export const wordsField = (label: string, text: string, set: (text: string) => Plan): PlanField =>
  optionalField(label, text, (typed) => set(typed ?? ''), WORDS);

/** A text for each line. */
export const linesField = (label: string, lines: readonly string[], set: (lines: readonly string[]) => Plan): PlanField => ({
  ...optionalField(label, lines.join('\n') || null, (typed) => set((typed ?? '').split('\n').flatMap(tidyLine)), WORDS),
});

const tidyLine = (line: string): readonly string[] => {
  const text = line.replace(/^\s*[-–+]\s*/, '').trim();
  return text === '' ? [] : [text];
};

/** A day, typed day first. */
export const dayField = (label: string, day: string, set: (day: string) => Plan): PlanField => ({
  ...optionalDayField(label, day, (typed) => (typed === null ? null : set(typed))),
});

/** A day that may be left open. */
export const optionalDayField = (label: string, day: string | null, set: (day: string | null) => Plan | null): PlanField => ({
  label,
  shown: day === null ? null : dayText(day),
  raw: day === null ? '' : dayText(day),
  input: LINE,
  hint: planEditWords.writeDay,
  write: (typed) => {
    if (typed.trim() === '') return set(null);
    const read = dayOf(typed);
    return read === null ? null : set(read);
  },
});

/** One of what the words name. */
export function choiceField<Value extends string>(
  label: string,
  value: Value,
  words: Readonly<Record<Value, string>>,
  set: (value: Value) => Plan,
): PlanField {
  const values = Object.keys(words) as Value[];
  return {
    label,
    shown: words[value],
    raw: value,
    input: { kind: 'choice', options: values.map((one) => ({ value: one, label: words[one] })) },
    hint: '',
    write: (typed) => {
      const chosen = values.find((one) => one === typed);
      return chosen === undefined ? null : set(chosen);
    },
  };
}
