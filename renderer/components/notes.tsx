import { allocateWords } from '#core/text/vi-allocate.ts';

/** What could not be done, one line each, until it is closed or the next thing is done. */
export function Notes({ notes, onClose }: { notes: readonly string[]; onClose: () => void }) {
  if (notes.length === 0) return null;
  return (
    <section className="allocation-notes" aria-label={allocateWords.problems(notes.length)}>
      <div className="allocation-notes-head">
        <h2>{allocateWords.problems(notes.length)}</h2>
        <button type="button" onClick={onClose}>
          {allocateWords.close}
        </button>
      </div>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
