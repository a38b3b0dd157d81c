import type { Measure } from '../plan/indicator.ts';
import { remembered } from '../remembered.ts';
import type { PlanProfile } from './indicator-profile.ts';
import { type Candidate, candidatesFor, readLabel } from './match-label.ts';
import { populations } from './vocabulary.ts';

/** What a row's cells look like: it tells indicators apart whose labels could be the same. */
export type RowShape = 'yes-no' | 'no' | 'ratio' | 'number' | 'blank';

/** What a row says, as it was put together from its table. */
export interface Wording {
  readonly label: string;
  /** The row above it that its label may hang on ("Hội nghị NLĐ" above "- DNNN"), null where there is none. */
  readonly parentLabel: string | null;
}

/** A row of some table, as matching sees it. */
export interface LabelledRow extends Wording {
  readonly key: string;
  readonly shape: RowShape;
  /** What it may say as well: nobody can tell from its table, and it is never matched by itself. */
  readonly orElse?: readonly Wording[];
}

export interface Assignment {
  /** Indicator code by row key. Several rows under one code say the same thing twice. */
  readonly matched: ReadonlyMap<string, string>;
  /** Rows nobody should guess at: the indicators they could be, best first. */
  readonly unsure: ReadonlyMap<string, readonly string[]>;
}

// Two indicators closer than this cannot be told apart by the label.
const margin = 0.04;
// Rows further apart than this on one indicator are not the same thing said twice.
const clearlyBetter = 0.12;

/** Which indicator each row is. A row that is not clearly one indicator, and that indicator not clearly its, stays unmatched. */
export function assignRows(rows: readonly LabelledRow[], ranked: (row: LabelledRow) => readonly Candidate[]): Assignment {
  const choices = rows.map((row) => ({ key: row.key, candidates: ranked(row), isCounted: isCounted(row) }));
  const first = claimsOf(choices, []);
  const claims = claimsOf(choices, first);
  const matched = new Map(claims.filter((claim) => isClose(claim, claims)).map(({ key, code }) => [key, code]));
  const unsure = new Map(choices.filter(({ key }) => !matched.has(key)).map(({ key, candidates }) => [key, codesOf(candidates)]));
  return { matched, unsure };
}

interface Choice {
  readonly key: string;
  readonly candidates: readonly Candidate[];
  readonly isCounted: boolean;
}

const isCounted = ({ shape }: LabelledRow): boolean => shape === 'ratio' || shape === 'number';

interface Claim {
  readonly key: string;
  readonly code: string;
  readonly score: number;
}

const claimsOf = (choices: readonly Choice[], taken: readonly Claim[]): Claim[] =>
  choices.flatMap(({ key, candidates, isCounted }) => {
    // What one row clearly is, a plain "không" that could be this or that is not: then it is that. Numbers are another
    // matter: "Hội nghị NLĐ" beside "Hội nghị NLĐ ở DN ngoài nhà nước" may be the total of all.
    const free = isCounted ? candidates : candidates.filter((own) => !taken.some((claim) => isBetterElsewhere(claim, key, own)));
    const clear = clearChoice(free);
    return clear ? [{ key, code: clear.code, score: clear.score }] : [];
  });

const isBetterElsewhere = (claim: Claim, key: string, own: Candidate): boolean =>
  claim.code === own.code && claim.key !== key && claim.score - own.score >= clearlyBetter;

const isClose = (claim: Claim, claims: readonly Claim[]): boolean =>
  claims.every((other) => other.code !== claim.code || other.score - claim.score < clearlyBetter);

function clearChoice(candidates: readonly Candidate[]): Candidate | null {
  const [best, ...others] = likelyChoices(candidates);
  return best && others.length === 0 ? best : null;
}

/** The indicators that a row's words name equally well, best first; more than one, and nobody can tell by the row alone. */
export function likelyChoices(candidates: readonly Candidate[]): readonly Candidate[] {
  const sound = candidates.filter(({ isSound }) => isSound);
  return sound.filter(({ score }) => (sound[0]?.score ?? 0) - score < margin);
}

// What a person may be offered: near misses as well, but not what has next to nothing in common with the row. A label of
// which every word is the indicator's ("GVN-ĐVN", "Kết nạp đoàn viên") may be it though it says little.
const isWorthOffering = ({ conflicts, explained, covered }: Candidate): boolean =>
  (explained >= 0.95 && covered >= 0.25) ||
  (conflicts ? explained >= 0.6 && covered >= 0.5 : explained >= 0.45 && covered >= 0.3);

/** The few of a row's candidates that a person may choose from, best first. */
export const offered = (candidates: readonly Candidate[]): readonly Candidate[] => candidates.filter(isWorthOffering).slice(0, 4);

const codesOf = (candidates: readonly Candidate[]): string[] => offered(candidates).map(({ code }) => code);

/** A label's candidates, remembered: units of a province share their labels. */
export interface LabelRanking {
  readonly candidates: readonly Candidate[];
  /** It names a population only ("- DNNN"): what is counted of it is said in the row above. */
  readonly isPopulation: boolean;
  /** What it speaks of. */
  readonly concepts: ReadonlySet<string>;
}

export const labelRanker = (plan: PlanProfile): ((text: string) => LabelRanking) => remembered((text) => rankLabel(text, plan));

function rankLabel(text: string, plan: PlanProfile): LabelRanking {
  const label = readLabel(text, plan);
  const isPopulation = label.concepts.length > 0 && label.concepts.every(({ id }) => populations.includes(id));
  const concepts = new Set(label.concepts.map(({ id }) => id));
  return { candidates: isPopulation ? [] : candidatesFor(label, plan), isPopulation, concepts };
}

/** Ranks a row's candidates by its own label, or under the row above where its own names only a population. */
export function rowRanker(plan: PlanProfile, rank: (text: string) => LabelRanking): (row: LabelledRow) => readonly Candidate[] {
  const measures = new Map(plan.indicators.map(({ indicator }) => [indicator.code, indicator.measure]));
  const rankWording = ({ label, parentLabel }: Wording, shape: RowShape): readonly Candidate[] => {
    const own = rank(label);
    const candidates = own.isPopulation && parentLabel !== null ? underParent(parentLabel, label, rank) : own.candidates;
    return candidates
      .map((candidate) => weighed(candidate, shape, measures.get(candidate.code)))
      .sort((a, b) => b.score - a.score);
  };
  return ({ orElse = [], ...row }) =>
    orElse.length === 0
      ? rankWording(row, row.shape)
      : inDoubt([row, ...orElse].map((wording) => rankWording(wording, row.shape)));
}

/** What a row could be in any of its wordings, each indicator once, none of them sound. */
function inDoubt(rankings: readonly (readonly Candidate[])[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of rankings.flat()) {
    const former = best.get(candidate.code);
    if (former === undefined || candidate.score > former.score) best.set(candidate.code, { ...candidate, isSound: false });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** A population under a heading says which of what the heading counts: what adds nothing to it, or foreign words, does not. */
function underParent(parent: string, label: string, rank: (text: string) => LabelRanking): readonly Candidate[] {
  const { candidates, concepts } = rank(parent);
  const above = new Map(candidates.map((candidate) => [candidate.code, candidate]));
  const addsNothing = [...rank(label).concepts].every((concept) => concepts.has(concept));
  return rank(`${parent} ${label}`).candidates.map((candidate) => {
    const isForeign = candidate.explained < (above.get(candidate.code)?.explained ?? 0);
    return addsNothing || isForeign ? { ...candidate, isSound: false } : candidate;
  });
}

const weighed = (candidate: Candidate, shape: RowShape, measure: Measure | undefined): Candidate => ({
  ...candidate,
  score: candidate.score + (measure ? agreement(shape, measure) : 0),
});

function agreement(shape: RowShape, measure: Measure): number {
  if (shape === 'blank') return 0;
  if (shape === 'no') return measure === 'yes-no' ? 0.05 : 0;
  if (shape === 'yes-no') return measure === 'yes-no' ? 0.08 : -0.2;
  if (shape === 'ratio') return measure === 'ratio' ? 0.05 : -0.2;
  return measure === 'yes-no' ? -0.1 : 0;
}
