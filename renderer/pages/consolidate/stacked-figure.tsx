import type { ShownFigure } from '../../components/figure-text.ts';
import { type FigureMarks, MarkedFigure } from '../../components/marks.tsx';

/** A ratio takes two lines: its percentage, and what it is made of. */
export function StackedFigure({ shown, derived, corrected }: FigureMarks & { shown: ShownFigure }) {
  return (
    <>
      <span className="figure">
        <MarkedFigure text={shown.percent ?? shown.text} derived={derived} corrected={corrected} />
      </span>
      {shown.percent === null ? null : <span className="figure-parts">{shown.pair}</span>}
    </>
  );
}
