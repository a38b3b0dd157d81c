import type { CallError } from '#core/contract/errors.ts';
import { failureSentence } from '#core/text/vi-window.ts';

/** Why something could not be done, where it would have stood. */
export function Failure({ error }: { error: CallError }) {
  return (
    <p className="failure" role="alert">
      {failureSentence(error)}
    </p>
  );
}
