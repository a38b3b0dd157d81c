import type { DrawnRow } from '#core/domain/consolidation/drawn-table.ts';
import type { ProvinceFigure } from '#core/domain/consolidation/indicator-table.ts';
import { restatedWords } from '#core/text/vi-restated.ts';
import { words } from '#core/text/vi-window.ts';
import { provinceText, type ShownFigure } from '../../../components/figure-text.ts';
import { copyAttributes } from '../../../components/marks.tsx';
import { NotComparableText, reasonAttributes } from '../not-comparable.tsx';
import { StackedFigure } from '../stacked-figure.tsx';
import { type MatrixCell, wordsOf } from './matrix-column.ts';

/** What goes to the clipboard of a figure: its number, else its words. */
export const copiedFigure = ({ text, number }: ShownFigure, otherwise: string) => ({ text: text ?? otherwise, number });

/** The figure of several units. */
export function figureCell(row: DrawnRow, figure: ProvinceFigure): MatrixCell {
  const shown = provinceText(row, figure);
  return {
    attributes: copyAttributes(shown),
    content: <StackedFigure shown={shown} derived={figure.hasDerived} corrected={figure.hasCorrected} />,
    copied: copiedFigure(shown, ''),
  };
}

/** The same with how many of them have answered. */
export function coveredCell(row: DrawnRow, figure: ProvinceFigure): MatrixCell {
  const { attributes, content, copied } = figureCell(row, figure);
  const { answered, population } = figure;
  return {
    ...(attributes ? { attributes } : {}),
    content: (
      <>
        {copied.text === '' ? words.none : content}
        <span className="figure-parts" data-complete={answered >= population}>
          {words.answeredOf(answered, population)}
        </span>
      </>
    ),
    copied: copied.text === '' ? wordsOf(words.none) : copied,
  };
}

/** What cannot be told by the units of that day, and why. */
export const notComparableCell = (reason: string = restatedWords.provinceBecause): MatrixCell => ({
  attributes: reasonAttributes(reason),
  content: <NotComparableText reason={reason} />,
  copied: wordsOf(restatedWords.notComparable),
});

/** Those that the indicator is not asked of have no figure. */
export const outsideCell: MatrixCell = {
  attributes: { 'data-state': 'outside', title: words.outside },
  copied: wordsOf(''),
};
