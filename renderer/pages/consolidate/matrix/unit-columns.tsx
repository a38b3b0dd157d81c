import type { DrawnFigure, DrawnRow } from '#core/domain/consolidation/drawn-table.ts';
import type { TableUnit } from '#core/domain/consolidation/indicator-table.ts';
import { leftOutWords } from '#core/text/vi-plan-population.ts';
import { restatedWords } from '#core/text/vi-restated.ts';
import { words } from '#core/text/vi-window.ts';
import { leftOutFigure, unitText } from '../../../components/figure-text.ts';
import { copyAttributes } from '../../../components/marks.tsx';
import { StackedFigure } from '../stacked-figure.tsx';
import { copiedFigure, notComparableCell, outsideCell } from './figure-cell.tsx';
import { type MatrixCell, type MatrixColumn, wordsOf } from './matrix-column.ts';

/** One column for each unit. */
export const unitColumns = (units: readonly TableUnit[]): readonly MatrixColumn[] =>
  units.map(({ code, name }) => ({
    key: `unit:${code}`,
    head: name,
    width: 92,
    className: '',
    cell: (row) => unitCell(row, code),
  }));

function unitCell(row: DrawnRow, unit: string): MatrixCell {
  const figure = figuresOf(row).get(unit);
  if (!figure) return outsideOf(row, unit);
  if (!figure.notComparable) return ownCell(row, figure);
  const { attributes, ...cell } = notComparableCell(restatedWords.because[figure.notComparable]);
  return { ...cell, attributes: { ...attributes, 'data-unit': unit, 'data-state': 'not-applicable' } };
}

const byUnit = new WeakMap<DrawnRow, ReadonlyMap<string, DrawnFigure>>();

/** A row's figures by unit, looked up once for all of its cells. */
function figuresOf(row: DrawnRow): ReadonlyMap<string, DrawnFigure> {
  const known = byUnit.get(row) ?? new Map(row.units.map((figure) => [figure.unit, figure]));
  byUnit.set(row, known);
  return known;
}

function ownCell(row: DrawnRow, figure: DrawnFigure): MatrixCell {
  const shown = unitText(row, figure);
  const state = words.shortStates[figure.state];
  return {
    attributes: {
      'data-unit': figure.unit,
      'data-state': figure.state,
      'data-short': figure.meetsTarget === false,
      title: figure.ownTarget ? words.ownTarget(figure.ownTarget.display) : undefined,
      ...copyAttributes(shown),
    },
    content:
      shown.text === null ? (
        state
      ) : (
        <StackedFigure shown={shown} derived={figure.derived ?? false} corrected={figure.corrected ?? false} />
      ),
    copied: copiedFigure(shown, state),
  };
}

/** Outside the scope; of a unit that the plan leaves out by itself, why, and the figure that is kept. */
function outsideOf(row: DrawnRow, unit: string): MatrixCell {
  const out = row.leftOut?.find((one) => one.unit === unit);
  if (!out) return outsideCell;
  const told = `${leftOutWords.because(out.reason)}. ${leftOutFigure(row, out.figure)}`;
  return {
    attributes: { 'data-state': 'outside', title: told },
    content: (
      <>
        <span className="only-read">{told}</span>
        <span aria-hidden="true">{leftOutWords.short}</span>
      </>
    ),
    copied: wordsOf(told),
  };
}
