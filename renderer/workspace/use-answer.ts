import { useEffect, useState } from 'react';
import type { InputOf, MethodName } from '#core/contract/contract.ts';
import type { CallError } from '#core/contract/errors.ts';
import { type Answered, ask } from '../api.ts';

/** What a page shows of a question: nothing yet, the latest answer, or why there is none. */
export interface Asked<Value> {
  readonly value: Value | null;
  readonly error: CallError | null;
  /** The value shown is the answer to this very question, at this revision. */
  readonly isCurrent: boolean;
}

interface Held<Value> {
  readonly question: string | null;
  readonly subject: string | null;
  readonly value: Value | null;
  readonly error: CallError | null;
}

const NOTHING_HELD = { question: null, subject: null, value: null, error: null };

/**
 * Asks again whenever the input or the revision changes. A null input asks nothing. Where only the revision changes, the
 * former answer stays on screen until the next one comes, so that nothing flickers; an answer to another input never does,
 * for it would be shown as what it is not. `subject` widens what counts as the same: inputs that share it replace each other softly.
 */
export function useAnswer<M extends MethodName>(
  method: M,
  input: InputOf<M> | null,
  revision: number,
  subject: string = JSON.stringify(input),
): Asked<Answered<M>> {
  const question = input && JSON.stringify([method, input, revision]);
  const [held, setHeld] = useState<Held<Answered<M>>>(NOTHING_HELD);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` stands for the method, the input and the revision.
  useEffect(() => {
    if (!input) return;
    let isStale = false;
    ask(method, input).then((answer) => {
      if (isStale) return;
      setHeld({ ...NOTHING_HELD, question, subject, ...(answer.ok ? { value: answer.value } : { error: answer.error }) });
    });
    return () => {
      isStale = true;
    };
  }, [question]);
  if (!question) return { value: null, error: null, isCurrent: true };
  const { value, error } = held.subject === subject ? held : NOTHING_HELD;
  return { value, error, isCurrent: held.question === question };
}
