import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

/** What a chart is drawn from. */
export type ChartDrawing = ComposeOption<BarSeriesOption | LineSeriesOption | GridComponentOption>;

export const INK = '#1c2126';
export const DARK = '#14508c';
const WHITE = '#ffffff';

/** How a bar is filled: it has to be told from others without colour, on screen as on paper. */
export const barFills = ['met', 'short', 'plain'] as const;
export type BarFill = (typeof barFills)[number];

/** Dark, hatched, or dotted. */
export const fills: Readonly<Record<BarFill, NonNullable<BarSeriesOption['itemStyle']>>> = {
  met: { color: DARK, borderColor: DARK, borderWidth: 1 },
  short: {
    color: WHITE,
    borderColor: DARK,
    borderWidth: 1,
    decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4, color: DARK },
  },
  plain: {
    color: WHITE,
    borderColor: DARK,
    borderWidth: 1,
    decal: {
      symbol: 'circle',
      symbolSize: 0.7,
      dashArrayX: [
        [5, 5],
        [0, 5, 5, 0],
      ],
      dashArrayY: [5, 0],
      color: DARK,
    },
  },
};

/** Nothing moves: charts are read, and printed as they stand. */
export const still: ChartDrawing = {
  animation: false,
  textStyle: { fontFamily: '"Segoe UI", system-ui, Arimo, Arial, sans-serif', fontSize: 12, color: INK },
};

/** A line across at the target, with what it says. */
export interface TargetLine {
  readonly at: number;
  readonly text: string;
}

/** As part of a series: `axis` is the one along which values lie. */
export const targetMark = (line: TargetLine | null, axis: 'xAxis' | 'yAxis'): Pick<BarSeriesOption, 'markLine'> =>
  line === null
    ? {}
    : {
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { color: INK, type: 'dashed', width: 1.5 },
          label: { formatter: line.text, color: INK, position: axis === 'xAxis' ? 'start' : 'end' },
          data: [axis === 'xAxis' ? { xAxis: line.at } : { yAxis: line.at }],
        },
      };
