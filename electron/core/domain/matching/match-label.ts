import { type Concept, conceptsOf } from './concepts.ts';
import { type IndicatorProfile, isDeed, type PlanProfile } from './indicator-profile.ts';
import { correctSlips } from './slips.ts';
import { exclusiveConcepts, newByNature } from './vocabulary.ts';
import { type Weighed, weighed } from './weighed.ts';
import { withoutNumbering, wordsOf } from './words.ts';

/** How well a label names an indicator. */
export interface Candidate {
  readonly code: string;
  /** 0–1: how much of the label the indicator's words explain. */
  readonly explained: number;
  /** 0–1: how much of the indicator's best wording the label says. */
  readonly covered: number;
  /** The label names something the indicator is not: never a match, whatever else agrees. */
  readonly conflicts: boolean;
  /** Nothing in the label is foreign to the indicator, and it says enough of what the indicator is to be it. */
  readonly isSound: boolean;
  /** The one number to order by. */
  readonly score: number;
}

// At least so much of a label must be explained.
const soundExplained = 0.86;
// One foreign word already says that a label is another matter, however long it is.
const foreignWord = 0.9;
// "Sáng kiến các loại" is explained by whatever has to do with sáng kiến: a label must also say what the indicator is,
const soundCovered = 0.3;
// and where it says a mere deed ("Kết nạp"), that must be nearly all there is to say.
const coveredByDeed = 0.8;

export interface Label {
  readonly concepts: readonly Concept[];
  readonly said: ReadonlySet<string>;
  readonly weighed: Weighed;
}

/** Reads a label once; comparing it with every indicator is then cheap. */
export function readLabel(text: string, plan: PlanProfile): Label {
  const plain = withoutNumbering(text);
  const concepts = conceptsOf(plain, correctSlips(wordsOf(plain), plan));
  return { concepts, said: new Set(concepts.map(({ id }) => id)), weighed: weighed(concepts, plan.rarity) };
}

/** Every indicator the label could name, best first; conflicting and unrelated ones last or left out. */
export function candidatesFor(label: Label, plan: PlanProfile): Candidate[] {
  if (label.weighed.total === 0) return [];
  return plan.indicators
    .map((profile) => compare(label, profile))
    .filter((candidate) => candidate.explained > 0.3 && candidate.covered > 0)
    .sort((a, b) => b.score - a.score);
}

function compare(label: Label, profile: IndicatorProfile): Candidate {
  const explained = sumOf(label.weighed, (id) => creditOf(id, profile)) / label.weighed.total;
  const foreign = sumOf(label.weighed, (id) => (creditOf(id, profile) > 0 ? 0 : 1));
  const coverages = profile.wordings.map((wording) => coverageOf(wording, label));
  const covered = Math.max(...coverages, 0);
  const conflicts = namesAnotherKind(label, profile) || namesAnotherDeed(label, profile) || lacksNew(label, profile);
  const score = (conflicts ? 0.3 : 1) * (0.65 * explained + 0.25 * covered + 0.1 * (coverages[0] ?? 0));
  const isEnough = covered >= (label.concepts.every(({ id }) => isDeed(id)) ? coveredByDeed : soundCovered);
  const isSound = !conflicts && isEnough && explained >= soundExplained && foreign < foreignWord;
  return { code: profile.indicator.code, explained, covered, conflicts, isSound, score };
}

function creditOf(id: string, { said, aside, leadingDeeds }: IndicatorProfile): number {
  // "Phát triển đoàn viên mới": whoever joins is new.
  const goesWithoutSaying = id === 'moi' && newByNature.some((deed) => leadingDeeds.has(deed));
  return said.has(id) || goesWithoutSaying ? 1 : aside.has(id) ? 0.85 : 0;
}

function sumOf({ parts }: Weighed, credit: (id: string) => number): number {
  let sum = 0;
  for (const { id, weight } of parts) sum += weight * credit(id);
  return sum;
}

const coverageOf = (wording: Weighed, { said }: Label): number =>
  wording.total === 0 ? 0 : sumOf(wording, (id) => (said.has(id) ? 1 : 0)) / wording.total;

function namesAnotherKind({ said }: Label, profile: IndicatorProfile): boolean {
  const clashes = exclusiveConcepts.some((group, index) => {
    const own = profile.exclusive[index];
    const named = group.filter((id) => said.has(id));
    return own !== undefined && own.size > 0 && named.some((id) => !own.has(id));
  });
  return clashes || hasOtherThreshold(said, profile);
}

// "dưới 25" is not "từ 25".
function hasOtherThreshold(said: ReadonlySet<string>, profile: IndicatorProfile): boolean {
  const isThreshold = (id: string) => /^(tu|duoi)-\d+$/.test(id);
  const named = [...said].filter(isThreshold);
  if (named.length === 0) return false;
  const own = [...profile.said].filter(isThreshold);
  return own.length > 0 && !named.some((id) => own.includes(id));
}

function namesAnotherDeed(label: Label, { leadingDeeds }: IndicatorProfile): boolean {
  const done = label.concepts.map(({ id }) => id).filter(isDeed);
  return done.length > 0 && leadingDeeds.size > 0 && !done.some((id) => leadingDeeds.has(id));
}

// "Ký mới" is not what has been signed so far.
const lacksNew = (label: Label, { countsNew }: IndicatorProfile): boolean =>
  countsNew && !label.concepts.some(({ id }) => id === 'moi' || newByNature.includes(id));
