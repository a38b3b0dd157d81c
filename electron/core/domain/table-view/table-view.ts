import type { GroupBy } from '../consolidation/grouping.ts';
import type { Verdict } from '../consolidation/indicator-table.ts';
import type { Sector } from '../plan/indicator.ts';
import type { Basis } from '../plan/reporting-period.ts';

/** Bảng chỉ tiêu, theo đơn vị, theo nhóm. */
export const tableLayouts = ['indicators', 'units', 'groups'] as const;
export type TableLayout = (typeof tableLayouts)[number];

/** Against the same period last year. */
export const changeDirections = ['up', 'down'] as const;
export type ChangeDirection = (typeof changeDirections)[number];

/** Which indicators are shown: those that one word of every list holds for; an empty list asks nothing. */
export interface RowFilter {
  /** `provisional`: the verdict may still change (tạm tính). */
  readonly verdicts: readonly (Verdict | 'provisional')[];
  readonly changes: readonly ChangeDirection[];
  /** Sections of the plan, in its words. */
  readonly sections: readonly string[];
}

/** Which units are shown, in the same way. */
export interface UnitFilter {
  /** Kinds in the office's words. */
  readonly kinds: readonly string[];
  readonly sectors: readonly Sector[];
  /** Names of clusters; '' is for units of none. */
  readonly clusters: readonly string[];
  /** Words of the unit's territory (địa bàn); '' asks nothing. */
  readonly territory: string;
  /** Codes of units that were picked by hand. */
  readonly units: readonly string[];
}

/** `key`: a column's name, `unit:<code>`, `group:<name>`; of units the code of an indicator. */
export interface Sort {
  readonly key: string;
  readonly isDescending: boolean;
}

/** How the table is looked at: never what it says. */
export interface TableView {
  readonly layout: TableLayout;
  readonly groupBy: GroupBy;
  /** Null is the period's own. */
  readonly basis: Basis | null;
  readonly isWithLastYear: boolean;
  readonly rows: RowFilter;
  readonly units: UnitFilter;
  /** Names of columns that are left out. */
  readonly hidden: readonly string[];
  /** Columns of the official table as they were put; empty is as on paper. */
  readonly order: readonly string[];
  /** How many columns stay in sight while one scrolls across. */
  readonly pinned: number;
  /** Null is the plan's order. */
  readonly sort: Sort | null;
  /** Units by their figures for an indicator; null is the plan's order. */
  readonly unitSort: Sort | null;
}

/** A view that was kept under a name. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly view: TableView;
}

export const everyRow: RowFilter = { verdicts: [], changes: [], sections: [] };
export const everyUnit: UnitFilter = { kinds: [], sectors: [], clusters: [], territory: '', units: [] };

/** Everything, in the plan's order. */
export const plainView: TableView = {
  layout: 'indicators',
  groupBy: 'cluster',
  basis: null,
  isWithLastYear: false,
  rows: everyRow,
  units: everyUnit,
  hidden: [],
  order: [],
  pinned: 1,
  sort: null,
  unitSort: null,
};

/** The next order of a column that is asked for again and again: up, down, as the plan has it. */
export function nextSort(now: Sort | null, key: string): Sort | null {
  if (now?.key !== key) return { key, isDescending: false };
  return now.isDescending ? null : { key, isDescending: true };
}

/** Whether a filter asks anything. */
export const isAsking = (filter: RowFilter | UnitFilter): boolean => Object.values(filter).some(({ length }) => length > 0);
