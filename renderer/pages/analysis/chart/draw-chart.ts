import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartDrawing } from './chart-drawing.ts';

use([BarChart, LineChart, GridComponent, MarkLineComponent, SVGRenderer]);

/** A chart that is on screen. */
export interface DrawnChart {
  fit(): void;
  remove(): void;
}

/** Draws a chart into its place; `onChoose` is called with the place of the bar that is clicked, from 0. */
export function drawChart(place: HTMLElement, drawing: ChartDrawing, onChoose: (at: number) => void): DrawnChart {
  const chart = init(place, null, { renderer: 'svg' });
  chart.setOption(drawing);
  chart.on('click', ({ dataIndex, componentType }) => {
    if (componentType === 'series' && dataIndex !== undefined) onChoose(dataIndex);
  });
  return { fit: () => chart.resize(), remove: () => chart.dispose() };
}
