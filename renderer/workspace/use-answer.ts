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

/**
 * Asks again whenever the input or the revision changes, and keeps the former answer on screen until the next one comes,
 * so that nothing flickers. A null input asks nothing.
 */
export function useAnswer<M extends MethodName>(method: M, input: InputOf<M> | null, revision: number): Asked<Answered<M>> {
  const question = input && JSON.stringify([method, input, revision]);
  const [asked, setAsked] = useState<{ question: string | null; value: Answered<M> | null; error: CallError | null }>({
    question: null,
    value: null,
    error: null,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` stands for the method, the input and the revision.
  useEffect(() => {
    if (!input) return;
    let isStale = false;
    ask(method, input).then((answer) => {
      if (isStale) return;
      setAsked(answer.ok ? { question, value: answer.value, error: null } : { question, value: null, error: answer.error });
    });
    return () => {
      isStale = true;
    };
  }, [question]);
  if (!question) return { value: null, error: null, isCurrent: true };
  return { value: asked.value, error: asked.error, isCurrent: asked.question === question };
}
