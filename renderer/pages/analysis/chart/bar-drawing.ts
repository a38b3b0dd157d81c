import { type ChartDrawing, fills, INK, still, targetMark } from './chart-drawing.ts';
import type { UnitBars } from './unit-bars.ts';

const BAR = 26;
const AROUND = 40;

/** Pixels that so many bars need. */
export const heightOfBars = ({ bars }: UnitBars): number => AROUND + BAR * bars.length;

/** Bars from the left, one unit below the other; what each says stands in a column of its own, where no line crosses it. */
export const barDrawing = ({ bars, line }: UnitBars, nameOf: (unit: string) => string): ChartDrawing => ({
  ...still,
  grid: { left: 4, right: 4, top: 24, bottom: 4, containLabel: true },
  xAxis: { type: 'value', show: false, max: Math.max(line?.at ?? 0, ...bars.map(({ value }) => value), 1) * 1.02 },
  yAxis: [
    {
      ...column(bars.map(({ unit }) => nameOf(unit))),
      axisLine: { lineStyle: { color: INK } },
      axisLabel: { color: INK, width: 150, overflow: 'truncate', interval: 0 },
    },
    {
      ...column(bars.map(({ text }) => text)),
      position: 'right',
      axisLine: { show: false },
      axisLabel: { color: INK, interval: 0 },
    },
  ],
  series: [
    {
      type: 'bar',
      barWidth: 15,
      cursor: 'pointer',
      data: bars.map(({ value, fill }) => ({
        value,
        itemStyle: fills[fill],
      })),
      ...targetMark(line, 'xAxis'),
    },
  ],
});

/** One line for each bar, from the top. */
const column = (data: readonly string[]) => ({
  type: 'category' as const,
  inverse: true,
  data: [...data],
  axisTick: { show: false },
});
