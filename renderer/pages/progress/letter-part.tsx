import { useId } from 'react';
import type { BoardObligation } from '#core/domain/progress/progress-board.ts';
import { letterWords } from '#core/text/vi-letters.ts';
import { useLetters } from './use-letters.ts';

/** The letters about an obligation: to those who owe it, and the list of them. */
export function ObligationLetters({ planId, obligation, name }: { planId: string; obligation: string; name: string }) {
  const { remind, list } = useLetters(planId);
  return (
    <div className="board-actions">
      <button type="button" onClick={() => remind(obligation, name)}>
        {letterWords.remind}
      </button>
      <button type="button" onClick={() => list(obligation, name)}>
        {letterWords.missing}
      </button>
    </div>
  );
}

interface FigureLettersProps {
  readonly planId: string;
  /** A period's report. */
  readonly period: BoardObligation;
  /** Null for every unit. */
  readonly unit: string | null;
}

/** Phiếu báo số liệu of a period: of one unit, or of each. */
export function FigureLetters({ planId, period: { code, what }, unit }: FigureLettersProps) {
  const { figures, together } = useLetters(planId);
  const heading = useId();
  return (
    <section className="board-form" aria-labelledby={heading}>
      <h3 id={heading}>{letterWords.figuresTitle}</h3>
      <p>{letterWords.figuresHint}</p>
      <div className="board-actions">
        <button type="button" onClick={() => figures(code, unit)}>
          {unit === null ? letterWords.figures : letterWords.figuresOfUnit}
        </button>
        {unit === null ? (
          <button type="button" onClick={() => together(code, what)}>
            {letterWords.figuresTogether}
          </button>
        ) : null}
      </div>
    </section>
  );
}
