import type { KeyboardEvent, MouseEvent } from 'react';
import type { Basis } from '#core/domain/plan/reporting-period.ts';
import type { Grid } from '../../components/drawn-grid.ts';
import { useGridCursor } from '../../components/grid-cursor.ts';

/** Opens what is behind an indicator's figure: one unit's or all, on a basis where the place clicked says one. */
export type OpenIndicator = (indicator: string, unit: string | null, basis: Basis | null) => void;

/** What a table of figures does when its cells are asked. */
export interface TableAnswers {
  readonly onOpen: OpenIndicator;
  /** By a column's key; only where heads sort. */
  readonly onSort?: (key: string) => void;
  /** Units by their figures for an indicator; only where they stand side by side. */
  readonly onSortUnits?: (indicator: string) => void;
}

const isBasis = (text: string | undefined): text is Basis => text === 'period' || text === 'cumulative';

const SORT_UNITS = '[data-sort-units]';

/** For a table of figures: arrows move from cell to cell, a click or Enter opens one, or sorts by the column of a head. */
export function useOpenableCells(answers: TableAnswers, gridOf?: (table: HTMLTableElement) => Grid) {
  const cursor = useGridCursor(gridOf);
  const act = (event: MouseEvent | KeyboardEvent, isAboutUnits: boolean) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : null;
    if (!cell) return;
    // Enter must not go on to press the button that the panel focuses.
    event.preventDefault();
    cell.focus();
    answer(answers, cell, isAboutUnits);
  };
  return {
    ...cursor,
    onClick: (event: MouseEvent) => act(event, event.target instanceof Element && event.target.closest(SORT_UNITS) !== null),
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      if (event.key === 'Enter') act(event, false);
      if (isSortKey(event) && answers.onSortUnits) act(event, true);
      cursor.onKeyDown(event);
    },
  };
}

/** S on a row: units by its figures. */
const isSortKey = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 's' && !ctrlKey && !altKey && !metaKey;

function answer({ onOpen, onSort, onSortUnits }: TableAnswers, cell: HTMLElement, isAboutUnits: boolean): void {
  const { sort, unit = null, basis } = cell.dataset;
  const code = cell.closest('tr')?.dataset.indicator;
  if (sort !== undefined) onSort?.(sort);
  else if (code && isAboutUnits) onSortUnits?.(code);
  else if (code) onOpen(code, unit, isBasis(basis) ? basis : null);
}
