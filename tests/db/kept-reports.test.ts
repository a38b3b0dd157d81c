import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReportKey } from '#core/domain/plan/reporting-period.ts';
import type { Stores } from '#core/services/ports.ts';
import { openStores } from '#db/open-stores.ts';
import { opened, standingFigure, storesWithPlan, submission, temporaryFolder } from './samples.ts';

const half = { period: 'DOT1', basis: 'period' } as const;
const year = { period: 'NAM', basis: 'cumulative' } as const;

const put = (stores: Stores, unit: string, key: ReportKey, numerator: number) =>
  stores.figures.replaceStanding('p', unit, key, [standingFigure('I1', numerator, { ...key, unit })]);

const amounts = (stores: Stores, key: ReportKey) =>
  stores.figures.values('p', key).map(({ unit, value }) => [unit, value.state === 'reported' ? value.amount : null]);

/** Two connections to one file, as the window and the command line have. */
function twoConnections() {
  const file = join(temporaryFolder(), 'a.db');
  const { stores } = storesWithPlan(file);
  stores.submissions.add(submission(), []);
  return { one: stores, other: openStores(opened(file)) };
}

test('what has not changed is not read again', () => {
  const { one } = twoConnections();
  put(one, 'U1', half, 1);
  put(one, 'U1', year, 2);
  const before = one.figures.values('p', half);
  put(one, 'U1', year, 3);
  expect(one.figures.values('p', half)).toBe(before);
});

test('a report read before it was replaced is read again, whoever replaced it', () => {
  const { one, other } = twoConnections();
  put(one, 'U1', half, 1);
  expect(amounts(one, half)).toEqual([['U1', { kind: 'count', numerator: 1 }]]);
  put(one, 'U1', half, 2);
  expect(amounts(one, half)).toEqual([['U1', { kind: 'count', numerator: 2 }]]);
  put(other, 'U1', half, 3);
  expect(amounts(one, half)).toEqual([['U1', { kind: 'count', numerator: 3 }]]);
});

test('what was seen in a change that was taken back is not kept', () => {
  const { one } = twoConnections();
  put(one, 'U1', half, 1);
  amounts(one, half);
  const change = () =>
    one.transaction(() => {
      put(one, 'U1', half, 2);
      expect(amounts(one, half)).toEqual([['U1', { kind: 'count', numerator: 2 }]]);
      throw new Error('taken back');
    });
  expect(change).toThrow('taken back');
  expect(amounts(one, half)).toEqual([['U1', { kind: 'count', numerator: 1 }]]);
});

test('another database in its place is read anew', () => {
  const folder = temporaryFolder();
  const { database, stores } = storesWithPlan(join(folder, 'a.db'));
  stores.submissions.add(submission(), []);
  put(stores, 'U1', half, 1);
  database.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(join(folder, 'a.db'), join(folder, 'former.db'));
  put(stores, 'U1', half, 2);
  amounts(stores, half);
  database.replaceBy(join(folder, 'former.db'));
  expect(amounts(stores, half)).toEqual([['U1', { kind: 'count', numerator: 1 }]]);
});

test('whatever happens in whatever order, it is what the file holds', () => {
  const step = fc.record({
    by: fc.constantFrom('one' as const, 'other' as const),
    unit: fc.constantFrom('U1', 'U2'),
    key: fc.constantFrom<ReportKey>(half, year),
    numerator: fc.nat(9),
    isTakenBack: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const stores = twoConnections();
      for (const { by, isTakenBack, ...change } of steps) {
        play(stores[by], change, isTakenBack);
        for (const key of [half, year]) for (const seen of [stores.one, stores.other]) expectWhatIsHeld(seen, key);
      }
    }),
    { numRuns: 20 },
  );
});

/** Of all units at once it may have been kept; unit by unit it is read from the file. */
function expectWhatIsHeld({ figures }: Stores, key: ReportKey): void {
  const held = ['U1', 'U2'].flatMap((unit) => figures.standing('p', [key], unit));
  expect(figures.standing('p', [key])).toEqual(held);
  expect(figures.values('p', key)).toEqual(held.map((figure) => ({ ...figure, source: null, note: null })));
}

function play(
  stores: Stores,
  { unit, key, numerator }: { unit: string; key: ReportKey; numerator: number },
  isTakenBack: boolean,
) {
  const change = () => {
    put(stores, unit, key, numerator);
    expectWhatIsHeld(stores, key);
    if (isTakenBack) throw new Error('taken back');
  };
  try {
    stores.transaction(change);
  } catch {
    expect(isTakenBack).toBe(true);
  }
}
