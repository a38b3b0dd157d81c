import type { Amount, FigureState } from '../figures/figure.ts';
import { fromScaled } from '../figures/scaled.ts';
import type { Indicator } from '../plan/indicator.ts';
import { answersForItsGrassroots } from '../plan/population.ts';
import { assertNever } from '../result.ts';
import type { PlanUnit } from '../units/unit.ts';
import type { UnitAnswer } from './figure-for.ts';
import { reachesAlone } from './unit-attainment.ts';

/** A unit of an indicator's population with its answer, of the kind that the indicator takes from it. */
export interface Member {
  readonly unit: Pick<PlanUnit, 'code' | 'kind'> & Partial<Pick<PlanUnit, 'validFrom' | 'validTo'>>;
  readonly answer: UnitAnswer;
  /**
   * Left out where the whole answer counts. `numerator`: another unit's denominator holds this one's ·
   * `sum`: an ended unit, outside the population, whose count is in the plain sum alone.
   */
  readonly part?: 'numerator' | 'sum';
}

/** Đầy đủ số liệu: who has answered, of those who are asked. */
export interface Coverage {
  readonly population: number;
  /** Reported, or nothing arose. */
  readonly answered: number;
  /** Codes of those who have not answered, doubtful figures included; nobody is missing before an indicator is due. */
  readonly missing: readonly string[];
  readonly inReview: readonly string[];
}

/** A province's figure before it is judged or shown, exact: sums of counts are scaled as the units' amounts are. */
export interface Tally {
  /** Scaled for sums and ratios; units, grassroots unions or categories for minimums and yes or no. Null: nothing is reported. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Scaled plain sum beside a minimum. */
  readonly sum: number | null;
  /** Some who answered (units, grassroots unions, categories) do not reach what each of them must. */
  readonly someFallShort: boolean;
  /** All whose answer the figure needs have given it. */
  readonly isComplete: boolean;
  /** Silent units that the denominator counts; null where there are silent ones whose number is not known. */
  readonly open: number | null;
  readonly coverage: Coverage;
  readonly hasDerived: boolean;
  readonly hasCorrected: boolean;
  /** Restated only: some unit's answer cannot be told, and it decides how many there are. */
  readonly notComparable?: true;
}

type Totals = Pick<Tally, 'numerator' | 'denominator' | 'sum' | 'someFallShort' | 'isComplete' | 'open'>;
interface Given {
  readonly unit: Member['unit'];
  readonly amount: Amount;
  readonly part: Member['part'];
}

/** From the units of an indicator's population to the province, or to any group of them (semantics §4). */
export function tally(indicator: Indicator, all: readonly Member[]): Tally {
  const members = all.some(isSummedAlone) ? all.filter((member) => !isSummedAlone(member)) : all;
  const coverage = coverageOf(members);
  const given = givenBy(members);
  const isComplete = coverage.answered === coverage.population;
  return {
    ...(given.length === 0 ? nothingReported : totals(indicator, members, given, isComplete)),
    ...(members === all ? {} : { sum: sumOfCounts(indicator, givenBy(all)) }),
    coverage,
    hasDerived: members.some(({ answer }) => answer.derived && answer.value.state === 'reported'),
    hasCorrected: members.some(({ answer }) => answer.corrected),
  };
}

export const isSummedAlone = ({ part }: Member): boolean => part === 'sum';

const givenBy = (members: readonly Member[]): readonly Given[] =>
  members.flatMap(({ unit, answer, part }) =>
    answer.value.state === 'reported' ? [{ unit, amount: answer.value.amount, part }] : [],
  );

const nothingReported: Totals = {
  numerator: null,
  denominator: null,
  sum: null,
  someFallShort: false,
  isComplete: false,
  open: null,
};

function coverageOf(members: readonly Member[]): Coverage {
  const missing: string[] = [];
  const inReview: string[] = [];
  let answered = 0;
  for (const { unit, answer } of members) {
    const { state } = answer.value;
    if (isAnswer(state)) answered += 1;
    else if (state !== 'not-due') missing.push(unit.code);
    if (state === 'needs-review') inReview.push(unit.code);
  }
  return { population: members.length, answered, missing, inReview };
}

export const isAnswer = (state: FigureState['state']): boolean => state === 'reported' || state === 'not-applicable';

function totals(indicator: Indicator, members: readonly Member[], given: readonly Given[], isComplete: boolean): Totals {
  switch (indicator.aggregation) {
    case 'sum':
    case 'issuer_only_count':
      return { ...plainSums(given), denominator: null, sum: null, isComplete };
    case 'ratio_of_sums':
    case 'province_only_ratio':
      return { ...plainSums(given), sum: null, isComplete };
    case 'per_unit_yes_no':
      return { ...shareOfUnits(indicator, members, given), sum: null, isComplete };
    case 'per_unit_min':
      return { ...shareOfUnits(indicator, members, given), sum: sumOfCounts(indicator, given), isComplete };
    case 'per_category_min':
      return shareOfCategories(indicator, given, isComplete);
    default:
      return assertNever(indicator.aggregation);
  }
}

/** Numerators over denominators, never a mean of percentages. */
function plainSums(given: readonly Given[]) {
  let [numerator, denominator] = [0, 0];
  for (const { amount, part } of given) {
    if (amount.kind === 'count' || amount.kind === 'ratio') numerator += amount.numerator;
    if (amount.kind === 'ratio' && part === undefined) denominator += amount.denominator;
  }
  return { numerator, denominator, someFallShort: false, open: null };
}

/** Units that reach it over all who are asked; silent units count in the denominator (semantics §4). */
function shareOfUnits(indicator: Indicator, members: readonly Member[], given: readonly Given[]) {
  const shares = given.map((one) => shareOf(indicator, one));
  const [numerator, asked] = [total(shares.map(({ reaching }) => reaching)), total(shares.map(({ of }) => of))];
  const silent = members.filter(({ answer }) => !isAnswer(answer.value.state));
  // How many grassroots unions a silent union has is not known: they cannot be counted.
  const counted = silent.filter(({ unit }) => !answersForItsGrassroots(unit, indicator)).length;
  const open = counted === silent.length ? counted : null;
  return { numerator, denominator: asked + counted, someFallShort: numerator < asked, open };
}

function shareOf(indicator: Indicator, { unit, amount }: Given): { reaching: number; of: number } {
  if (amount.kind === 'ratio' && answersForItsGrassroots(unit, indicator)) {
    const { decimals } = indicator;
    return { reaching: fromScaled(amount.numerator, decimals), of: fromScaled(amount.denominator, decimals) };
  }
  return { reaching: reachesAlone(indicator, amount) ? 1 : 0, of: 1 };
}

/** The plain sum beside a minimum; not to be had where units say only how many of theirs reach it. */
function sumOfCounts(indicator: Indicator, given: readonly Given[]): number | null {
  const counts = given.flatMap(({ amount }) => (amount.kind === 'count' ? [amount.numerator] : []));
  return indicator.measure === 'count' && given.length > 0 && counts.length === given.length ? total(counts) : null;
}

function shareOfCategories(indicator: Indicator, given: readonly Given[], isComplete: boolean): Totals {
  const counts = given.flatMap(({ amount }) => (amount.kind === 'by-category' ? amount.counts : []));
  const categories = indicator.categories.map((category) => {
    const own = counts.filter((entry) => entry.category === category).map(({ count }) => count);
    return {
      isGiven: own.length > 0,
      reaches: own.length > 0 && reachesAlone(indicator, { kind: 'count', numerator: total(own) }),
    };
  });
  return {
    numerator: categories.filter(({ reaches }) => reaches).length,
    denominator: categories.length,
    sum: total(counts.map(({ count }) => count)),
    someFallShort: categories.some(({ isGiven, reaches }) => isGiven && !reaches),
    isComplete: isComplete && categories.every(({ isGiven }) => isGiven),
    open: null,
  };
}

const total = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
