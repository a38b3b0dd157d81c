import { planWords } from '#core/text/vi-plan.ts';
import { FactText } from './facts.tsx';

interface RowsProps<Column extends string> {
  readonly name: string;
  readonly columns: Readonly<Record<Column, string>>;
  readonly rows: readonly Readonly<Record<NoInfer<Column>, string | null>>[];
  /** Said where there are none. */
  readonly none?: string;
  /** Said in a cell that holds nothing. */
  readonly blank?: string;
}

/** A small table of the plan: what each row is called stands in the first column. */
export function Rows<Column extends string>({ name, columns, rows, none = planWords.none, blank = '–' }: RowsProps<Column>) {
  const keys = Object.keys(columns) as Column[];
  if (rows.length === 0) return <p className="plan-none">{none}</p>;
  return (
    <table className="plan-rows" aria-label={name}>
      <thead>
        <tr>
          {keys.map((key) => (
            <th key={key} scope="col" data-column={key}>
              {columns[key]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a plan have no name of their own, and hold no state.
          <tr key={index}>
            {keys.map((key) => (
              <td key={key} data-column={key}>
                <FactText text={row[key]} none={blank} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
