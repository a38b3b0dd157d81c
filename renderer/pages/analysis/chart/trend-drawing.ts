import { type ChartDrawing, DARK, fills, INK, still, type TargetLine, targetMark } from './chart-drawing.ts';

/** What is known at one time; null where nothing is. */
export interface TrendTime {
  readonly time: string;
  readonly value: number | null;
  readonly text: string;
  /** What came in that time alone, as a bar beside the line. */
  readonly own: { readonly value: number; readonly text: string } | null;
}

const onWhite = { backgroundColor: '#ffffff', padding: 2 };

/** A line over times, each point with its figure; where nothing is known it is broken. */
export const trendDrawing = (times: readonly TrendTime[], line: TargetLine | null): ChartDrawing => ({
  ...still,
  // What the target's line says stands behind its end, where no figure is.
  grid: { left: 8, right: 118, top: 30, bottom: 6, containLabel: true },
  xAxis: {
    type: 'category',
    data: times.map(({ time }) => time),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: INK } },
    axisLabel: { color: INK, interval: 0, width: 110, overflow: 'break' },
  },
  yAxis: { type: 'value', show: false, min: 0, max: ({ max }) => Math.max(max, line?.at ?? 0) * 1.08 },
  series: [
    ...(times.some(({ own }) => own !== null) ? [ownBars(times)] : []),
    {
      type: 'line',
      data: times.map(({ value, text }) => ({
        value,
        label: { show: value !== null, position: 'top', formatter: text, color: INK, fontWeight: 600, ...onWhite },
      })),
      symbol: 'circle',
      symbolSize: 8,
      lineStyle: { color: DARK, width: 2 },
      itemStyle: { color: DARK },
      // Above the target's line: a figure must not be struck through.
      z: 6,
      ...targetMark(line, 'yAxis'),
    },
  ],
});

const ownBars = (times: readonly TrendTime[]) => ({
  type: 'bar' as const,
  barWidth: 34,
  itemStyle: fills.plain,
  data: times.map(({ own }) => ({
    value: own?.value ?? null,
    label: {
      show: own !== null,
      position: 'insideBottom' as const,
      formatter: own?.text ?? '',
      color: INK,
      ...onWhite,
    },
  })),
});
