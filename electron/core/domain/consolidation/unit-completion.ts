import type { Target } from '../plan/target.ts';
import type { IndicatorRow, UnitFigure } from './indicator-table.ts';

/** What a unit by itself is to reach: what it was allocated, else the plan's own target where that holds for each unit (semantics §6). */
export function targetOfUnit(row: IndicatorRow, { ownTarget }: UnitFigure): (Target & { readonly display: string }) | null {
  if (ownTarget !== undefined) return ownTarget;
  return row.aggregation === 'sum' || row.aggregation === 'issuer_only_count' ? null : row.target;
}

/** A unit's cumulative figure against its own target, 1 is 100 %; null where the target has no lower bound, or nothing is known. */
export function unitCompletion(row: IndicatorRow, figure: UnitFigure): number | null {
  const target = targetOfUnit(row, figure);
  const base = target === null ? null : lowerBound(target);
  if (base === null || base === 0 || figure.state !== 'reported' || typeof figure.value !== 'number') return null;
  return answersInParts(row, figure) ? null : figure.value / base;
}

/** Of a minimum per grassroots union the unit's figure is so many of so many: a share, which the minimum says nothing of. */
const answersInParts = ({ aggregation }: IndicatorRow, { denominator }: UnitFigure): boolean =>
  aggregation === 'per_unit_min' && denominator !== null;

function lowerBound(target: Target): number | null {
  if (target.comparator === 'range') return target.min;
  return target.comparator === '>=' || target.comparator === '>' ? target.value : null;
}
