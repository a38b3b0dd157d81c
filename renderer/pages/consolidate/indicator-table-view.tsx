import { memo } from 'react';
import type { IndicatorRow, IndicatorTable, ProvinceFigure } from '#core/domain/consolidation/indicator-table.ts';
import type { Basis } from '#core/domain/plan/reporting-period.ts';
import { sectionTitle, words } from '#core/text/vi-window.ts';
import { completionText, provinceText } from '../../components/figure-text.ts';
import { copyAttributes, MarkedFigure, VerdictMark } from '../../components/marks.tsx';
import { bySection } from './matching-indicators.ts';
import { type OpenIndicator, useOpenableCells } from './openable-cells.ts';

interface IndicatorTableViewProps {
  readonly table: IndicatorTable;
  readonly rows: readonly IndicatorRow[];
  readonly chosen: string | null;
  readonly isBesidePanel: boolean;
  readonly onOpen: OpenIndicator;
}

/** Beside the open panel three columns give way (see table.css). */
const ALL_COLUMNS = 9;
const COLUMNS_BESIDE_PANEL = 6;

/** The official table, its columns as on paper. */
export function IndicatorTableView({ table, rows, chosen, isBesidePanel, onOpen }: IndicatorTableViewProps) {
  const cells = useOpenableCells(onOpen);
  const numbers = new Map(table.indicators.map(({ code }, index) => [code, index + 1]));
  return (
    <div className="table-scroll">
      <table {...cells} aria-label={words.tableOf(table.periodLabel)} className="indicators" data-basis={table.basis}>
        <Head />
        {bySection(rows).map(({ section, rows: members }) => (
          <tbody key={section}>
            <tr className="section">
              <th colSpan={isBesidePanel ? COLUMNS_BESIDE_PANEL : ALL_COLUMNS} scope="rowgroup">
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

/** As on paper, from left to right. */
const HEADS: readonly (readonly [name: keyof typeof words.columns, className: string, basis?: Basis])[] = [
  ['number', 'column-number'],
  ['name', 'column-name'],
  ['unitOfMeasure', 'column-measure'],
  ['target', 'column-target'],
  ['inPeriod', 'column-figure', 'period'],
  ['cumulative', 'column-figure', 'cumulative'],
  ['completion', 'column-rate'],
  ['verdict', 'column-verdict'],
  ['answered', 'column-answered'],
];

const Head = () => (
  <thead>
    <tr>
      {HEADS.map(([name, className, basis]) => (
        <th key={name} scope="col" className={className} data-basis={basis}>
          {words.columns[name]}
        </th>
      ))}
    </tr>
  </thead>
);

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
