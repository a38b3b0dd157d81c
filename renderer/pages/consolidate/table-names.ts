import { useMemo } from 'react';
import type { DrawnTable } from '#core/domain/consolidation/drawn-table.ts';
import { useNames } from '../../workspace/use-names.ts';

/** What a table's units are called; `reporter`: restated, those whose reports it is made of. */
export interface TableNames {
  readonly unit: (code: string) => string;
  readonly reporter: (code: string) => string;
}

/** As the table calls them: a restated one has units that the plan may not have, a closed one keeps the names of its day. */
export function useTableNames({ units, reporters = units }: DrawnTable): TableNames {
  const { unit } = useNames();
  return useMemo(() => {
    const shown = new Map(units.map(({ code, name }) => [code, name]));
    const reported = new Map(reporters.map(({ code, name }) => [code, name]));
    return { unit: (code) => shown.get(code) ?? unit(code), reporter: (code) => reported.get(code) ?? unit(code) };
  }, [units, reporters, unit]);
}
