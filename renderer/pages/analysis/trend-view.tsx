import { type ReactNode, useMemo } from 'react';
import type { PeriodPoint, TrendFigure, YearPoint } from '#core/domain/analysis/trend.ts';
import type { IndicatorRow } from '#core/domain/consolidation/indicator-table.ts';
import { numberText } from '#core/domain/figures/printed-number.ts';
import { completionBase } from '#core/domain/plan/target-comparison.ts';
import { displayCount } from '#core/domain/plan/target-display.ts';
import { analysisWords, chartLabels } from '#core/text/vi-analysis.ts';
import { lastYearTexts, notComparableWords } from '#core/text/vi-last-year.ts';
import { provinceText } from '../../components/figure-text.ts';
import type { AnalysedProps } from './analysed-props.ts';
import type { TargetLine } from './chart/chart-drawing.ts';
import { ChartView } from './chart/chart-view.tsx';
import { type TrendTime, trendDrawing } from './chart/trend-drawing.ts';

const { trendColumns: columns } = analysisWords;
const HEIGHT = 250;

/** The province's figure over the periods of the year, and over years. */
export function TrendView({ analysis: { row, periods, years, table } }: AnalysedProps) {
  // A period that nobody reports on is no point of a year's line; the table names it.
  const times = useMemo(
    () => periods.filter(({ cumulative }) => cumulative.value !== null).map((point) => periodTime(row, point)),
    [row, periods],
  );
  const yearTimes = useMemo(() => [...years.map((point) => yearTime(row, point)), nowTime(row, table.year)], [row, years, table]);
  return (
    <div className="analysis-trends">
      <Trend title={analysisWords.byPeriods} row={row} times={times}>
        <PeriodTable row={row} points={periods} />
      </Trend>
      {years.length === 0 ? (
        <section className="analysis-trend">
          <h3>{analysisWords.byYears}</h3>
          <p className="analysis-note">{analysisWords.noYears}</p>
        </section>
      ) : (
        <Trend title={analysisWords.byYears} row={row} times={yearTimes}>
          <YearTable row={row} points={years} year={table.year} />
        </Trend>
      )}
    </div>
  );
}

interface TrendProps {
  readonly title: string;
  readonly row: IndicatorRow;
  readonly times: readonly TrendTime[];
  readonly children: ReactNode;
}

function Trend({ title, row, times, children }: TrendProps) {
  const drawing = useMemo(() => trendDrawing(times, targetLine(row)), [times, row]);
  const told = times.map(({ time, value, text }) => chartLabels.point(time, value === null ? analysisWords.notReported : text));
  return (
    <section className="analysis-trend">
      <h3>{title}</h3>
      <div className="analysis-trend-parts" data-chart={times.length > 1}>
        {times.length > 1 ? <ChartView drawing={drawing} height={HEIGHT} label={chartLabels.trend(row.name, told)} /> : null}
        {children}
      </div>
    </section>
  );
}

/** Of a minimum the figure is how many reach it: the target is another number then. */
function targetLine({ target, aggregation }: IndicatorRow): TargetLine | null {
  const isOfFigure = aggregation !== 'per_unit_min' && aggregation !== 'per_category_min';
  const at = target && isOfFigure ? completionBase(target) : null;
  return at === null || target === null ? null : { at, text: analysisWords.targetLine(target.display) };
}

const shortText = (row: IndicatorRow, figure: TrendFigure): string => {
  const { percent, text } = provinceText(row, figure);
  return percent ?? text ?? '';
};

function periodTime(row: IndicatorRow, { periods, cumulative, inPeriod }: PeriodPoint): TrendTime {
  const isCount = cumulative.denominator === null;
  const own = inPeriod?.value ?? null;
  return {
    time: periods.map(({ label }) => label).join(' · '),
    value: cumulative.value,
    text: shortText(row, cumulative),
    own: inPeriod === null || own === null || !isCount ? null : { value: own, text: shortText(row, inPeriod) },
  };
}

const yearTime = (row: IndicatorRow, { year, figure }: YearPoint): TrendTime => ({
  time: String(year),
  value: figure?.value ?? null,
  text: figure ? yearText(row, figure) : '',
  own: null,
});

const nowTime = (row: IndicatorRow, year: number): TrendTime => ({
  time: String(year),
  value: row.cumulative.value,
  text: shortText(row, row.cumulative),
  own: null,
});

const yearText = ({ decimals }: IndicatorRow, figure: NonNullable<YearPoint['figure']>): string =>
  figure.in === 'count' ? displayCount(figure.value, decimals) : `${numberText(figure.value, 1)}%`;

function PeriodTable({ row, points }: { row: IndicatorRow; points: readonly PeriodPoint[] }) {
  return (
    <table className="analysis-times" aria-label={analysisWords.byPeriods}>
      <thead>
        <tr>
          <th scope="col">{columns.period}</th>
          <th scope="col">{columns.inPeriod}</th>
          <th scope="col">{columns.cumulative}</th>
          <th scope="col">{columns.answered}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ to, periods, inPeriod, cumulative, isLater }) => (
          <tr key={to}>
            <th scope="row">
              {periods.map(({ label }) => label).join(' · ')}
              {isLater ? <small> ({analysisWords.later})</small> : null}
            </th>
            <td>{inPeriod ? provinceText(row, inPeriod).text : null}</td>
            <td>{provinceText(row, cumulative).text ?? analysisWords.notReported}</td>
            <td>
              {cumulative.answered}/{cumulative.population}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function YearTable({ row, points, year }: { row: IndicatorRow; points: readonly YearPoint[]; year: number }) {
  return (
    <table className="analysis-times" aria-label={analysisWords.byYears}>
      <thead>
        <tr>
          <th scope="col">{columns.year}</th>
          <th scope="col">{columns.cumulative}</th>
          <th scope="col">{columns.answered}</th>
          <th scope="col">{columns.change}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <YearLine key={point.year} row={row} point={point} />
        ))}
        <tr>
          <th scope="row">
            {year} <small>({analysisWords.thisYear})</small>
          </th>
          <td>{provinceText(row, row.cumulative).text ?? analysisWords.notReported}</td>
          <td>
            {row.cumulative.answered}/{row.cumulative.population}
          </td>
          <td />
        </tr>
      </tbody>
    </table>
  );
}

/** The change is from then to the year on show. */
function YearLine({ row, point: { year, figure, because } }: { row: IndicatorRow; point: YearPoint }) {
  const texts = figure && lastYearTexts({ ...row, samePeriodLastYear: figure });
  return (
    <tr>
      <th scope="row">{year}</th>
      <td>{figure ? yearText(row, figure) : because ? notComparableWords[because] : null}</td>
      <td>{figure ? `${figure.answered}/${figure.population}` : null}</td>
      <td>{texts?.change}</td>
    </tr>
  );
}
