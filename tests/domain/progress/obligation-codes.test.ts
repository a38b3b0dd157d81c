import { expect, test } from 'vitest';
import { obligationCodes } from '#core/domain/progress/obligation-codes.ts';

const entry = (what: string, quotation = '') => ({ what, quotation });
const codes = (...versions: readonly (readonly ReturnType<typeof entry>[])[]) => obligationCodes('DK', versions);

test('entries are numbered as the plan lists them', () => {
  expect(codes([entry('a'), entry('b')])).toEqual(['DK1', 'DK2']);
});

test('an entry that is moved, reworded in its place, or has others before it keeps its code', () => {
  const first = [entry('a'), entry('b')];
  expect(codes(first, [entry('b'), entry('a')])).toEqual(['DK2', 'DK1']);
  expect(codes(first, [entry('a'), entry('b, reworded')])).toEqual(['DK1', 'DK2']);
  expect(codes(first, [entry('new'), ...first])).toEqual(['DK3', 'DK1', 'DK2']);
  expect(codes([entry('a', 'its sentence'), entry('b')], [entry('other words', 'its sentence')])).toEqual(['DK1']);
});

test('the code of an entry that was removed is never given to another, and is its own again when it comes back', () => {
  const first = [entry('a'), entry('b')];
  expect(codes(first, [entry('b')])).toEqual(['DK2']);
  expect(codes(first, [entry('a')], [entry('a'), entry('c')])).toEqual(['DK1', 'DK3']);
  expect(codes(first, [entry('b')], first)).toEqual(['DK1', 'DK2']);
});

test('two entries of the same words are two', () => {
  expect(codes([entry('a'), entry('a')], [entry('a'), entry('a')])).toEqual(['DK1', 'DK2']);
});
