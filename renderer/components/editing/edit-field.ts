import { dayOf } from '#core/domain/plan/day-text.ts';
import { planEditWords } from '#core/text/vi-plan-editing.ts';
import { dayText } from '#core/text/vi-words.ts';

export type FieldInput =
  /** One line; what is suggested may be taken, anything may be typed. */
  | { readonly kind: 'line'; readonly suggested?: readonly string[] }
  /** Several lines: Ctrl+Enter or leaving the field writes it. */
  | { readonly kind: 'words' }
  /** Several named lines that are written together; their texts stand one below the other in `raw`. */
  | { readonly kind: 'parts'; readonly labels: readonly string[] }
  | { readonly kind: 'choice'; readonly options: readonly { readonly value: string; readonly label: string }[] };

/** A field where it stands: what is shown, what is typed, and what comes of it (`Next`: a whole plan, some fields of a unit). */
export interface EditField<Next> {
  readonly label: string;
  /** Null where nothing is stated. */
  readonly shown: string | null;
  /** What the editor begins with. */
  readonly raw: string;
  readonly input: FieldInput;
  /** How it is to be written, said where what was typed cannot be read. */
  readonly hint: string;
  /** Null where what was typed cannot be read. */
  readonly write: (typed: string) => Next | null;
}

const LINE = { kind: 'line' } as const;
const WORDS = { kind: 'words' } as const;

/** A text that must be there. */
export const textField = <Next>(
  label: string,
  text: string,
  set: (text: string) => Next,
  input: FieldInput = LINE,
): EditField<Next> => ({
  label,
  shown: text,
  raw: text,
  input,
  hint: planEditWords.mayNotBeEmpty,
  write: (typed) => (typed.trim() === '' ? null : set(typed.trim().normalize('NFC'))),
});

/** A text that may be absent. */
export const optionalField = <Next>(
  label: string,
  text: string | null,
  set: (text: string | null) => Next,
  input: FieldInput = LINE,
): EditField<Next> => ({
  label,
  shown: text,
  raw: text ?? '',
  input,
  hint: '',
  write: (typed) => set(typed.trim() === '' ? null : typed.trim().normalize('NFC')),
});

/** Words, as long as they are; may be empty. */
export const wordsField = <Next>(label: string, text: string, set: (text: string) => Next): EditField<Next> =>
  optionalField(label, text, (typed) => set(typed ?? ''), WORDS);

/** A text for each line. */
export const linesField = <Next>(
  label: string,
  lines: readonly string[],
  set: (lines: readonly string[]) => Next,
): EditField<Next> => ({
  ...optionalField(label, lines.join('\n') || null, (typed) => set((typed ?? '').split('\n').flatMap(tidyLine)), WORDS),
});

const tidyLine = (line: string): readonly string[] => {
  const text = line.replace(/^\s*[-–+]\s*/, '').trim();
  return text === '' ? [] : [text];
};

/** A day, typed day first. */
export const dayField = <Next>(label: string, day: string, set: (day: string) => Next): EditField<Next> => ({
  ...optionalDayField(label, day, (typed) => (typed === null ? null : set(typed))),
});

/** A day that may be left open. */
export const optionalDayField = <Next>(
  label: string,
  day: string | null,
  set: (day: string | null) => Next | null,
): EditField<Next> => ({
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
export function choiceField<Value extends string, Next>(
  label: string,
  value: Value,
  words: Readonly<Record<Value, string>>,
  set: (value: Value) => Next,
): EditField<Next> {
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
