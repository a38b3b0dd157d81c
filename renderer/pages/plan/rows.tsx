import type { Plan } from '#core/domain/plan/plan.ts';
import { planWords } from '#core/text/vi-plan.ts';
import { planEditWords } from '#core/text/vi-plan-editing.ts';
import { Editable } from './editing/editable.tsx';
import type { PlanField } from './editing/plan-field.ts';
import { usePlanEdit } from './editing/use-plan-edit.ts';

type Fields<Column extends string> = Readonly<Record<Column, PlanField>>;

/** A list of the plan as rows of fields. */
export interface RowList<Column extends string> {
  readonly rows: readonly Fields<Column>[];
  /** The plan with one row more, or without the row at a place; null where rows neither come nor go. */
  readonly added: (() => Plan) | null;
  readonly without: ((place: number) => Plan) | null;
}

/** Rows of a list that the plan holds: each field writes the plan with its own item put in place. */
export function rowList<Item, Column extends string>(
  items: readonly Item[],
  put: (items: readonly Item[]) => Plan,
  fieldsOf: (item: Item, set: (item: Item) => Plan) => Fields<Column>,
  blank: () => Item,
): RowList<Column> {
  return {
    rows: items.map((item, place) => fieldsOf(item, (next) => put(items.with(place, next)))),
    added: () => put([...items, blank()]),
    without: (place) => put(items.toSpliced(place, 1)),
  };
}

interface RowsProps<Column extends string> {
  readonly name: string;
  readonly columns: Readonly<Record<Column, string>>;
  readonly list: RowList<NoInfer<Column>>;
  /** Said where there are none. */
  readonly none?: string;
  /** Said in a cell that holds nothing. */
  readonly blank?: string;
}

/** A small table of the plan. */
export function Rows<Column extends string>({ name, columns, list, none = planWords.none, blank = '–' }: RowsProps<Column>) {
  const { amend } = usePlanEdit();
  const { rows, added, without } = list;
  const keys = Object.keys(columns) as Column[];
  return (
    <div className="plan-list-part">
      {rows.length === 0 ? (
        <p className="plan-none">{none}</p>
      ) : (
        <table className="plan-rows" aria-label={name}>
          <thead>
            <tr>
              {keys.map((key) => (
                <th key={key} scope="col" data-column={key}>
                  {columns[key]}
                </th>
              ))}
              {without ? <td /> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a plan have no name of their own; their place is what they are.
              <tr key={place}>
                {keys.map((key) => (
                  <td key={key} data-column={key}>
                    <Editable field={row[key]} none={blank} />
                  </td>
                ))}
                {without ? (
                  <td className="plan-row-actions">
                    <button
                      type="button"
                      className="quiet"
                      aria-label={planEditWords.removeRowOf(name, place + 1)}
                      onClick={() => amend(without(place), planEditWords.removeRowOf(name, place + 1))}
                    >
                      ✕
                    </button>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {added ? (
        <button
          type="button"
          className="quiet"
          aria-label={planEditWords.addRowTo(name)}
          onClick={() => amend(added(), planEditWords.addRowTo(name))}
        >
          + {planEditWords.addRow}
        </button>
      ) : null}
    </div>
  );
}
