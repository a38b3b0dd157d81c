import { useId } from 'react';

interface LabelledChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, under its label. */
export function LabelledChoice<Value extends string>({ label, value, options, onChoose }: LabelledChoiceProps<Value>) {
  const id = useId();
  const choose = (typed: string) => {
    const chosen = options.find((option) => option.value === typed);
    if (chosen) onChoose(chosen.value);
  };
  return (
    <div className="forms-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What the words name, as options. */
export const optionsOf = <Value extends string>(words: Readonly<Record<Value, string>>) =>
  (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }));
