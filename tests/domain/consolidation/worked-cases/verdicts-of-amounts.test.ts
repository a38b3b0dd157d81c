import { describe } from 'vitest';
import { nobodyAnswered, workedVerdicts } from './verdict-grid.ts';

/*
 * Cells that have no meaning and are left out: a silent second unit for what the office answers alone; "không phát sinh" for a
 * count (its "-" is a zero: semantics §1); exceeding a ratio (§5: never, unless the plan says so); a year-end figure before the
 * year's report (not due: see what-is-asked-when.test.ts).
 */

// §4: numerator = sum of the units' counts. §5: met or exceeded as soon as those that reported reach it, whoever is missing.
workedVerdicts(
  'sum',
  `
  # indicator        | units   | figure | rate | year     | early    | one silent: figure | rate | year | early
    sum >= 10        | 4 5     | 9      | 90%  | not-met  | not-met? | 9  | 90%  | not-met? | not-met?
    sum >= 10        | 4 6     | 10     | 100% | met      | met      | 10 | 100% | met      | met
    sum >= 10        | 4 7     | 11     | 110% | exceeded | exceeded | 11 | 110% | exceeded | exceeded
    sum >= 10        | 0 0     | 0      | 0%   | not-met  | not-met? | 0  | 0%   | not-met? | not-met?
    sum stock >= 10  | 4 5     | 9      | 90%  | not-met  | not-met? | 9  | 90%  | not-met? | not-met?
    sum stock >= 10  | 4 6     | 10     | 100% | met      | met      | 10 | 100% | met      | met
    sum > 10         | 4 5     | 9      | 90%  | not-met  | not-met? | 9  | 90%  | not-met? | not-met?
    sum > 10         | 4 6     | 10     | 100% | not-met  | not-met? | 10 | 100% | not-met? | not-met?
    sum > 10         | 4 7     | 11     | 110% | exceeded | exceeded | 11 | 110% | exceeded | exceeded
    sum range 10..12 | 4 5     | 9      | 90%  | not-met  | not-met? | 9  | 90%  | not-met? | not-met?
    sum range 10..12 | 4 6     | 10     | 100% | met      | met      | 10 | 100% | met      | met
    sum range 10..12 | 4 8     | 12     | 120% | met      | met      | 12 | 120% | met      | met
    sum range 10..12 | 4 9     | 13     | 130% | exceeded | exceeded | 13 | 130% | exceeded | exceeded
  # §5: "=", "<", "<=" with answers missing: a shortfall or attainment is provisional; no completion rate
    sum = 10         | 4 5     | 9      | –    | not-met  | not-met? | 9  | –    | not-met? | not-met?
    sum = 10         | 4 6     | 10     | –    | met      | met?     | 10 | –    | met?     | met?
    sum = 10         | 4 7     | 11     | –    | not-met  | not-met? | 11 | –    | not-met? | not-met?
    sum < 10         | 4 5     | 9      | –    | met      | met?     | 9  | –    | met?     | met?
    sum < 10         | 4 6     | 10     | –    | not-met  | not-met? | 10 | –    | not-met? | not-met?
    sum <= 10        | 4 6     | 10     | –    | met      | met?     | 10 | –    | met?     | met?
    sum <= 10        | 4 7     | 11     | –    | not-met  | not-met? | 11 | –    | not-met? | not-met?
  # §5: "= 0" with answers missing and 0 so far is insufficient-data, a positive figure is not-met at once
    sum = 0          | 0 0     | 0      | –    | met      | met?     | 0  | –    | insufficient-data | insufficient-data
    sum = 0          | 0 1     | 1      | –    | not-met  | not-met  | 1  | –    | not-met           | not-met
    sum <= 0         | 0 0     | 0      | –    | met      | met?     | 0  | –    | insufficient-data | insufficient-data
  # … but what merely stands today may be gone by the year's end
    sum stock = 0    | 0 1     | 1      | –    | not-met  | not-met? | 1  | –    | not-met           | not-met?
    sum none         | 4 5     | 9      | –    | no-target | no-target | 9 | –   | no-target         | no-target
`,
);

// §4: sum of numerators / sum of denominators over units that gave both; never a mean of percentages. §5: compared unrounded.
workedVerdicts(
  'ratio of sums',
  `
  # the mean of 90 % and 11,1 % is over 50 %; 19 of 100 is not
    ratio >= 50        | 9/10 10/90   | 19/100    | 38%       | not-met | not-met? | 19/100    | 38%       | not-met? | not-met?
  # the mean of 10 % and 80 % is under 50 %; 73 of 100 is over it
    ratio >= 50        | 1/10 72/90   | 73/100    | 146%      | met     | met      | 73/100    | 146%      | met?     | met?
    ratio >= 80        | 7/10 72/90   | 79/100    | 98.75%    | not-met | not-met? | 79/100    | 98.75%    | not-met? | not-met?
    ratio >= 80        | 8/10 72/90   | 80/100    | 100%      | met     | met      | 80/100    | 100%      | met?     | met?
    ratio >= 80        | 10/10 90/90  | 100/100   | 125%      | met     | met      | 100/100   | 125%      | met?     | met?
    ratio > 80         | 8/10 72/90   | 80/100    | 100%      | not-met | not-met? | 80/100    | 100%      | not-met? | not-met?
    ratio > 80         | 8/10 73/90   | 81/100    | 101.25%   | met     | met      | 81/100    | 101.25%   | met?     | met?
    ratio > 80         | 0/1 1999/2499 | 1999/2500 | 99.95%   | not-met | not-met? | 1999/2500 | 99.95%    | not-met? | not-met?
    ratio stock > 80   | 8/10 73/90   | 81/100    | 101.25%   | met     | met      | 81/100    | 101.25%   | met?     | met?
    ratio range 80..90 | 7/10 72/90   | 79/100    | 98.75%    | not-met | not-met? | 79/100    | 98.75%    | not-met? | not-met?
    ratio range 80..90 | 8/10 72/90   | 80/100    | 100%      | met     | met      | 80/100    | 100%      | met?     | met?
    ratio range 80..90 | 10/10 85/90  | 95/100    | 118.75%   | met     | met      | 95/100    | 118.75%   | met?     | met?
    ratio = 80         | 7/10 72/90   | 79/100    | –         | not-met | not-met? | 79/100    | –         | not-met? | not-met?
    ratio = 80         | 8/10 72/90   | 80/100    | –         | met     | met?     | 80/100    | –         | met?     | met?
    ratio = 80         | 9/10 72/90   | 81/100    | –         | not-met | not-met? | 81/100    | –         | not-met? | not-met?
    ratio = 0          | 0/10 0/90    | 0/100     | –         | met     | met?     | 0/100     | –         | insufficient-data | insufficient-data
    ratio = 0          | 0/10 1/90    | 1/100     | –         | not-met | not-met  | 1/100     | –         | not-met  | not-met
    ratio stock = 0    | 0/10 1/90    | 1/100     | –         | not-met | not-met? | 1/100     | –         | not-met  | not-met?
    ratio < 1          | 0/100 9/900  | 9/1000    | –         | met     | met?     | 9/1000    | –         | met?     | met?
    ratio < 1          | 1/100 9/900  | 10/1000   | –         | not-met | not-met? | 10/1000   | –         | not-met? | not-met?
    ratio <= 1         | 1/100 9/900  | 10/1000   | –         | met     | met?     | 10/1000   | –         | met?     | met?
    ratio <= 1         | 1/100 10/900 | 11/1000   | –         | not-met | not-met? | 11/1000   | –         | not-met? | not-met?
    ratio none         | 1/10 9/90    | 10/100    | –         | no-target | no-target | 10/100 | –        | no-target | no-target
  # §1: "-" of "-" is an answer with nothing in it; of nothing but that there is no ratio
    ratio >= 80        | 8/10 -       | 8/10      | 100%      | met     | met      | 8/10      | 100%      | met?     | met?
    ratio >= 80        | 7/10 -       | 7/10      | 87.5%     | not-met | not-met? | 7/10      | 87.5%     | not-met? | not-met?
    ratio >= 80        | - -          | –         | –         | insufficient-data | insufficient-data | – | – | insufficient-data | insufficient-data
`,
);

// §4: entered by the office itself, never summed from units; units' own figures for it change nothing.
workedVerdicts(
  'what the office alone answers',
  `
    own-count >= 3         | 2     | 2     | 66.6667% | not-met   | not-met?
    own-count >= 3         | 3     | 3     | 100%     | met       | met
    own-count >= 3         | 4     | 4     | 133.3333% | exceeded | exceeded
    own-count > 3          | 3     | 3     | 100%     | not-met   | not-met?
    own-count > 3          | 4     | 4     | 133.3333% | exceeded | exceeded
    own-count range 2..3   | 1     | 1     | 50%      | not-met   | not-met?
    own-count range 2..3   | 3     | 3     | 150%     | met       | met
    own-count range 2..3   | 4     | 4     | 200%     | exceeded  | exceeded
    own-count = 3          | 3     | 3     | –        | met       | met?
    own-count = 3          | 2     | 2     | –        | not-met   | not-met?
    own-count = 0          | 0     | 0     | –        | met       | met?
    own-count = 0          | 1     | 1     | –        | not-met   | not-met
    own-count < 3          | 2     | 2     | –        | met       | met?
    own-count < 3          | 3     | 3     | –        | not-met   | not-met?
    own-count <= 3         | 3     | 3     | –        | met       | met?
    own-count <= 3         | 4     | 4     | –        | not-met   | not-met?
    own-count none         | 4     | 4     | –        | no-target | no-target
    own-ratio >= 25        | 2/12  | 2/12  | 66.6667% | not-met   | not-met?
    own-ratio >= 25        | 3/12  | 3/12  | 100%     | met       | met
    own-ratio >= 25        | 12/12 | 12/12 | 400%     | met       | met
    own-ratio > 25         | 3/12  | 3/12  | 100%     | not-met   | not-met?
    own-ratio > 25         | 4/12  | 4/12  | 133.3333% | met      | met
    own-ratio range 25..50 | 2/12  | 2/12  | 66.6667% | not-met   | not-met?
    own-ratio range 25..50 | 9/12  | 9/12  | 300%     | met       | met
    own-ratio = 25         | 3/12  | 3/12  | –        | met       | met?
    own-ratio = 25         | 4/12  | 4/12  | –        | not-met   | not-met?
    own-ratio = 0          | 0/12  | 0/12  | –        | met       | met?
    own-ratio = 0          | 1/12  | 1/12  | –        | not-met   | not-met
    own-ratio < 25         | 2/12  | 2/12  | –        | met       | met?
    own-ratio < 25         | 3/12  | 3/12  | –        | not-met   | not-met?
    own-ratio <= 25        | 3/12  | 3/12  | –        | met       | met?
    own-ratio <= 25        | 4/12  | 4/12  | –        | not-met   | not-met?
    own-ratio none         | 4/12  | 4/12  | –        | no-target | no-target
    own-ratio >= 25        | -     | –     | –        | insufficient-data | insufficient-data
`,
);

// §5: nothing reported at all is insufficient-data.
describe('nothing reported', () => {
  const compared = ['>= 10', '> 10', '= 10', '= 0', '< 10', '<= 10', 'range 10..12', 'none'];
  nobodyAnswered(['sum', 'ratio', 'own-count', 'own-ratio'].flatMap((kind) => compared.map((target) => `${kind} ${target}`)));
});
