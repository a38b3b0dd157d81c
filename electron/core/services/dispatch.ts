import { type Application, contract, type MethodName, type OutputOf, type ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import { fail } from '../domain/result.ts';
import { storageFault } from '../domain/storage/storage-fault.ts';

/** One function per method of the contract: a missing one, or one that answers something else, does not compile. */
export type Handlers = {
  readonly [M in MethodName]: (input: ParsedInputOf<M>) => OutputOf<M> | Promise<OutputOf<M>>;
};

/** Writes down a bug with all that is known of it, and gives the reference under which it is found again. */
export type ReportBug = (bug: unknown, method: string) => string;

/** A bug in a method that has no way to answer it. Carries the reference and nothing of the inside. */
export class UnexpectedFailure extends Error {
  readonly reference: string;
  constructor(reference: string) {
    super(`unexpected: ${reference}`);
    this.reference = reference;
  }
}

/** Methods that have no `{ ok: false, error }` to answer with. */
type PlainMethod = {
  [M in MethodName]: { readonly ok: false; readonly error: CallError } extends OutputOf<M> ? never : M;
}[MethodName];
const plainMethods: Readonly<Record<PlainMethod, true>> = {
  'plans.list': true,
  'units.known': true,
  'remembered.list': true,
  'sentences.list': true,
  'recipients.list': true,
  'templates.list': true,
  'templates.samples': true,
  'data.state': true,
  'data.retry': true,
  'data.verify': true,
  'views.list': true,
  'data.lastBackup': true,
  'tasks.cancel': true,
};

type Call = (input: unknown) => Promise<unknown>;

/** The one door: looks the method up, checks its input, hands over; no stack trace leaves. */
export function dispatcher(handlers: Handlers, reportBug: ReportBug): Application['call'] {
  const call = async (method: string, input: unknown): Promise<unknown> => {
    if (!isMethod(method)) throw new UnexpectedFailure(reportBug(new Error('no such method'), method));
    const parsed = contract[method].input.safeParse(input);
    if (!parsed.success) {
      const fields = parsed.error.issues.map(({ path }) => path.join('.'));
      return answerError(method, { code: 'input-invalid', fields }, reportBug);
    }
    try {
      // The key ties the handler to its own input, which was parsed by that key's schema; TypeScript cannot follow that.
      return await (handlers[method] as Call)(parsed.data);
    } catch (bug) {
      return answerError(method, bugError(bug, reportBug(bug, method)), reportBug);
    }
  };
  return call as Application['call'];
}

/** What the machine refuses is told as such; the rest of what is thrown are bugs. */
function bugError(bug: unknown, reference: string): CallError {
  const fault = storageFault(bug);
  return fault === null ? { code: 'unexpected', reference } : { code: fault };
}

function answerError(method: MethodName, error: CallError, reportBug: ReportBug) {
  if (!Object.hasOwn(plainMethods, method)) return fail(error);
  throw new UnexpectedFailure(error.code === 'unexpected' ? error.reference : reportBug(error, method));
}

/** Own keys only: `__proto__` and `constructor` are no methods. */
const isMethod = (method: string): method is MethodName => Object.hasOwn(contract, method);
