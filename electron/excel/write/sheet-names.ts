const LONGEST = 31;

/** Names that Excel accepts, each of them once: at most 31 characters, none of : \ / ? * [ ], no apostrophe at an end. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const legal = legalName(name);
    let unique = legal;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      unique = `${legal.slice(0, LONGEST - ending.length)}${ending}`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

// A name inside a defined name is quoted with apostrophes, and the library does not double them.
function legalName(name: string): string {
  const legal = name
    .normalize('NFC')
    .replace(/[:\\/?*[\]'\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .trim()
    .slice(0, LONGEST)
    // What is cut may have been half of a sign.
    .replace(/\p{Surrogate}/gu, '')
    .trim();
  return legal === '' || legal.toLowerCase() === 'history' ? `_${legal}` : legal;
}
