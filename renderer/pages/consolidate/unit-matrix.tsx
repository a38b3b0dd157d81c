import { memo, useMemo } from 'react';
import type {
  IndicatorRow,
  IndicatorTable,
  NotComparable,
  TableUnit,
  UnitFigure,
} from '#core/domain/consolidation/indicator-table.ts';
import { leftOutWords } from '#core/text/vi-plan-population.ts';
import { restatedWords } from '#core/text/vi-restated.ts';
import { words } from '#core/text/vi-window.ts';
import { leftOutFigure, provinceText, unitText } from '../../components/figure-text.ts';
import { copyAttributes } from '../../components/marks.tsx';
import { NotComparableText, reasonAttributes } from './not-comparable.tsx';
import { type OpenIndicator, useOpenableCells } from './openable-cells.ts';
import { StackedFigure } from './stacked-figure.tsx';

interface UnitMatrixProps {
  readonly table: IndicatorTable;
  readonly rows: readonly IndicatorRow[];
  readonly onOpen: OpenIndicator;
}

/** Every unit's figure for every indicator; heads and names stay in sight while scrolling. */
export function UnitMatrix({ table, rows, onOpen }: UnitMatrixProps) {
  const cells = useOpenableCells(onOpen);
  return (
    <div className="table-scroll">
      <table {...cells} aria-label={words.matrixOf(table.periodLabel)} className="matrix">
        <thead>
          <tr>
            <th scope="col" className="matrix-name">
              {words.columns.name}
            </th>
            <th scope="col" className="matrix-target">
              {words.columns.target}
            </th>
            <th scope="col" className="matrix-province">
              {words.province}
            </th>
            {table.units.map((unit) => (
              <th key={unit.code} scope="col" title={unit.name}>
                <span className="matrix-unit">{unit.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MatrixRow key={row.code} row={row} units={table.units} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? <p className="table-empty">{words.nothingFound}</p> : null}
    </div>
  );
}

const MatrixRow = memo(function MatrixRow({ row, units }: { row: IndicatorRow; units: readonly TableUnit[] }) {
  const figures = useMemo(() => new Map(row.units.map((figure) => [figure.unit, figure])), [row]);
  const province = provinceText(row, row);
  return (
    <tr data-indicator={row.code}>
      <th scope="row" tabIndex={-1} data-cell="row" className="matrix-name" data-text={row.name}>
        <span className="name" title={row.name}>
          {row.name}
        </span>
      </th>
      <td tabIndex={-1} data-cell="cell" className="matrix-target">
        {row.target?.display ?? words.noTarget}
      </td>
      {row.notComparable ? (
        <td tabIndex={-1} data-cell="cell" className="matrix-province" {...reasonAttributes(restatedWords.provinceBecause)}>
          <NotComparableText reason={restatedWords.provinceBecause} />
        </td>
      ) : (
        <td tabIndex={-1} data-cell="cell" className="matrix-province" {...copyAttributes(province)}>
          <StackedFigure shown={province} derived={row.hasDerived} corrected={row.hasCorrected} />
        </td>
      )}
      {units.map((unit) => (
        <UnitCell key={unit.code} row={row} unit={unit.code} figure={figures.get(unit.code)} />
      ))}
    </tr>
  );
});

function UnitCell({ row, unit, figure }: { row: IndicatorRow; unit: string; figure: UnitFigure | undefined }) {
  if (!figure) return <OutsideCell row={row} unit={unit} />;
  if (figure.notComparable) return <NotComparableCell unit={unit} because={figure.notComparable} />;
  const shown = unitText(row, figure);
  return (
    <td
      tabIndex={-1}
      data-cell="cell"
      data-unit={unit}
      data-state={figure.state}
      data-short={figure.meetsTarget === false}
      title={figure.ownTarget ? words.ownTarget(figure.ownTarget.display) : undefined}
      {...copyAttributes(shown)}
    >
      {shown.text === null ? (
        words.shortStates[figure.state]
      ) : (
        <StackedFigure shown={shown} derived={figure.derived} corrected={figure.corrected} />
      )}
    </td>
  );
}

/** What a unit of that day cannot be given, and why. */
function NotComparableCell({ unit, because }: { unit: string; because: NotComparable }) {
  const reason = restatedWords.because[because];
  return (
    <td tabIndex={-1} data-cell="cell" data-unit={unit} data-state="not-applicable" {...reasonAttributes(reason)}>
      <NotComparableText reason={reason} />
    </td>
  );
}

/** Outside the scope; of a unit that the plan leaves out by itself, why, and the figure that is kept. */
function OutsideCell({ row, unit }: { row: IndicatorRow; unit: string }) {
  const out = row.leftOut?.find((one) => one.unit === unit);
  if (!out) return <td tabIndex={-1} data-cell="cell" data-state="outside" title={words.outside} />;
  const told = `${leftOutWords.because(out.reason)}. ${leftOutFigure(row, out.figure)}`;
  return (
    <td tabIndex={-1} data-cell="cell" data-state="outside" title={told}>
      <span className="only-read">{told}</span>
      <span aria-hidden="true">{leftOutWords.short}</span>
    </td>
  );
}
