import { describe } from 'vitest';
import { nobodyAnswered, workedVerdicts } from './verdict-grid.ts';

/*
 * Cells that have no meaning and are left out: exceeding (§5: yes or no and minimums are met or not met); a minimum without a
 * target (it is what each unit must reach: without it there is nothing to count units by); a comparator for a minimum that
 * unions tell of their grassroots unions (they say how many reach it, the comparator was applied by them); a silent second unit
 * for categories, which the office answers alone.
 */

// §4: numerator = units saying yes, denominator = population; silent units count in it. §5: insufficient-data where all who
// answered meet it and some are missing, not-met as soon as one falls short in the year, provisional before.
workedVerdicts(
  'yes or no of each unit',
  `
  # indicator            | units       | figure | rate     | year | early | one silent: figure | rate | year | early
    yes-no >= 100        | yes yes     | 2/2 | 100%        | met     | met      | 2/3 | 66.6667% | insufficient-data | insufficient-data
    yes-no >= 100        | yes no      | 1/2 | 50%         | not-met | not-met? | 1/3 | 33.3333% | not-met | not-met?
    yes-no >= 100        | no no       | 0/2 | 0%          | not-met | not-met? | 0/3 | 0%       | not-met | not-met?
    yes-no stock >= 100  | yes no      | 1/2 | 50%         | not-met | not-met? | 1/3 | 33.3333% | not-met | not-met?
  # half of them: what the silent one says decides, or cannot change it
    yes-no >= 50         | yes no      | 1/2 | 50%         | met     | met      | 1/3 | 33.3333% | insufficient-data | insufficient-data
    yes-no >= 50         | yes no no   | 1/3 | 33.3333%    | not-met | not-met? | 1/4 | 25%      | insufficient-data | insufficient-data
    yes-no >= 50         | no no       | 0/2 | 0%          | not-met | not-met? | 0/3 | 0%       | not-met | not-met?
    yes-no >= 50         | yes yes no  | 2/3 | 66.6667%    | met     | met      | 2/4 | 50%      | met     | met
    yes-no > 50          | yes no      | 1/2 | 50%         | not-met | not-met? | 1/3 | 33.3333% | insufficient-data | insufficient-data
    yes-no > 50          | yes yes no  | 2/3 | 66.6667%    | met     | met      | 2/4 | 50%      | insufficient-data | insufficient-data
    yes-no > 50          | yes yes yes | 3/3 | 100%        | met     | met      | 3/4 | 75%      | met     | met
    yes-no > 50          | yes no no   | 1/3 | 33.3333%    | not-met | not-met? | 1/4 | 25%      | not-met | not-met?
    yes-no range 50..80  | yes no      | 1/2 | 50%         | met     | met      | 1/3 | 33.3333% | insufficient-data | insufficient-data
    yes-no range 50..80  | yes yes yes | 3/3 | 100%        | met     | met      | 3/4 | 75%      | met     | met
    yes-no range 50..80  | no no       | 0/2 | 0%          | not-met | not-met? | 0/3 | 0%       | not-met | not-met?
  # all of them, written as an exact number
    yes-no = 100         | yes yes     | 2/2 | –           | met     | met?     | 2/3 | –        | insufficient-data | insufficient-data
    yes-no = 100         | yes no      | 1/2 | –           | not-met | not-met? | 1/3 | –        | not-met | not-met?
    yes-no = 50          | yes no      | 1/2 | –           | met     | met?     | 1/3 | –        | not-met | not-met?
    yes-no = 50          | yes no no   | 1/3 | –           | not-met | not-met? | 1/4 | –        | insufficient-data | insufficient-data
    yes-no = 50          | yes yes no  | 2/3 | –           | not-met | not-met? | 2/4 | –        | insufficient-data | insufficient-data
  # none of them
    yes-no = 0           | no no       | 0/2 | –           | met     | met?     | 0/3 | –        | insufficient-data | insufficient-data
    yes-no = 0           | yes no      | 1/2 | –           | not-met | not-met  | 1/3 | –        | not-met | not-met
  # few of them: what is still open may take it over the limit
    yes-no < 50          | no no yes   | 1/3 | –           | met     | met?     | 1/4 | –        | insufficient-data | insufficient-data
    yes-no < 50          | no no no    | 0/3 | –           | met     | met?     | 0/4 | –        | met     | met?
    yes-no < 50          | yes yes no  | 2/3 | –           | not-met | not-met? | 2/4 | –        | not-met | not-met?
    yes-no <= 50         | yes no      | 1/2 | –           | met     | met?     | 1/3 | –        | insufficient-data | insufficient-data
    yes-no <= 50         | yes no no   | 1/3 | –           | met     | met?     | 1/4 | –        | met     | met?
    yes-no <= 50         | yes yes yes | 3/3 | –           | not-met | not-met? | 3/4 | –        | not-met | not-met?
    yes-no none          | yes no      | 1/2 | –           | no-target | no-target | 1/3 | –     | no-target | no-target
`,
);

// §4: numerator = units with at least k, denominator = population; the sum is shown beside it.
workedVerdicts(
  'a minimum of each unit',
  `
    minimum >= 2         | 2 5       | 2/2 Σ7  | 100% | met     | met      | 2/3 Σ7  | 66.6667% | insufficient-data | insufficient-data
    minimum >= 2         | 9 1       | 1/2 Σ10 | 50%  | not-met | not-met? | 1/3 Σ10 | 33.3333% | not-met | not-met?
    minimum >= 2         | 0 0       | 0/2 Σ0  | 0%   | not-met | not-met? | 0/3 Σ0  | 0%       | not-met | not-met?
    minimum stock >= 2   | 2 5       | 2/2 Σ7  | 100% | met     | met      | 2/3 Σ7  | 66.6667% | insufficient-data | insufficient-data
    minimum > 2          | 3 3       | 2/2 Σ6  | 100% | met     | met      | 2/3 Σ6  | 66.6667% | insufficient-data | insufficient-data
    minimum > 2          | 3 2       | 1/2 Σ5  | 50%  | not-met | not-met? | 1/3 Σ5  | 33.3333% | not-met | not-met?
    minimum range 2..4   | 2 9       | 2/2 Σ11 | 100% | met     | met      | 2/3 Σ11 | 66.6667% | insufficient-data | insufficient-data
    minimum range 2..4   | 1 9       | 1/2 Σ10 | 50%  | not-met | not-met? | 1/3 Σ10 | 33.3333% | not-met | not-met?
  # each exactly so many, or at most so many: before the year's end it may still pass
    minimum = 2          | 2 2       | 2/2 Σ4  | –    | met     | met?     | 2/3 Σ4  | –        | insufficient-data | insufficient-data
    minimum = 2          | 2 3       | 1/2 Σ5  | –    | not-met | not-met? | 1/3 Σ5  | –        | not-met | not-met?
    minimum = 0          | 0 0       | 2/2 Σ0  | –    | met     | met?     | 2/3 Σ0  | –        | insufficient-data | insufficient-data
    minimum = 0          | 0 1       | 1/2 Σ1  | –    | not-met | not-met? | 1/3 Σ1  | –        | not-met | not-met?
    minimum < 2          | 1 0       | 2/2 Σ1  | –    | met     | met?     | 2/3 Σ1  | –        | insufficient-data | insufficient-data
    minimum < 2          | 1 2       | 1/2 Σ3  | –    | not-met | not-met? | 1/3 Σ3  | –        | not-met | not-met?
    minimum <= 2         | 1 2       | 2/2 Σ3  | –    | met     | met?     | 2/3 Σ3  | –        | insufficient-data | insufficient-data
    minimum <= 2         | 1 3       | 1/2 Σ4  | –    | not-met | not-met? | 1/3 Σ4  | –        | not-met | not-met?
  # a percentage that each must reach: units are counted, percentages are never added
    minimum-percent >= 80 | 8/10 90/100 | 2/2   | 100% | met     | met      | 2/3     | 66.6667% | insufficient-data | insufficient-data
    minimum-percent > 80 | 8/10 90/100 | 1/2    | 50%  | not-met | not-met? | 1/3     | 33.3333% | not-met | not-met?
    minimum-percent < 80 | 7/10 1/100 | 2/2     | –    | met     | met?     | 2/3     | –        | insufficient-data | insufficient-data
`,
);

// §4: a minimum per CĐCS comes from a unit as numerator/denominator; how many a silent union has is not known.
workedVerdicts(
  'a minimum of each grassroots union',
  `
    grassroots >= 2 | 5/5 7/7 | 12/12 | 100%     | met     | met      | 12/12 | 100%     | insufficient-data | insufficient-data
    grassroots >= 2 | 5/5 6/7 | 11/12 | 91.6667% | not-met | not-met? | 11/12 | 91.6667% | not-met | not-met?
    grassroots >= 2 | 5/5 -   | 5/5   | 100%     | met     | met      | 5/5   | 100%     | insufficient-data | insufficient-data
`,
);

// §4: categories with at least k / categories; the sum beside it. A category that nobody spoke of is not zero.
workedVerdicts(
  'a minimum of each category',
  `
    categories >= 1       | X1+Y2 | 2/2 Σ3 | 100% | met     | met
    categories >= 1       | X1+Y0 | 1/2 Σ1 | 50%  | not-met | not-met?
    categories >= 1       | X1    | 1/2 Σ1 | 50%  | insufficient-data | insufficient-data
    categories >= 1       | X0    | 0/2 Σ0 | 0%   | not-met | not-met?
    categories > 1        | X2+Y2 | 2/2 Σ4 | 100% | met     | met
    categories > 1        | X2+Y1 | 1/2 Σ3 | 50%  | not-met | not-met?
    categories range 1..2 | X1+Y9 | 2/2 Σ10 | 100% | met    | met
    categories range 1..2 | X0+Y9 | 1/2 Σ9 | 50%  | not-met | not-met?
    categories = 1        | X1+Y1 | 2/2 Σ2 | –    | met     | met?
    categories = 1        | X1+Y2 | 1/2 Σ3 | –    | not-met | not-met?
    categories < 2        | X1+Y0 | 2/2 Σ1 | –    | met     | met?
    categories < 2        | X1+Y2 | 1/2 Σ3 | –    | not-met | not-met?
    categories <= 2       | X1+Y2 | 2/2 Σ3 | –    | met     | met?
    categories <= 2       | X1+Y3 | 1/2 Σ4 | –    | not-met | not-met?
`,
);

describe('nothing reported', () => {
  const compared = ['>= 10', '> 10', '= 10', '= 0', '< 10', '<= 10', 'range 10..12'];
  const kinds = ['yes-no', 'minimum', 'minimum-percent', 'grassroots', 'categories'];
  nobodyAnswered(kinds.flatMap((kind) => compared.map((target) => `${kind} ${target}`)));
});
