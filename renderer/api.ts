import type { InputOf, MethodName, OutputOf } from '#core/contract/contract.ts';
import type { CallError } from '#core/contract/errors.ts';
import type { WindowApp } from '#core/contract/window-app.ts';
import { fail, ok, type Result } from '#core/domain/result.ts';

declare global {
  interface Window {
    readonly app: WindowApp;
  }
}

/** What a method gives when all goes well. */
export type Answered<M extends MethodName> = OutputOf<M> extends Result<infer Value, CallError> ? Value : OutputOf<M>;

/** Every call comes back as this, whatever went wrong on the way. */
export type Answer<M extends MethodName> = Result<Answered<M>, CallError>;

const isResult = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'ok' in value && ('value' in value || 'error' in value);

/** Asks the application. Never throws: a bug or a lost process is the error `unexpected` with its reference. */
export async function ask<M extends MethodName>(method: M, input: InputOf<M>): Promise<Answer<M>> {
  const reply = await window.app.call(method, input);
  if (reply.kind === 'failed') return fail({ code: 'unexpected', reference: reply.reference });
  // Some methods cannot fail in an expected way and answer plainly; here they all become results.
  return (isResult(reply.value) ? reply.value : ok(reply.value)) as Answer<M>;
}

/** The shell around the page: files, drops, printing. */
export const shell: Omit<WindowApp, 'call'> = window.app;
