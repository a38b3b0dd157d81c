interface CheckListProps<Value extends string> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly labelOf: (value: Value) => string;
  readonly chosen: readonly Value[];
  readonly onChoose: (chosen: readonly Value[]) => void;
}

/** Any of several, in the order of the list. */
export function CheckList<Value extends string>({ legend, values, labelOf, chosen, onChoose }: CheckListProps<Value>) {
  const toggle = (value: Value, isChosen: boolean) =>
    onChoose(values.filter((one) => (one === value ? isChosen : chosen.includes(one))));
  return (
    <fieldset className="check-list">
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value} className="check">
          <input type="checkbox" checked={chosen.includes(value)} onChange={(event) => toggle(value, event.target.checked)} />
          {labelOf(value)}
        </label>
      ))}
    </fieldset>
  );
}
