import { z } from 'zod';
import type { DrawnTable } from '../domain/consolidation/drawn-table.ts';
import { groupings } from '../domain/consolidation/grouping.ts';
import type { IndicatorRow, IndicatorTable } from '../domain/consolidation/indicator-table.ts';
import type { Result } from '../domain/result.ts';
import type { CallError } from './errors.ts';
import { basis, id, method, report } from './method.ts';
import { unitTree } from './unit-methods.ts';

const asked = report.extend({
  basis: basis.nullable().default(null),
  tree: unitTree,
  groupBy: z.enum(groupings).nullable().default(null),
});

/** Bảng tổng hợp: the whole of it, what a window draws of it, and what is behind a row that is opened. */
export const tableMethods = {
  /** `compareUnits`: each unit with its own same period last year too; a restated table always has it. */
  'table.get': method<Result<IndicatorTable, CallError>>()(asked.extend({ compareUnits: z.boolean().default(false) })),
  /** The same table without where its figures came from. */
  'table.drawn': method<Result<DrawnTable, CallError>>()(asked),
  /** One row of that table with everything that is behind it. */
  'table.row': method<Result<IndicatorRow, CallError>>()(asked.extend({ indicator: id })),
} as const;
