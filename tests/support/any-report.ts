import fc from 'fast-check';
import { encodings } from './generated-encoding.ts';
import { layouts, type ReportChoices } from './generated-report.ts';
import { planIds } from './plans.ts';

const others = ['target', 'last-year', 'term', 'next', 'parts-of-period'] as const;

/** Everything about a report chosen at random, unless it is given. */
export const anyReport = (given: { readonly [Choice in keyof ReportChoices]?: fc.Arbitrary<ReportChoices[Choice]> } = {}) =>
  fc.record<ReportChoices>({
    plan: fc.constantFrom(...planIds),
    layout: fc.constantFrom(...layouts),
    encoding: fc.constantFrom(...encodings),
    ratios: fc.constantFrom('columns', 'one-cell', 'rows'),
    numbers: fc.constantFrom('numbers', 'text', 'with-words', 'mixed'),
    others: fc.shuffledSubarray([...others], { maxLength: 3 }),
    twoLevels: fc.boolean(),
    wraps: fc.boolean(),
    shuffles: fc.boolean(),
    lookAlikes: fc.boolean(),
    leavesOut: fc.boolean(),
    groups: fc.boolean(),
    wording: fc.constantFrom('name', 'plan', 'office'),
    slips: fc.boolean(),
    reorders: fc.boolean(),
    seed: fc.nat(),
    ...given,
  });
