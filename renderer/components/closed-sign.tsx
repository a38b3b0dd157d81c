import { closingWords } from '#core/text/vi-closing.ts';

/** A lock beside what is closed, with its word for who cannot see it. */
export function ClosedSign() {
  return (
    <>
      <svg className="closed-sign" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M3.5 5.5V4a2.5 2.5 0 0 1 5 0v1.5M2 5.5h8V11H2z" />
      </svg>
      <span className="only-read"> ({closingWords.closed})</span>
    </>
  );
}
