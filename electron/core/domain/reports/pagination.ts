/** How a row holds on to the row below it on the same page. */
export type KeepsNext = 'always' | 'if-possible' | 'no';

/** A row as the page sees it. Points. */
export interface PageRow {
  readonly height: number;
  readonly keepsNext: KeepsNext;
}

/** Rows that move to the next page as one. */
interface Run {
  readonly first: number;
  readonly height: number;
}

/**
 * Rows after which a page ends. `capacity` of a page, and `repeated`, the header rows that stand on every further page,
 * in points.
 */
export function pageBreaks(rows: readonly PageRow[], capacity: number, repeated: number): number[] {
  const breaks: number[] = [];
  let used = 0;
  for (const run of runs(rows, capacity - repeated)) {
    if (used > 0 && used + run.height > capacity) {
      breaks.push(run.first - 1);
      used = repeated;
    }
    used += run.height;
  }
  return breaks;
}

function runs(rows: readonly PageRow[], highest: number): Run[] {
  const atoms = linked(
    rows.map((_, index) => index),
    (index) => rows[index]?.keepsNext === 'always',
  );
  const chains = linked(atoms, (atom) => rows[atom.at(-1) ?? 0]?.keepsNext === 'if-possible');
  const heightOf = (atom: readonly number[]) => atom.reduce((sum, index) => sum + (rows[index]?.height ?? 0), 0);
  return chains.flatMap((chain) =>
    fitting(
      chain.map((atom) => ({ first: atom[0] ?? 0, height: heightOf(atom) })),
      highest,
    ),
  );
}

/** Splits a list after every member that does not hold on to the next. */
function linked<T>(all: readonly T[], holdsNext: (one: T) => boolean): T[][] {
  const chains: T[][] = [];
  let isOpen = false;
  for (const one of all) {
    if (isOpen) chains.at(-1)?.push(one);
    else chains.push([one]);
    isOpen = holdsNext(one);
  }
  return chains;
}

/** A chain that no page can hold lets go of what it begins with: what ends it, a signature, stays with the rows that fit. */
function fitting(atoms: readonly Run[], highest: number): Run[] {
  const whole = { first: atoms[0]?.first ?? 0, height: atoms.reduce((sum, { height }) => sum + height, 0) };
  const [released, ...rest] = atoms;
  if (whole.height <= highest || released === undefined || rest.length === 0) return [whole];
  return [released, ...fitting(rest, highest)];
}
