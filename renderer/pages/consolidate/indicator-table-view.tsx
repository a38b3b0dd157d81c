import { type KeyboardEvent, type MouseEvent, memo } from 'react';
import type { IndicatorRow, IndicatorTable, ProvinceFigure } from '#core/domain/consolidation/indicator-table.ts';
import type { Basis } from '#core/domain/plan/reporting-period.ts';
import { sectionTitle, words } from '#core/text/vi-window.ts';
import { completionText, provinceText } from '../../components/figure-text.ts';
import { useGridCursor } from '../../components/grid-cursor.ts';
import { copyAttributes, MarkedFigure, VerdictMark } from '../../components/marks.tsx';
import { bySection } from './matching-indicators.ts';

/** Opens the units behind an indicator, on a basis where the place clicked says one. */
export type OpenIndicator = (indicator: string, unit: string | null, basis: Basis | null) => void;

interface IndicatorTableViewProps {
  readonly table: IndicatorTable;
  readonly rows: readonly IndicatorRow[];
  readonly chosen: string | null;
  readonly onOpen: OpenIndicator;
}

/** Beside the open panel three columns give way (see table.css). */
const ALL_COLUMNS = 9;
const COLUMNS_BESIDE_PANEL = 6;

const isBasis = (text: string | undefined): text is Basis => text === 'period' || text === 'cumulative';

/** The official table, its columns as on paper. */
export function IndicatorTableView({ table, rows, chosen, onOpen }: IndicatorTableViewProps) {
  const cursor = useGridCursor();
  const open = (event: MouseEvent | KeyboardEvent) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-cell]') : null;
    const code = cell?.closest('tr')?.dataset.indicator;
    if (!cell || !code) return;
    // Enter must not go on to press the button that the panel focuses.
    event.preventDefault();
    cell.focus();
    onOpen(code, null, isBasis(cell.dataset.basis) ? cell.dataset.basis : null);
  };
  const numbers = new Map(table.indicators.map(({ code }, index) => [code, index + 1]));
  return (
    <div className="table-scroll">
      <table
        {...cursor}
        aria-label={words.tableOf(table.periodLabel)}
        className="indicators"
        data-basis={table.basis}
        onClick={open}
        onKeyDown={(event) => {
          if (event.key === 'Enter') open(event);
          cursor.onKeyDown(event);
        }}
      >
        <Head />
        {bySection(rows).map(({ section, rows: members }) => (
          <tbody key={section}>
            <tr className="section">
              <th colSpan={chosen === null ? ALL_COLUMNS : COLUMNS_BESIDE_PANEL} scope="rowgroup">
                {sectionTitle(section)}
              </th>
            </tr>
            {members.map((row) => (
              <Row key={row.code} row={row} number={numbers.get(row.code) ?? 0} isChosen={row.code === chosen} />
            ))}
          </tbody>
        ))}
      </table>
      {rows.length === 0 ? <p className="table-empty">{words.nothingFound}</p> : null}
    </div>
  );
}

function Head() {
  const { columns } = words;
  return (
    <thead>
      <tr>
        <th scope="col" className="column-number">
          {columns.number}
        </th>
        <th scope="col" className="column-name">
          {columns.name}
        </th>
        <th scope="col" className="column-measure">
          {columns.unitOfMeasure}
        </th>
        <th scope="col" className="column-target">
          {columns.target}
        </th>
        <th scope="col" className="column-figure" data-basis="period">
          {columns.inPeriod}
        </th>
        <th scope="col" className="column-figure" data-basis="cumulative">
          {columns.cumulative}
        </th>
        <th scope="col" className="column-rate">
          {columns.completion}
        </th>
        <th scope="col" className="column-verdict">
          {columns.verdict}
        </th>
        <th scope="col" className="column-answered">
          {columns.answered}
        </th>
      </tr>
    </thead>
  );
}

const Row = memo(function Row({ row, number, isChosen }: { row: IndicatorRow; number: number; isChosen: boolean }) {
  const rate = completionText(row.completionRate);
  const cell = { 'data-cell': 'cell', tabIndex: -1 } as const;
  return (
    <tr data-indicator={row.code} aria-selected={isChosen}>
      <td {...cell} data-cell="row" className="column-number">
        {number}
      </td>
      <th {...cell} data-cell="row" scope="row" className="column-name" data-text={row.name}>
        <span className="name" title={row.name}>
          {row.name}
        </span>
      </th>
      <td {...cell} className="column-measure">
        {row.unitOfMeasure}
      </td>
      <td {...cell} className="column-target">
        {row.target?.display ?? words.noTarget}
      </td>
      <FigureCell row={row} figure={row.inPeriod} basis="period" />
      <FigureCell row={row} figure={row.cumulative} basis="cumulative" />
      <td {...cell} {...copyAttributes(rate)} className="column-rate">
        {rate.text}
      </td>
      <td {...cell} className="column-verdict">
        <VerdictMark row={row} />
      </td>
      <td
        {...cell}
        className="column-answered"
        data-complete={row.answered >= row.population}
        data-text={`${row.answered} / ${row.population}`}
      >
        {row.answered}/{row.population}
      </td>
    </tr>
  );
});

function FigureCell({ row, figure, basis }: { row: IndicatorRow; figure: ProvinceFigure; basis: Basis }) {
  const shown = provinceText(row, figure);
  return (
    <td
      tabIndex={-1}
      data-cell="cell"
      data-basis={basis}
      {...copyAttributes(shown)}
      className="column-figure"
      data-provisional={row.provisional && basis === 'cumulative'}
    >
      <span className="figure">
        <MarkedFigure text={shown.text} derived={figure.hasDerived} corrected={figure.hasCorrected} />
      </span>
      {figure.sum === null ? null : <span className="figure-sum">{words.sumBeside(row, figure.sum)}</span>}
      {figure.inReview.length > 0 ? <span className="figure-review">{words.inReview(figure.inReview.length)}</span> : null}
    </td>
  );
}
