import type { IndicatorRow, UnitFigure } from '#core/domain/consolidation/indicator-table.ts';

/** An indicator's units by what they have said, the largest figure first. */
export interface GroupedFigures {
  readonly answered: readonly UnitFigure[];
  readonly review: readonly UnitFigure[];
  readonly silent: readonly UnitFigure[];
  /** Nothing to report, or not due yet. */
  readonly outside: readonly UnitFigure[];
}

const size = ({ value }: UnitFigure): number => Number(value ?? 0);

/** Groups the units behind a figure. */
export function groupedFigures({ units }: Pick<IndicatorRow, 'units'>): GroupedFigures {
  const of = (...states: readonly UnitFigure['state'][]) => units.filter(({ state }) => states.includes(state));
  return {
    answered: of('reported').toSorted((a, b) => size(b) - size(a)),
    review: of('needs-review'),
    silent: of('not-reported'),
    outside: of('not-applicable', 'not-due'),
  };
}
