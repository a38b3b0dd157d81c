import type { KeyboardEvent, MouseEvent } from 'react';
import type { Basis } from '#core/domain/plan/reporting-period.ts';
import type { Grid } from '../../components/drawn-grid.ts';
import { useGridCursor } from '../../components/grid-cursor.ts';

/** Opens what is behind an indicator's figure: one unit's or all, on a basis where the place clicked says one. */
export type OpenIndicator = (indicator: string, unit: string | null, basis: Basis | null) => void;

const isBasis = (text: string | undefined): text is Basis => text === 'period' || text === 'cumulative';

/** For a table of figures: arrows move from cell to cell, a click or Enter opens one. */
export function useOpenableCells(onOpen: OpenIndicator, gridOf?: (table: HTMLTableElement) => Grid) {
  const cursor = useGridCursor(gridOf);
  const open = (event: MouseEvent | KeyboardEvent) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : null;
    const code = cell?.closest('tr')?.dataset.indicator;
    if (!cell || !code) return;
    // Enter must not go on to press the button that the panel focuses.
    event.preventDefault();
    cell.focus();
    onOpen(code, cell.dataset.unit ?? null, isBasis(cell.dataset.basis) ? cell.dataset.basis : null);
  };
  return {
    ...cursor,
    onClick: open,
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      if (event.key === 'Enter') open(event);
      cursor.onKeyDown(event);
    },
  };
}
