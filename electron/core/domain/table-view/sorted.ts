import type { DrawnFigure, DrawnRow } from '../consolidation/drawn-table.ts';
import type { Verdict } from '../consolidation/indicator-table.ts';

/** What is compared: null is blank, and always last. */
export type SortValue = number | string | null;

const vietnamese = new Intl.Collator('vi', { numeric: true });

const compared = (a: number | string, b: number | string): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : vietnamese.compare(String(a), String(b));

/** By their values, equal ones in the order they had. */
export function sorted<Item>(items: readonly Item[], valueIn: (item: Item) => SortValue, isDescending: boolean): readonly Item[] {
  const valued = items.map((item) => ({ item, value: valueIn(item) }));
  return valued
    .toSorted(({ value: a }, { value: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return isDescending ? compared(b, a) : compared(a, b);
    })
    .map(({ item }) => item);
}

/** From best to worst. */
const VERDICTS: readonly Verdict[] = ['exceeded', 'met', 'not-met', 'insufficient-data', 'no-target'];

const byColumn: Readonly<Record<string, (row: DrawnRow) => SortValue>> = {
  name: ({ name }) => name,
  unitOfMeasure: ({ unitOfMeasure }) => unitOfMeasure,
  target: ({ target }) => (target === null ? null : target.comparator === 'range' ? target.min : target.value),
  inPeriod: ({ inPeriod }) => inPeriod.value,
  cumulative: ({ cumulative }) => cumulative.value,
  province: ({ value }) => value,
  lastYear: ({ samePeriodLastYear: than }) => (than?.isComparable ? than.value : null),
  change: ({ samePeriodLastYear: than }) => (than?.isComparable ? (than.in === 'points' ? than.difference : than.percent) : null),
  completion: ({ completionRate }) => completionRate,
  verdict: ({ verdict }) => VERDICTS.indexOf(verdict),
  answered: ({ answered, population }) => (population === 0 ? null : answered / population),
};

/** By what an indicator is sorted in a column; `number` is its place in the plan. A column that is not there is blank. */
export function rowValue(row: DrawnRow, key: string, number: number): SortValue {
  if (key === 'number') return number;
  if (key.startsWith('unit:')) return unitValue(row.units.find(({ unit }) => `unit:${unit}` === key));
  if (key.startsWith('group:')) return groupValue(row, key);
  return byColumn[key]?.(row) ?? null;
}

const groupValue = ({ groups = {} }: DrawnRow, key: string): SortValue =>
  Object.values(groups)
    .flat()
    .find(({ group }) => `group:${group}` === key)?.value ?? null;

/** A yes is more than a no; what was not reported, or waits for a person, is blank. */
export function unitValue(figure: Pick<DrawnFigure, 'state' | 'value'> | undefined): SortValue {
  if (figure?.state !== 'reported' || figure.value === null) return null;
  return Number(figure.value);
}
