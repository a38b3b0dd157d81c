import { restatedWords } from '#core/text/vi-restated.ts';

/** Attributes of a cell that cannot be compared: the reason shows where one points or the cursor is. */
export const reasonAttributes = (reason: string) => ({ 'data-reason': reason, 'data-text': restatedWords.notComparable });

/** Said in a cell in the place of a figure; read out with its reason. */
export const NotComparableText = ({ reason }: { reason: string }) => (
  <>
    <span aria-hidden="true" className="not-comparable">
      {restatedWords.notComparable}
    </span>
    <span className="only-read">{reason}</span>
  </>
);
