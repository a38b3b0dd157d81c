import type { DrawnTable } from '../consolidation/drawn-table.ts';
import type { RowFilter, TableView, UnitFilter } from './table-view.ts';

/** A view as far as a table knows what it asks for, and what of it the table does not know. */
export interface FittingView {
  readonly view: TableView;
  /** Sections, kinds and clusters by name, units by code. */
  readonly left: readonly string[];
}

/**
 * What a table has none of is not asked: a view of another plan must not hide everything. A sort that the table does not
 * know gives way to the plan's order.
 */
export function fittingView(view: TableView, table: Pick<DrawnTable, 'indicators' | 'units'>): FittingView {
  const known = knownBy(table);
  const rows: RowFilter = {
    verdicts: view.rows.verdicts,
    changes: known.hasLastYear ? view.rows.changes : [],
    sections: view.rows.sections.filter((one) => known.sections.has(one)),
  };
  const units: UnitFilter = {
    ...view.units,
    kinds: view.units.kinds.filter((one) => known.kinds.has(one)),
    clusters: view.units.clusters.filter((one) => known.clusters.has(one)),
    units: view.units.units.filter((one) => known.units.has(one)),
  };
  const isSorted = view.sort === null || !view.sort.key.startsWith('unit:') || known.units.has(view.sort.key.slice(5));
  const isUnitSorted = view.unitSort === null || known.indicators.has(view.unitSort.key);
  const fitting = { ...view, rows, units, sort: isSorted ? view.sort : null, unitSort: isUnitSorted ? view.unitSort : null };
  return { view: fitting, left: leftOut(view, fitting) };
}

function knownBy({ indicators, units }: Pick<DrawnTable, 'indicators' | 'units'>) {
  return {
    hasLastYear: indicators.some(({ samePeriodLastYear }) => samePeriodLastYear !== undefined),
    sections: new Set(indicators.map(({ section }) => section)),
    indicators: new Set(indicators.map(({ code }) => code)),
    kinds: new Set(units.map(({ kindLabel }) => kindLabel)),
    clusters: new Set(units.map(({ cluster }) => cluster ?? '')),
    units: new Set(units.map(({ code }) => code)),
  };
}

const leftOut = (asked: TableView, fitting: TableView): readonly string[] => {
  const lists = ({ rows, units }: TableView) => [...rows.sections, ...units.kinds, ...units.clusters, ...units.units];
  const kept = new Set(lists(fitting));
  return lists(asked).filter((one) => !kept.has(one));
};
