import type { Indicator } from '../plan/indicator.ts';
import type { Plan } from '../plan/plan.ts';
import { type Concept, conceptsOf, vocabulary } from './concepts.ts';
import { deeds, exclusiveConcepts } from './vocabulary.ts';
import { type Weighed, weighed } from './weighed.ts';
import { pairsOf, wordsOf } from './words.ts';

/** What an indicator's wording in the plan says, prepared for comparing rows with it. */
export interface IndicatorProfile {
  readonly indicator: Indicator;
  /** Its ways of being said: the short name, the plan's own words, the numerator. Each is enough to name it. */
  readonly wordings: readonly Weighed[];
  /** Concepts that its wordings use. */
  readonly said: ReadonlySet<string>;
  /** Concepts of the clause around it: they explain a row's words but do not name the indicator. */
  readonly aside: ReadonlySet<string>;
  /** The deed each wording leads with. */
  readonly leadingDeeds: ReadonlySet<string>;
  /** Its name asks for new ones ("ký mới"). */
  readonly countsNew: boolean;
  /** By exclusive group: what the indicator is of it. */
  readonly exclusive: readonly ReadonlySet<string>[];
}

const sectorConcepts: Readonly<Record<string, readonly string[]>> = {
  HCSN: ['hcsn'],
  DNNN: ['dn', 'nha-nuoc'],
  DN_NGOAI_NN: ['dn', 'ngoai-nha-nuoc'],
  DN: ['dn'],
  ALL: [],
};

export const isDeed = (id: string): boolean => deeds.includes(id);

/** Profiles of the indicators, and the words the plan is written in. */
export interface PlanProfile {
  readonly indicators: readonly IndicatorProfile[];
  /** How telling a concept is: 1 for one that a single indicator uses, less the more use it. */
  readonly rarity: ReadonlyMap<string, number>;
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

export function planProfile(plan: Pick<Plan, 'indicators'>): PlanProfile {
  const read = plan.indicators.map(profile);
  const rarity = rarityOf(read);
  const texts = plan.indicators.flatMap(textsOf).map(wordsOf);
  return {
    indicators: read.map((one) => ({ ...one, wordings: one.wordings.map((wording) => weighed(wording, rarity)) })),
    rarity,
    words: new Set([...vocabulary().words, ...texts.flat()]),
    pairs: new Set([...vocabulary().pairs, ...texts.flatMap(pairsOf)]),
  };
}

/** Before it is known how telling each concept is. */
type ReadIndicator = Omit<IndicatorProfile, 'wordings'> & { readonly wordings: readonly (readonly Concept[])[] };

function profile(indicator: Indicator): ReadIndicator {
  const wordings = wordingsOf(indicator).map((text) => conceptsOf(text));
  const sectors = indicator.sectorScope.flatMap((scope) => sectorConcepts[scope] ?? []);
  const supporting = [indicator.subject, indicator.denominator, indicator.unitOfMeasure, indicator.qualifier].filter(isText);
  const said = new Set([...wordings.flat().map(idOf), ...supporting.flatMap((text) => conceptsOf(text)).map(idOf), ...sectors]);
  const names = [...conceptsOf(indicator.name).map(idOf), ...sectors];
  const own = new Set([...names, ...wordings.flat().map(idOf)]);
  return {
    indicator,
    wordings,
    said,
    aside: new Set(conceptsOf(clauseOf(indicator)).map(idOf)),
    leadingDeeds: new Set(wordings.flatMap(leadingDeedsOf)),
    countsNew: names.includes('moi'),
    exclusive: exclusiveConcepts.map((group) => ownOf(group, names, own)),
  };
}

// "công nhận, gắn biển" leads with both; in "giới thiệu … cho Đảng xem xét, kết nạp" only the first is what is counted.
function leadingDeedsOf(wording: readonly Concept[]): string[] {
  const start = wording.findIndex(({ id }) => isDeed(id));
  if (start < 0) return [];
  const end = wording.findIndex(({ id }, at) => at > start && !isDeed(id));
  return wording.slice(start, end < 0 ? undefined : end).map(idOf);
}

// The short name decides what the indicator is; where it is silent, its other wordings do.
function ownOf(group: readonly string[], names: readonly string[], own: ReadonlySet<string>): ReadonlySet<string> {
  const named = group.filter((id) => names.includes(id));
  return new Set(named.length > 0 ? named : group.filter((id) => own.has(id)));
}

const idOf = (concept: Concept): string => concept.id;
const isText = (text: string | null): text is string => text !== null;

const wordingsOf = (indicator: Indicator): string[] =>
  [indicator.name, indicator.quotation.focus, indicator.numerator].filter(isText);

const textsOf = (indicator: Indicator): string[] => [...wordingsOf(indicator), indicator.quotation.sentence, indicator.subject];

/** The part of the sentence, between semicolons and full stops, that the indicator's words stand in. */
function clauseOf({ quotation }: Indicator): string {
  const start = quotation.sentence.indexOf(quotation.focus);
  if (start < 0) return quotation.focus;
  const end = start + quotation.focus.length;
  const before = Math.max(...[';', '. '].map((stop) => quotation.sentence.lastIndexOf(stop, start) + 1), 0);
  const after = [';', '. '].map((stop) => quotation.sentence.indexOf(stop, end)).filter((at) => at >= 0);
  return quotation.sentence.slice(before, Math.min(...after, quotation.sentence.length));
}

function rarityOf(profiles: readonly Pick<IndicatorProfile, 'said'>[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { said } of profiles) for (const id of said) uses.set(id, (uses.get(id) ?? 0) + 1);
  return new Map([...uses].map(([id, count]) => [id, 1 / (1 + 0.35 * (count - 1))]));
}
