import { articles, type PopulationKind, populations, predicate } from './cue-words.ts';

/** Whom a percentage is of. */
export interface Population {
  readonly text: string;
  readonly kind: PopulationKind;
}

/** The population at the head of the words behind a percentage, several where kinds differ; and what is said of it. */
export interface Subjects {
  readonly populations: readonly Population[];
  readonly rest: string;
}

/** Null where no population stands there. */
export function subjectsOf(words: string): Subjects | null {
  const trimmed = words
    .trim()
    .replace(/\s*trở (?:lên|xuống)(?!\p{L})/u, '')
    .trim();
  const cut = predicate.exec(trimmed.toLowerCase())?.index ?? trimmed.length;
  const parts = trimmed
    .slice(0, cut)
    .split(/,|(?<!\p{L})và(?!\p{L})/u)
    .map((part) => part.trim().replace(/[.;:]+$/, ''))
    .filter((part) => part !== '');
  const [first, ...others] = parts.map(populationOf);
  if (!first) return null;
  const further = others.filter((other) => other !== null && other.kind !== first.kind);
  return {
    populations: together(
      first,
      parts,
      further.filter((one) => one !== null),
    ),
    rest: trimmed.slice(cut),
  };
}

/** Of one kind they are one population with a long name; of several kinds each is asked for itself. */
const together = (first: Population, parts: readonly string[], further: readonly Population[]): readonly Population[] =>
  further.length === 0 ? [{ ...first, text: parts.join(', ') }] : [first, ...further];

function populationOf(part: string): Population | null {
  const bare = part.toLowerCase().replace(articles, '').replace(articles, '');
  const text = part.slice(part.length - bare.length);
  const found = populations.find(([cue]) => cue.test(bare));
  return found === undefined ? null : { text, kind: found[1] };
}
