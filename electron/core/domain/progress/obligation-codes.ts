/** What tells an entry of the plan's lists: its words and its sentence. */
interface Entry {
  readonly what: string;
  readonly quotation: string;
}

interface Coded {
  readonly code: string;
  readonly entry: Entry;
}

/**
 * Codes for the entries of a plan's list in its latest version, given in the order in which entries first appeared and never
 * given again: an entry keeps its code when it is moved, reworded in its place, or removed and brought back.
 * `versions`: the list in each version of the plan, the first one first.
 */
export function obligationCodes(prefix: string, versions: readonly (readonly Entry[])[]): readonly string[] {
  const ever: Coded[] = [];
  let before: readonly Coded[] = [];
  for (const entries of versions) {
    before = codedEntries(prefix, entries, before, ever);
    ever.push(...before);
  }
  return before.map(({ code }) => code);
}

function codedEntries(prefix: string, entries: readonly Entry[], before: readonly Coded[], ever: readonly Coded[]): Coded[] {
  const taken = new Set<string>();
  const found = entries.map((entry, index) => {
    const code = knownCode(entry, [...before.slice(index, index + 1), ...before, ...ever.toReversed()], taken);
    if (code !== null) taken.add(code);
    return code;
  });
  const rewordedInPlace = entries.length === before.length;
  let given = new Set(ever.map(({ code }) => code)).size;
  return entries.map((entry, index) => {
    const former = rewordedInPlace ? before[index]?.code : undefined;
    const isFree = former !== undefined && !taken.has(former);
    const code = found[index] ?? (isFree ? former : `${prefix}${++given}`);
    taken.add(code);
    return { code, entry };
  });
}

/** The code of an entry with the same words, or else with the same sentence. */
function knownCode(entry: Entry, known: readonly Coded[], taken: ReadonlySet<string>): string | null {
  const free = known.filter(({ code }) => !taken.has(code));
  const same =
    free.find((one) => one.entry.what === entry.what) ??
    free.find((one) => entry.quotation !== '' && one.entry.quotation === entry.quotation);
  return same?.code ?? null;
}
