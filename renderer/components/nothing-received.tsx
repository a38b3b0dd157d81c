import { words } from '#core/text/vi-window.ts';
import type { PageProps } from './navigation.tsx';

/** In place of figures that are not there yet: what would bring them. */
export function NothingReceived({ go }: PageProps) {
  return (
    <div className="hint">
      <p>{words.nothingReceived}</p>
      <button type="button" onClick={() => go('receive')}>
        {words.toReceive}
      </button>
    </div>
  );
}
