import { memo } from 'react';
import type { IndicatorRow, IndicatorTable, ProvinceFigure } from '#core/domain/consolidation/indicator-table.ts';
import type { Basis } from '#core/domain/plan/reporting-period.ts';
import { lastYearTexts } from '#core/text/vi-last-year.ts';
import { restatedWords } from '#core/text/vi-restated.ts';
import { sectionTitle, words } from '#core/text/vi-window.ts';
import { completionText, provinceText } from '../../components/figure-text.ts';
import { copyAttributes, MarkedFigure, VerdictMark } from '../../components/marks.tsx';
import { bySection } from './matching-indicators.ts';
import { NotComparableText, reasonAttributes } from './not-comparable.tsx';
import { type OpenIndicator, useOpenableCells } from './openable-cells.ts';

interface IndicatorTableViewProps {
  readonly table: IndicatorTable;
  readonly rows: readonly IndicatorRow[];
  readonly chosen: string | null;
  readonly isBesidePanel: boolean;
  /** Last year stands beside the figures of the basis shown, in the place of the other basis. */
  readonly isWithLastYear: boolean;
  readonly onOpen: OpenIndicator;
}

/** Beside the open panel three columns give way (see table.css). */
const ALL_COLUMNS = 9;
const COLUMNS_BESIDE_PANEL = 6;

/** Last year's two columns take the place of the other basis; beside the panel they give way too. */
function columnsShown(isBesidePanel: boolean, isWithLastYear: boolean): number {
  if (isBesidePanel) return isWithLastYear ? COLUMNS_BESIDE_PANEL - 1 : COLUMNS_BESIDE_PANEL;
  return isWithLastYear ? ALL_COLUMNS + 1 : ALL_COLUMNS;
}

/** The official table, its columns as on paper. */
export function IndicatorTableView({ table, rows, chosen, isBesidePanel, isWithLastYear, onOpen }: IndicatorTableViewProps) {
  const cells = useOpenableCells(onOpen);
  const numbers = new Map(table.indicators.map(({ code }, index) => [code, index + 1]));
  return (
    <div className="table-scroll">
      <table
        {...cells}
        aria-label={words.tableOf(table.periodLabel)}
        className="indicators"
        data-basis={table.basis}
        data-last-year={isWithLastYear}
      >
        <Head isWithLastYear={isWithLastYear} />
        {bySection(rows).map(({ section, rows: members }) => (
          <tbody key={section}>
            <tr className="section">
              <th colSpan={columnsShown(isBesidePanel, isWithLastYear)} scope="rowgroup">
                {sectionTitle(section)}
              </th>
            </tr>
            {members.map((row) => (
              <Row
                key={row.code}
                row={row}
                number={numbers.get(row.code) ?? 0}
                isChosen={row.code === chosen}
                isWithLastYear={isWithLastYear}
              />
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
  ['lastYear', 'column-last-year'],
  ['change', 'column-last-year column-change'],
  ['completion', 'column-rate'],
  ['verdict', 'column-verdict'],
  ['answered', 'column-answered'],
];

const Head = ({ isWithLastYear }: { isWithLastYear: boolean }) => (
  <thead>
    <tr>
      {HEADS.filter(([, className]) => isWithLastYear || !className.startsWith('column-last-year')).map(
        ([name, className, basis]) => (
          <th key={name} scope="col" className={className} data-basis={basis}>
            {words.columns[name]}
          </th>
        ),
      )}
    </tr>
  </thead>
);

interface RowProps {
  readonly row: IndicatorRow;
  readonly number: number;
  readonly isChosen: boolean;
  readonly isWithLastYear: boolean;
}

const Row = memo(function Row({ row, number, isChosen, isWithLastYear }: RowProps) {
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
      {isWithLastYear ? <LastYearCells row={row} /> : null}
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

/** Last year's figure, and how much more or less this one is. */
function LastYearCells({ row }: { row: IndicatorRow }) {
  const texts = lastYearTexts(row);
  const than = row.samePeriodLastYear;
  const copied = than?.isComparable
    ? { 'data-number': than.value / (than.in === 'points' ? 100 : 1), 'data-percent': than.in === 'points' }
    : {};
  return (
    <>
      <td tabIndex={-1} data-cell="cell" {...copied} className="column-last-year">
        {texts?.before}
      </td>
      <td tabIndex={-1} data-cell="cell" className="column-last-year column-change" title={texts?.note ?? undefined}>
        {texts?.change}
        {texts?.note ? <span className="figure-sum">{texts.note}</span> : null}
      </td>
    </>
  );
}

function FigureCell({ row, figure, basis }: { row: IndicatorRow; figure: ProvinceFigure; basis: Basis }) {
  const shown = provinceText(row, figure);
  const reason = restatedWords.provinceBecause;
  return (
    <td
      tabIndex={-1}
      data-cell="cell"
      data-basis={basis}
      {...(figure.notComparable ? reasonAttributes(reason) : copyAttributes(shown))}
      className="column-figure"
      data-provisional={row.provisional && basis === 'cumulative'}
    >
      {figure.notComparable ? <NotComparableText reason={reason} /> : null}
      <span className="figure">
        <MarkedFigure text={shown.text} derived={figure.hasDerived} corrected={figure.hasCorrected} />
      </span>
      {figure.sum === null ? null : <span className="figure-sum">{words.sumBeside(row, figure.sum)}</span>}
      {figure.inReview.length > 0 ? <span className="figure-review">{words.inReview(figure.inReview.length)}</span> : null}
    </td>
  );
}
