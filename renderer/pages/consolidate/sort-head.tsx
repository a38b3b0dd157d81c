import type { Sort } from '#core/domain/table-view/table-view.ts';
import { tableViewWords } from '#core/text/vi-table-view.ts';

/** Attributes of a head by which its table is sorted, with Enter or a click. */
export const sortAttributes = (key: string, head: string, sort: Sort | null) => ({
  'data-cell': 'head',
  'data-sort': key,
  'data-text': head,
  tabIndex: -1,
  title: tableViewWords.sortBy(head),
  ...(sort?.key === key ? { 'aria-sort': sort.isDescending ? ('descending' as const) : ('ascending' as const) } : {}),
});

/** The direction beside the head that the table is sorted by. */
export const SortSign = ({ of, sort }: { of: string; sort: Sort | null }) =>
  sort?.key === of ? (
    <span aria-hidden="true" className="sort-sign">
      {sort.isDescending ? tableViewWords.sortSigns.descending : tableViewWords.sortSigns.ascending}
    </span>
  ) : null;
