/** Letters that a line of a heading holds in any font of an office's machine. */
const LETTERS = 15;
const LINES = 2;
const MORE = '…';

const wordsOf = (name: string): readonly string[] => name.split(/\s+/).filter((word) => word !== '');

/**
 * Names in at most two lines of whole words, in the same order; where words had to go, "…" says so. Names that begin with
 * the same words would look the same: they are shown by their first words and those from where they differ.
 */
export function shortHeadings(names: readonly string[]): readonly string[] {
  const words = names.map(wordsOf);
  const first = words.map((own) => shortFrom(own, 0));
  return words.map((own, at) => {
    const alike = words.filter((_, other) => other !== at && first[other] === first[at]);
    return shortFrom(own, startOf(own, alike));
  });
}

/** From which word on a name is shown: the first that no name with the same first lines shares with it. */
const startOf = (own: readonly string[], alike: readonly (readonly string[])[]): number =>
  Math.min(Math.max(0, own.length - 1), Math.max(0, ...alike.map((other) => sharedWords(own, other))));

function sharedWords(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, at) => word !== other[at]);
  return differs < 0 ? one.length : differs;
}

/** The whole name's first words; with a start, a line of those and a line of the words from there on. */
function shortFrom(words: readonly string[], start: number): string {
  if (start === 0) return firstWords(words, LINES);
  return `${firstWords([...words.slice(0, start), MORE], 1).replace(/( …)+$/, '')} ${MORE} ${firstWords(words.slice(start), 1)}`;
}

/** As many words as these lines hold, at least one. */
function firstWords(words: readonly string[], lines: number): string {
  const fitting = (count: number): string => [...words.slice(0, count), ...(count < words.length ? [MORE] : [])].join(' ');
  for (let count = words.length; count > 1; count--) if (linesOf(fitting(count)) <= lines) return fitting(count);
  return fitting(1);
}

/** How many lines a text takes, broken between words alone. */
function linesOf(text: string): number {
  let [lines, room] = [1, LETTERS];
  for (const { length } of text.split(' ')) {
    if (length > room) {
      lines += 1;
      room = LETTERS;
    }
    room -= length + 1;
  }
  return lines;
}
