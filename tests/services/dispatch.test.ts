import { expect, test } from 'vitest';
import type { MethodName } from '#core/contract/contract.ts';
import { fail, ok } from '#core/domain/result.ts';
import { dispatcher, type Handlers, UnexpectedFailure } from '#core/services/dispatch.ts';

/** Handlers that all break, but for those given. */
function callWith(some: Partial<Handlers>) {
  const bugs: unknown[] = [];
  const broken = new Proxy({} as Handlers, {
    get: (_, method: MethodName) =>
      some[method] ??
      (() => {
        throw new Error('at /secret/place.ts:1');
      }),
  });
  const call = dispatcher(broken, (bug) => `B${bugs.push(bug)}`);
  return { call, bugs };
}

test('a call goes to its handler with its defaults filled in', async () => {
  const { call } = callWith({ 'submissions.list': (input) => fail({ code: 'input-invalid', fields: [JSON.stringify(input)] }) });
  expect(await call('submissions.list', { planId: 'p' })).toEqual(
    fail({ code: 'input-invalid', fields: ['{"planId":"p","period":null}'] }),
  );
});

test('input that does not fit is refused by the names of its fields, and no handler sees it', async () => {
  const { call, bugs } = callWith({});
  const answer = await call('submissions.withdraw', { submissionId: 's1', reason: '  ' });
  expect(answer).toEqual(fail({ code: 'input-invalid', fields: ['reason'] }));
  expect(bugs).toEqual([]);
});

test('a bug is answered by its reference alone', async () => {
  const { call, bugs } = callWith({});
  expect(await call('plans.get', { planId: 'p' })).toEqual(fail({ code: 'unexpected', reference: 'B1' }));
  expect(bugs).toHaveLength(1);
});

test('a method that cannot refuse throws the reference and nothing of the inside', async () => {
  const { call } = callWith({});
  const failure = await call('plans.list', {}).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UnexpectedFailure);
  expect(String(failure)).not.toContain('secret');
});

test.each(['__proto__', 'constructor', 'plans.drop'])('“%s” is no method', async (method) => {
  const { call } = callWith({ 'plans.list': () => [] });
  await expect(call(method as 'plans.list', {})).rejects.toBeInstanceOf(UnexpectedFailure);
});

test('an answer that is not a promise arrives as well', async () => {
  const { call } = callWith({ 'plans.load': ({ planId }) => ok({ id: planId, indicators: 1 }) });
  expect(await call('plans.load', { planId: 'p' })).toEqual(ok({ id: 'p', indicators: 1 }));
});
