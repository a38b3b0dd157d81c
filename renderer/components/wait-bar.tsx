import { words } from '#core/text/vi-window.ts';

/** A wait with its count, what it is at, and the way to stop it. */
export function WaitBar({ done, total, at, onStop }: { done: number; total: number; at: string | null; onStop?: () => void }) {
  return (
    <div className="wait-bar">
      <progress value={done} max={Math.max(total, 1)} aria-label={words.progress} />
      <span className="wait-count">
        {done}/{total}
      </span>
      <span className="wait-at">{at}</span>
      {onStop ? (
        <button type="button" onClick={onStop}>
          {words.stop}
        </button>
      ) : null}
    </div>
  );
}
