import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyReport } from '../../support/any-report.ts';
import { generatedReport, type ReportChoices } from '../../support/generated-report.ts';
import { judged, type Verdict } from '../../support/generated-verdict.ts';
import { planIds } from '../../support/plans.ts';

/** The two long plans more often than those of one to four indicators. */
const longPlans = fc.constantFrom('ninh-binh-2023', 'dak-lak-2014');
const any = anyReport({
  plan: fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...planIds) }, { weight: 2, arbitrary: longPlans }),
});
const plainly = anyReport({ slips: fc.constant(false), reorders: fc.constant(false), plan: longPlans });

/** Judges so many reports of a fixed seed and adds up how their figures were read. */
function counted(reports: fc.Arbitrary<ReportChoices>, numRuns: number, each: (verdict: Verdict) => void = () => {}) {
  const sum = { right: 0, flagged: 0, missed: 0, wrong: 0 };
  fc.assert(
    fc.property(reports, (chosen) => {
      const verdict = judged(generatedReport(chosen));
      for (const outcome of ['right', 'flagged', 'missed', 'wrong'] as const) sum[outcome] += verdict[outcome].length;
      each(verdict);
    }),
    { numRuns, seed: 20231121 },
  );
  return { ...sum, all: sum.right + sum.flagged + sum.missed + sum.wrong };
}

describe('reports made up at random', () => {
  test('every figure is exactly the one in its cell, or is not taken: never another', { timeout: 60_000 }, () => {
    const read = counted(any, 400, ({ wrong }) => expect(wrong).toEqual([]));
    // A reader that takes nothing is never wrong either.
    expect(read.right).toBeGreaterThan(0.85 * read.all);
  });

  test('without slips of the hand at least 95 % are read', { timeout: 60_000 }, () => {
    const read = counted(plainly, 200, ({ wrong }) => expect(wrong).toEqual([]));
    expect(read.right).toBeGreaterThan(0.95 * read.all);
  });
});
