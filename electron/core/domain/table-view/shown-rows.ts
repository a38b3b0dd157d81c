import type { DrawnRow } from '../consolidation/drawn-table.ts';
import type { ChangeDirection, RowFilter } from './table-view.ts';

type Judged = Pick<DrawnRow, 'verdict' | 'provisional' | 'section' | 'samePeriodLastYear'>;

/** The indicators that a filter lets through, in their order. */
export const shownRows = <Row extends Judged>(rows: readonly Row[], filter: RowFilter): readonly Row[] =>
  rows.filter((row) => isShown(row, filter));

const isShown = (row: Judged, { verdicts, changes, sections }: RowFilter): boolean =>
  (verdicts.length === 0 || verdicts.includes(row.verdict) || (row.provisional && verdicts.includes('provisional'))) &&
  (changes.length === 0 || changes.some((change) => change === directionOf(row))) &&
  (sections.length === 0 || sections.includes(row.section));

/** Null where it is as much as last year, or cannot be compared. */
function directionOf({ samePeriodLastYear: than }: Judged): ChangeDirection | null {
  if (!than?.isComparable || than.difference === 0) return null;
  return than.difference > 0 ? 'up' : 'down';
}
