import type { Issue } from '../figures/issue.ts';
import { onePopulation } from './denominator-rule.ts';
import type { ReadingFacts, ReadingRule } from './reading-facts.ts';
import { partsWithinWhole, totalOfRows } from './sum-rules.ts';

/** All that is checked between the cells of one workbook. */
const readingRules: readonly ReadingRule[] = [totalOfRows, partsWithinWhole, onePopulation];

/** What does not fit together in a workbook: warnings, which keep nothing out. */
export const checkReading = (facts: ReadingFacts): readonly Issue[] => readingRules.flatMap(({ check }) => check(facts));
