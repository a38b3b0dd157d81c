import { useEffect, useRef } from 'react';
import type { ChartDrawing } from './chart-drawing.ts';
import type { DrawnChart } from './draw-chart.ts';

interface ChartViewProps {
  readonly drawing: ChartDrawing;
  /** Pixels. */
  readonly height: number;
  /** What it shows, in a sentence that names the table beside it. */
  readonly label: string;
  readonly onChoose?: ((at: number) => void) | undefined;
}

/** A chart beside its table. The library that draws it is loaded with the first one. */
export function ChartView({ drawing, height, label, onChoose }: ChartViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  useEffect(() => {
    let drawn: DrawnChart | null = null;
    let isGone = false;
    import('./draw-chart.ts').then(({ drawChart }) => {
      if (place.current && !isGone) drawn = drawChart(place.current, drawing, (at) => choose.current?.(at));
    });
    const watch = new ResizeObserver(() => drawn?.fit());
    if (place.current) watch.observe(place.current);
    return () => {
      isGone = true;
      watch.disconnect();
      drawn?.remove();
    };
  }, [drawing]);
  return (
    <div className="chart" role="img" aria-label={label}>
      <div ref={place} aria-hidden="true" className="chart-place" style={{ height }} />
    </div>
  );
}
