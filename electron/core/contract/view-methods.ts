import { z } from 'zod';
import { groupings } from '../domain/consolidation/grouping.ts';
import type { Result } from '../domain/result.ts';
import { changeDirections, type SavedView, tableLayouts } from '../domain/table-view/table-view.ts';
import type { CallError } from './errors.ts';
import { basis, id, method, nothing } from './method.ts';

const words = z.string().max(500);
const some = z.array(words).max(2000);
const sort = z.object({ key: id, isDescending: z.boolean() }).nullable();

const tableView = z.object({
  layout: z.enum(tableLayouts),
  groupBy: z.enum(groupings),
  basis: basis.nullable(),
  isWithLastYear: z.boolean(),
  rows: z.object({
    verdicts: z.array(z.enum(['exceeded', 'met', 'not-met', 'insufficient-data', 'no-target', 'provisional'])),
    changes: z.array(z.enum(changeDirections)),
    sections: some,
  }),
  units: z.object({
    kinds: some,
    sectors: z.array(z.enum(['HCSN', 'DNNN', 'DN_NGOAI_NN'])),
    clusters: some,
    territory: words,
    units: some,
  }),
  hidden: some,
  order: some.default([]),
  pinned: z.number().int().min(1).max(50),
  sort,
  unitSort: sort,
});

/** What a kept view replaced: null where it is new. */
export interface ViewKept {
  readonly kept: SavedView;
  readonly former: SavedView | null;
}

/** Kiểu xem: ways of looking at the table, kept under a name; of no plan, since the next year's table is looked at alike. */
export const viewMethods = {
  /** By name. */
  'views.list': method<readonly SavedView[]>()(nothing),
  /** Without an id under its name: in the place of the one of that name. With one that view is changed, or is there again. */
  'views.save': method<Result<ViewKept, CallError>>()(
    z.object({ id: id.nullable().default(null), name: z.string().trim().min(1).max(100), view: tableView }),
  ),
  /** `former` given to `views.save` brings it back; null where there was none. */
  'views.remove': method<Result<{ former: SavedView | null }, CallError>>()(z.object({ id })),
} as const;
