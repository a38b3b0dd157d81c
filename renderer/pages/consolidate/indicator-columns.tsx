import type { ReactNode } from 'react';
import type { DrawnRow } from '#core/domain/consolidation/drawn-table.ts';
import type { ProvinceFigure } from '#core/domain/consolidation/indicator-table.ts';
import type { Basis } from '#core/domain/plan/reporting-period.ts';
import { lastYearTexts } from '#core/text/vi-last-year.ts';
import { restatedWords } from '#core/text/vi-restated.ts';
import { words } from '#core/text/vi-window.ts';
import { completionText, provinceText } from '../../components/figure-text.ts';
import { copyAttributes, MarkedFigure, VerdictMark } from '../../components/marks.tsx';
import { NotComparableText, reasonAttributes } from './not-comparable.tsx';
import { OfficeEnters } from './office-enters.tsx';

/** What a column shows of an indicator. */
export interface IndicatorCell {
  readonly attributes?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly content: ReactNode;
}

/** A column of the official table. */
export interface IndicatorColumn {
  /** By which it is sorted and left out. */
  readonly name: string;
  readonly head: string;
  readonly className: string;
  readonly basis?: Basis;
  /** `number`: the indicator's place in the plan, from 1. */
  readonly cell: (row: DrawnRow, number: number) => IndicatorCell;
}

const figureColumn = (name: 'inPeriod' | 'cumulative', basis: Basis): IndicatorColumn => ({
  name,
  head: words.columns[name],
  className: 'column-figure',
  basis,
  cell: (row) => figureCell(row, row[name], row.provisional && basis === 'cumulative'),
});

/** As on paper, from left to right. */
export const indicatorColumns: readonly IndicatorColumn[] = [
  { name: 'number', head: words.columns.number, className: 'column-number', cell: (_, number) => ({ content: number }) },
  { name: 'name', head: words.columns.name, className: 'column-name', cell: nameCell },
  {
    name: 'unitOfMeasure',
    head: words.columns.unitOfMeasure,
    className: 'column-measure',
    cell: ({ unitOfMeasure }) => ({ content: unitOfMeasure }),
  },
  {
    name: 'target',
    head: words.columns.target,
    className: 'column-target',
    cell: ({ target }) => ({ content: target?.display ?? words.noTarget }),
  },
  figureColumn('inPeriod', 'period'),
  figureColumn('cumulative', 'cumulative'),
  { name: 'lastYear', head: words.columns.lastYear, className: 'column-last-year', cell: lastYearCell },
  { name: 'change', head: words.columns.change, className: 'column-last-year column-change', cell: changeCell },
  { name: 'completion', head: words.columns.completion, className: 'column-rate', cell: completionCell },
  {
    name: 'verdict',
    head: words.columns.verdict,
    className: 'column-verdict',
    cell: (row) => ({ content: <VerdictMark row={row} /> }),
  },
  { name: 'answered', head: words.columns.answered, className: 'column-answered', cell: answeredCell },
];

function nameCell({ name }: DrawnRow): IndicatorCell {
  const content = (
    <span className="name" title={name}>
      {name}
    </span>
  );
  return { attributes: { 'data-text': name }, content };
}

function figureCell(row: DrawnRow, figure: ProvinceFigure, isProvisional: boolean): IndicatorCell {
  const shown = provinceText(row, figure);
  const reason = restatedWords.provinceBecause;
  return {
    attributes: {
      ...(figure.notComparable ? reasonAttributes(reason) : copyAttributes(shown)),
      'data-provisional': isProvisional,
    },
    content: (
      <>
        {figure.notComparable ? <NotComparableText reason={reason} /> : null}
        <span className="figure">
          <MarkedFigure text={shown.text} derived={figure.hasDerived} corrected={figure.hasCorrected} />
        </span>
        {shown.text === null ? <OfficeEnters row={row} /> : null}
        {figure.sum === null ? null : <span className="figure-sum">{words.sumBeside(row, figure.sum)}</span>}
        {figure.inReview.length > 0 ? <span className="figure-review">{words.inReview(figure.inReview.length)}</span> : null}
      </>
    ),
  };
}

/** Last year's figure, and how much more or less this one is. */
function lastYearCell(row: DrawnRow): IndicatorCell {
  const than = row.samePeriodLastYear;
  const copied = than?.isComparable
    ? { 'data-number': than.value / (than.in === 'points' ? 100 : 1), 'data-percent': than.in === 'points' }
    : {};
  return { attributes: copied, content: lastYearTexts(row)?.before };
}

function changeCell(row: DrawnRow): IndicatorCell {
  const texts = lastYearTexts(row);
  const content = (
    <>
      {texts?.change}
      {texts?.note ? <span className="figure-sum">{texts.note}</span> : null}
    </>
  );
  const than = row.samePeriodLastYear;
  const copied = than?.isComparable ? { 'data-number': than.difference, 'data-percent': false } : { 'data-text': texts?.change };
  return { attributes: { ...copied, title: texts?.note ?? undefined }, content };
}

function completionCell({ completionRate }: DrawnRow): IndicatorCell {
  const rate = completionText(completionRate);
  return { attributes: { ...copyAttributes(rate) }, content: rate.text };
}

function answeredCell({ answered, population }: DrawnRow): IndicatorCell {
  return {
    attributes: { 'data-complete': answered >= population, 'data-text': `${answered} / ${population}` },
    content: `${answered}/${population}`,
  };
}
