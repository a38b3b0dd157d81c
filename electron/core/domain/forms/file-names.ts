/** Signs that no Windows file name may hold, and path separators with them. */
const forbidden = /[<>:"/\\|?*\p{Cc}]/gu;
const LONGEST_STEM = 110;

/**
 * Names that Windows takes, each of them once whatever the case: two units may be called the same. `ending` stands behind the
 * last dot.
 */
export function fileNames(
  wanted: readonly { readonly name: string; readonly code: string }[],
  ending: string,
): readonly string[] {
  const taken = new Set<string>();
  return wanted.map(({ name, code }) => {
    const stem = safe(name).slice(0, LONGEST_STEM).trim();
    let unique = stem;
    for (let number = 1; taken.has(unique.toLowerCase()); number += 1) {
      unique = safe(`${stem} (${number === 1 ? code : `${code} ${number}`})`);
    }
    taken.add(unique.toLowerCase());
    return `${unique}.${ending}`;
  });
}

const safe = (name: string): string =>
  name
    .normalize('NFC')
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim();
