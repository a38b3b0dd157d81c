import { useMemo, useState } from 'react';
import type { NoPlace } from '#core/domain/analysis/unit-ranking.ts';
import { displayCount } from '#core/domain/plan/target-display.ts';
import { analysisWords, chartLabels, noPlaceWords, rankedWords } from '#core/text/vi-analysis.ts';
import type { AnalysedProps } from './analysed-props.ts';
import { rankText } from './analysis-head.tsx';
import { barDrawing, heightOfBars } from './chart/bar-drawing.ts';
import { barFills } from './chart/chart-drawing.ts';
import { ChartView } from './chart/chart-view.tsx';
import { attainmentBars, shareBars } from './chart/unit-bars.ts';
import { UnitTable } from './unit-table.tsx';

/** Units from the strongest to the weakest, with their parts of the sum; those without a figure apart. */
export function UnitView({ analysis, nameOf, onOpen }: AnalysedProps) {
  const { row, ranking, shares } = analysis;
  if (row.units.every(({ unit }) => analysis.table.units.find(({ code }) => code === unit)?.kind === 'office'))
    return <p className="table-empty">{analysisWords.ownOnly}</p>;
  return (
    <div className="analysis-units" data-chart={ranking.by !== 'yes-no' && ranking.ranked.length > 0}>
      <UnitChart analysis={analysis} nameOf={nameOf} onOpen={onOpen} />
      <div className="analysis-table">
        {ranking.ranked.length > 0 ? (
          <>
            <p className="analysis-note">{rankedWords[ranking.by].order}.</p>
            <UnitTable analysis={analysis} nameOf={nameOf} onOpen={onOpen} />
          </>
        ) : null}
        <Apart title={analysisWords.zero} units={ranking.zero} nameOf={nameOf} />
        {noPlaces.map((because) => (
          <Apart
            key={because}
            title={noPlaceWords[because]}
            units={ranking.unranked.filter((one) => one.because === because).map(({ figure }) => figure.unit)}
            nameOf={nameOf}
          />
        ))}
        {shares ? <p className="analysis-note">{analysisWords.sharesNote}</p> : null}
        {shares && shares.rest > 0 ? (
          <p className="analysis-note">{analysisWords.sharesRest(displayCount(shares.rest, row.decimals))}</p>
        ) : null}
      </div>
    </div>
  );
}

const noPlaces: readonly NoPlace[] = [
  'not-reported',
  'needs-review',
  'no-own-target',
  'not-comparable',
  'not-applicable',
  'not-due',
];

/** "Báo cáo bằng 0 (2): A, B": whoever is meant by name. */
function Apart({ title, units, nameOf }: { title: string; units: readonly string[]; nameOf: (unit: string) => string }) {
  if (units.length === 0) return null;
  return (
    <p className="analysis-apart">
      <strong>
        {title} ({units.length}):
      </strong>{' '}
      {units.map(nameOf).join(', ')}
    </p>
  );
}

type Shown = keyof typeof analysisWords.charts;
const CHARTS: readonly Shown[] = ['completion', 'share'];

function UnitChart({ analysis, nameOf, onOpen }: AnalysedProps) {
  const [wanted, setWanted] = useState<Shown>('completion');
  const shown = analysis.shares ? wanted : 'completion';
  const bars = useMemo(() => (shown === 'share' ? shareBars(analysis) : attainmentBars(analysis)), [analysis, shown]);
  const drawing = useMemo(() => barDrawing(bars, nameOf), [bars, nameOf]);
  const label = useChartLabel(analysis, shown, nameOf);
  if (bars.bars.length === 0) return null;
  const keys = barFills.filter((fill) => bars.bars.some((bar) => bar.fill === fill));
  return (
    <figure className="analysis-chart">
      {analysis.shares ? <ChartChoice shown={shown} onShow={setWanted} /> : null}
      <ChartView
        drawing={drawing}
        height={heightOfBars(bars)}
        label={label}
        onChoose={(at) => onOpen(analysis.row.code, bars.bars[at]?.unit ?? null)}
      />
      {shown === 'completion' ? (
        <figcaption className="analysis-note">{keys.map((fill) => analysisWords.fills[fill]).join(' · ')}</figcaption>
      ) : null}
    </figure>
  );
}

function ChartChoice({ shown, onShow }: { shown: Shown; onShow: (shown: Shown) => void }) {
  return (
    <fieldset className="segments">
      <legend className="only-read">{analysisWords.chartShows}</legend>
      {CHARTS.map((one) => (
        <label key={one}>
          <input type="radio" name="analysis-chart" checked={one === shown} onChange={() => onShow(one)} />
          <span>{analysisWords.charts[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function useChartLabel(
  { row, ranking, shares }: AnalysedProps['analysis'],
  shown: Shown,
  nameOf: (unit: string) => string,
): string {
  const { ranked } = ranking;
  const [first, last] = [ranked[0], ranked.at(-1)];
  const largest = shares?.units[0];
  if (shown === 'share' && shares && largest)
    return chartLabels.shares(row.name, shares.units.length, nameOf(largest.figure.unit));
  const named = (one: typeof first) => (one ? `${nameOf(one.figure.unit)} (${rankText(row, one)})` : '');
  return chartLabels.units(row.name, ranked.length, named(first), named(last));
}
