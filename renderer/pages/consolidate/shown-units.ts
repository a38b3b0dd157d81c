import { useMemo } from 'react';
import type { DrawnTable } from '#core/domain/consolidation/drawn-table.ts';
import type { TableUnit } from '#core/domain/consolidation/indicator-table.ts';
import { shownUnits, type UnitTraits } from '#core/domain/table-view/shown-units.ts';
import { sorted, unitValue } from '#core/domain/table-view/sorted.ts';
import { isAsking, type Sort, type TableView } from '#core/domain/table-view/table-view.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useWorkspace } from '../../workspace/workspace.ts';

/** The units on show, in their order. */
export interface UnitsOnShow {
  readonly units: readonly TableUnit[];
  /** Their codes where a filter leaves units out; null where all are shown. */
  readonly only: ReadonlySet<string> | null;
}

const NO_TRAITS: ReadonlyMap<string, UnitTraits> = new Map();

/** Units through the view's filter, by their figures for an indicator where that is asked. */
export function useUnitsOnShow(table: DrawnTable, view: TableView): UnitsOnShow {
  const traits = useTraits(table.plan, isAsking(view.units));
  return useMemo(() => {
    const units = shownUnits(table.units, view.units, traits);
    const only = units.length < table.units.length ? new Set(units.map(({ code }) => code)) : null;
    return { units: inOrder(table, units, view.unitSort), only };
  }, [table, view.units, view.unitSort, traits]);
}

/** Sectors and territories, which the table does not tell; asked for only where a filter may need them. */
function useTraits(planId: string, isNeeded: boolean): ReadonlyMap<string, UnitTraits> {
  const { revision } = useWorkspace();
  const { value } = useAnswer('units.profiles', isNeeded ? { planId } : null, revision, planId);
  return useMemo(() => (value ? new Map(value.map((unit) => [unit.code, unit])) : NO_TRAITS), [value]);
}

function inOrder(table: DrawnTable, units: readonly TableUnit[], sort: Sort | null): readonly TableUnit[] {
  const row = sort && table.indicators.find(({ code }) => code === sort.key);
  if (!row) return units;
  const figures = new Map(row.units.map((figure) => [figure.unit, figure]));
  return sorted(units, ({ code }) => unitValue(figures.get(code)), sort.isDescending);
}
