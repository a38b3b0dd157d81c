import { type Concept, conceptsOf } from './concepts.ts';
import { type IndicatorProfile, isDeed, type PlanProfile } from './indicator-profile.ts';
import { correctSlips } from './slips.ts';
import { exclusiveConcepts, newByNature } from './vocabulary.ts';
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
}

/** Reads a label once; comparing it with every indicator is then cheap. */
export function readLabel(text: string, plan: PlanProfile): Label {
  const plain = withoutNumbering(text);
  return { concepts: conceptsOf(plain, correctSlips(wordsOf(plain), plan)) };
}

/** Every indicator the label could name, best first; conflicting and unrelated ones last or left out. */
export function candidatesFor(label: Label, plan: PlanProfile): Candidate[] {
  const total = sumOf(label.concepts, plan);
  if (total === 0) return [];
  return plan.indicators
    .map((profile) => compare(label, total, profile, plan))
    .filter((candidate) => candidate.explained > 0.3 && candidate.covered > 0)
    .sort((a, b) => b.score - a.score);
}

function compare(label: Label, total: number, profile: IndicatorProfile, plan: PlanProfile): Candidate {
  const explained = sumOf(label.concepts, plan, (id) => creditOf(id, profile)) / total;
  const foreign = sumOf(label.concepts, plan, (id) => (creditOf(id, profile) > 0 ? 0 : 1));
  const covered = Math.max(...profile.wordings.map((wording) => coverageOf(wording, label, plan)), 0);
  const conflicts = namesAnotherKind(label, profile) || namesAnotherDeed(label, profile) || lacksNew(label, profile);
  const named = coverageOf(profile.wordings[0] ?? [], label, plan);
  const score = (conflicts ? 0.3 : 1) * (0.65 * explained + 0.25 * covered + 0.1 * named);
  const isEnough = covered >= (label.concepts.every(({ id }) => isDeed(id)) ? coveredByDeed : soundCovered);
  const isSound = !conflicts && isEnough && explained >= soundExplained && foreign < foreignWord;
  return { code: profile.indicator.code, explained, covered, conflicts, isSound, score };
}

function creditOf(id: string, { said, aside, leadingDeeds }: IndicatorProfile): number {
  // "Phát triển đoàn viên mới": whoever joins is new.
  const goesWithoutSaying = id === 'moi' && newByNature.some((deed) => leadingDeeds.has(deed));
  return said.has(id) || goesWithoutSaying ? 1 : aside.has(id) ? 0.85 : 0;
}

// A word the plan never uses is as telling as one that a single indicator uses.
const weightOf = (concept: Concept, plan: PlanProfile): number =>
  concept.weight * (0.4 + 0.6 * (plan.rarity.get(concept.id) ?? 1));

function sumOf(concepts: readonly Concept[], plan: PlanProfile, credit: (id: string) => number = () => 1): number {
  const distinct = new Map(concepts.map((concept) => [concept.id, concept]));
  let sum = 0;
  for (const concept of distinct.values()) sum += weightOf(concept, plan) * credit(concept.id);
  return sum;
}

function coverageOf(wording: readonly Concept[], label: Label, plan: PlanProfile): number {
  const all = sumOf(wording, plan);
  const said = new Set(label.concepts.map(({ id }) => id));
  return all === 0 ? 0 : sumOf(wording, plan, (id) => (said.has(id) ? 1 : 0)) / all;
}

function namesAnotherKind(label: Label, profile: IndicatorProfile): boolean {
  const said = new Set(label.concepts.map(({ id }) => id));
  const clashes = exclusiveConcepts.some((group, index) => {
    const own = profile.exclusive[index];
    const named = group.filter((id) => said.has(id));
    return own !== undefined && own.size > 0 && named.length > 0 && !named.some((id) => own.has(id));
  });
  return clashes || hasOtherThreshold(said, profile);
}

// "dưới 25" is not "từ 25".
function hasOtherThreshold(said: ReadonlySet<string>, profile: IndicatorProfile): boolean {
  const isThreshold = (id: string) => /^(tu|duoi)-\d+$/.test(id);
  const own = [...profile.said].filter(isThreshold);
  const named = [...said].filter(isThreshold);
  return named.length > 0 && own.length > 0 && !named.some((id) => own.includes(id));
}

function namesAnotherDeed(label: Label, { leadingDeeds }: IndicatorProfile): boolean {
  const done = label.concepts.map(({ id }) => id).filter(isDeed);
  return done.length > 0 && leadingDeeds.size > 0 && !done.some((id) => leadingDeeds.has(id));
}

// "Ký mới" is not what has been signed so far.
const lacksNew = (label: Label, { countsNew }: IndicatorProfile): boolean =>
  countsNew && !label.concepts.some(({ id }) => id === 'moi' || newByNature.includes(id));
