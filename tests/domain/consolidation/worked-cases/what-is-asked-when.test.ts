import { describe, expect, test } from 'vitest';
import type { Plan } from '#core/domain/plan/plan.ts';
import { emulation, planUnit } from '../build.ts';
import { cells, coverageText, figureText, indicatorFrom, rateText, reportsFrom, rowFor, verdictText } from './worked-case.ts';

/**
 * One line: what is asked | the province's figure, "*" where something of it was worked out | its coverage | the completion
 * rate | the verdict. Rate and verdict are always the cumulative figure's (semantics §5).
 */
function worked(title: string, indicator: string, reports: string, table: string, plan: Partial<Plan> = {}): void {
  describe(title, () => {
    const given = reportsFrom(reports);
    const units = given.filter(({ unit }) => unit !== 'CQ').map(({ unit }) => planUnit(unit));
    test.each(cells(table))('%s: %s, %s', (asked, figure, coverage, rate, verdict) => {
      const figures = given.flatMap((one) => one.figures);
      const row = rowFor({ indicator: indicatorFrom(indicator), units, figures, asked, plan });
      const shown = `${figureText(row)}${row.hasDerived ? '*' : ''}`;
      expect([shown, coverageText(row), rateText(row), verdictText(row)]).toEqual([figure, coverage, rate, verdict]);
    });
  });
}

worked(
  '§3: DOT2 = NAM − DOT1 where only those exist, NAM = DOT1 + DOT2 where only those exist; each unit by what it sent',
  'sum >= 20',
  'A DOT1 3 DOT2 5; B DOT1 2 NAM 9; C DOT1 1',
  `
  DOT1  | 6   | 3/3             | 30% | not-met?
  DOT1+ | 6   | 3/3             | 30% | not-met?
  6T    | 6   | 3/3             | 30% | not-met?
  9T    | –   | 0/3 without A B C | – | insufficient-data
  DOT2  | 12* | 2/3 without C   | 85% | not-met?
  DOT2+ | 17* | 2/3 without C   | 85% | not-met?
  NAM   | 17* | 2/3 without C   | 85% | not-met?
`,
);

worked(
  '§3: if all three exist and do not add, NAM stands, and each period as it was given',
  'sum >= 20',
  'A DOT1 3 DOT2 5 NAM 10; B DOT1 4 DOT2 6 NAM 10',
  `
  DOT1  | 7  | 2/2 | 35%  | not-met?
  DOT2  | 11 | 2/2 | 100% | met
  DOT2+ | 20 | 2/2 | 100% | met
  NAM   | 20 | 2/2 | 100% | met
`,
);

worked(
  '§5: the verdict uses the cumulative figure whatever is on screen, also where the period’s own is not known',
  'sum >= 20',
  'A NAM 25; B',
  `
  DOT1 | –  | 0/2 without A B | –    | insufficient-data
  DOT2 | –  | 0/2 without A B | 125% | exceeded
  NAM  | 25 | 1/2 without B   | 125% | exceeded
`,
);

worked(
  '§3: a difference below zero is a matter for a person; the year’s own figure stands',
  'sum >= 20',
  'A DOT1 10 NAM 7; B DOT1 0 DOT2 0',
  `
  DOT1 | 10 | 2/2             | 50% | not-met?
  DOT2 | 0  | 1/2 without A?  | 35% | not-met
  NAM  | 7* | 2/2             | 35% | not-met
`,
);

worked(
  '§1: a blank cell of the year’s report is worked out, one in doubt is not replaced',
  'sum >= 20',
  'A DOT1 3 DOT2 5 NAM blank; B DOT1 4 DOT2 6 NAM doubt; C DOT1 doubt DOT2 5',
  `
  DOT1 | 7  | 2/3 without C?    | 35% | not-met?
  DOT2 | 16 | 3/3               | 40% | not-met?
  NAM  | 8* | 1/3 without B? C? | 40% | not-met?
`,
);

worked(
  '§3: a ratio’s difference is that of the numerators over the latest denominator, its sum likewise',
  'ratio >= 50',
  'A DOT1 4/10 DOT2 5/12; B DOT1 1/8 NAM 3/8',
  `
  DOT1  | 5/18   | 2/2 | 55.5556% | not-met?
  DOT2  | 7/20*  | 2/2 | 120%     | met
  DOT2+ | 12/20* | 2/2 | 120%     | met
  NAM   | 12/20* | 2/2 | 120%     | met
`,
);

worked(
  '§3: of a ratio that stands the latest report holds; an earlier one never stands in for a later one',
  'ratio stock >= 50',
  'A DOT1 4/10 NAM 6/10; B DOT1 4/10; C DOT2 -',
  `
  DOT1  | 8/20  | 2/3 without C | 80%  | not-met?
  DOT2  | 6/10* | 2/3 without B | 120% | met?
  DOT2+ | 6/10  | 2/3 without B | 120% | met?
  NAM   | 6/10  | 2/3 without B | 120% | met?
`,
);

worked(
  '§3: a stock is the latest report’s: never added, never subtracted',
  'sum stock >= 20',
  'A DOT1 12 NAM 15; B DOT1 9 DOT2 6; C NAM 1',
  `
  DOT1  | 21  | 2/3 without C | 105% | exceeded
  DOT2  | 22* | 3/3           | 110% | exceeded
  DOT2+ | 22* | 3/3           | 110% | exceeded
  NAM   | 22* | 3/3           | 110% | exceeded
`,
);

worked(
  '§1: a year-end indicator is not due before the year’s report, whatever the file says; nobody is missing until then',
  'sum year_end >= 5',
  'A DOT1 4 NAM 6; B DOT1 1; C NAM 2',
  `
  DOT1  | –  | 0/3           | –    | insufficient-data
  9T    | –  | 0/3           | –    | insufficient-data
  DOT2  | 8* | 2/3 without B | 160% | exceeded
  DOT2+ | 8  | 2/3 without B | 160% | exceeded
  NAM   | 8  | 2/3 without B | 160% | exceeded
`,
);

worked(
  '§3: yes or no is never derived by subtraction; cumulative is the latest answer',
  'yes-no >= 100',
  'A DOT1 no DOT2 yes; B DOT1 yes NAM yes',
  `
  DOT1  | 1/2  | 2/2           | 50%  | not-met?
  DOT2  | 1/2  | 1/2 without B | 100% | met
  DOT2+ | 2/2* | 2/2           | 100% | met
  NAM   | 2/2* | 2/2           | 100% | met
`,
);

worked(
  '§3: a yes or no that stands at a day holds for every report of that day',
  'yes-no stock >= 100',
  'A DOT1 no DOT2 yes; B DOT1 yes NAM yes; C DOT1 yes',
  `
  DOT1 | 2/3  | 3/3           | 66.6667% | not-met?
  DOT2 | 2/3* | 2/3 without C | 66.6667% | insufficient-data
  NAM  | 2/3* | 2/3 without C | 66.6667% | insufficient-data
`,
);

worked(
  '§4: a minimum of a flow counts units by what each has reached; the period’s own by the period alone',
  'minimum >= 2',
  'A DOT1 1 DOT2 1; B DOT1 2; C DOT1 0 NAM 3',
  `
  DOT1  | 1/3 Σ3  | 3/3           | 33.3333% | not-met?
  DOT2  | 1/3 Σ4* | 2/3 without B | 66.6667% | insufficient-data
  DOT2+ | 2/3 Σ5* | 2/3 without B | 66.6667% | insufficient-data
  NAM   | 2/3 Σ5* | 2/3 without B | 66.6667% | insufficient-data
`,
);

worked(
  '§3: a minimum of a stock is never derived by subtraction',
  'minimum stock >= 2',
  'A DOT1 3 NAM 1; B NAM 2; C DOT2 5',
  `
  DOT1 | 1/3 Σ3  | 1/3 without B C | 33.3333% | insufficient-data
  DOT2 | 2/3 Σ8* | 3/3             | 66.6667% | not-met
  NAM  | 2/3 Σ8* | 3/3             | 66.6667% | not-met
`,
);

worked(
  '§4: a minimum per CĐCS adds up as a ratio does',
  'grassroots >= 1',
  'A DOT1 2/5 DOT2 3/5; B DOT1 1/4 NAM 3/4',
  `
  DOT1 | 3/9  | 2/2 | 33.3333% | not-met?
  DOT2 | 5/9* | 2/2 | 88.8889% | not-met
  NAM  | 8/9* | 2/2 | 88.8889% | not-met
`,
);

worked(
  '§4: categories add up by category, and only then reach their minimum or not',
  'categories >= 2',
  'CQ DOT1 X1+Y2 DOT2 X1+Y0',
  `
  DOT1 | 1/2 Σ3  | 1/1 | 50%  | not-met?
  DOT2 | 0/2 Σ1  | 1/1 | 100% | met
  NAM  | 2/2 Σ4* | 1/1 | 100% | met
`,
);

worked(
  '§4: what the office answers is never summed from units',
  'own-count >= 3',
  'CQ DOT1 1 NAM 3; A DOT1 50 NAM 70',
  `
  DOT1 | 1  | 1/1            | 33.3333% | not-met?
  9T   | –  | 0/1 without CQ | –        | insufficient-data
  DOT2 | 2* | 1/1            | 100%     | met
  NAM  | 3  | 1/1            | 100%     | met
`,
);

worked(
  '§4: the office’s ratio likewise, at each day as it stands',
  'own-ratio stock > 25',
  'CQ DOT1 1/5 NAM 3/12; A NAM 9/10',
  `
  DOT1 | 1/5   | 1/1 | 80%  | not-met?
  DOT2 | 3/12* | 1/1 | 100% | not-met
  NAM  | 3/12  | 1/1 | 100% | not-met
`,
);

worked(
  '§3: an emulation period that ends on 31/7 is not the half year; reports of other days answer nothing else',
  'sum >= 20',
  'A DOT1 3 DOT2 4; B 6T 2 DOT1 5 NAM 9',
  `
  6T   | 2   | 1/2 without A   | 10% | not-met?
  DOT1 | 8   | 2/2             | 40% | not-met?
  9T   | –   | 0/2 without A B | –   | insufficient-data
  DOT2 | 8*  | 2/2             | 80% | not-met
  NAM  | 16* | 2/2             | 80% | not-met
`,
  { emulationPeriods: [emulation('DOT1', '2023-01-01', '2023-07-31'), emulation('DOT2', '2023-08-01', '2023-12-31')] },
);

worked(
  '§3: an emulation period that begins on 15/1 and ends on 30/6 is the half year’s report',
  'sum >= 20',
  'A DOT1 3; B 6T 2',
  `
  DOT1 | 3 | 1/2 without B | 15% | not-met?
  6T   | 3 | 1/2 without B | 15% | not-met?
`,
  { emulationPeriods: [emulation('DOT1', '2023-01-15', '2023-06-30'), emulation('DOT2', '2023-07-01', '2023-12-31')] },
);

worked(
  '§3: a plan without emulation periods has the calendar’s, each as it was reported',
  'sum >= 20',
  'A 6T 3 9T 5 NAM 9; B 6T 4',
  `
  6T  | 7 | 2/2           | 35% | not-met?
  9T  | 5 | 1/2 without B | 25% | not-met?
  NAM | 9 | 1/2 without B | 45% | not-met?
`,
  { emulationPeriods: [] },
);
