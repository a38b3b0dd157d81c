import type { Concept } from './concepts.ts';

/** Concepts of a text, each once, with what they weigh in a plan. */
export interface Weighed {
  readonly parts: readonly Concept[];
  readonly total: number;
}

/** A word the plan never uses is as telling as one that a single indicator uses. */
export function weighed(concepts: readonly Concept[], rarity: ReadonlyMap<string, number>): Weighed {
  const distinct = new Map(concepts.map((concept) => [concept.id, concept]));
  const parts = [...distinct.values()].map(({ id, weight }) => ({ id, weight: weight * (0.4 + 0.6 * (rarity.get(id) ?? 1)) }));
  return { parts, total: parts.reduce((sum, { weight }) => sum + weight, 0) };
}
