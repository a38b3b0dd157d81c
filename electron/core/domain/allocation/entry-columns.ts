import type { AllocationEntry, Decision } from './allocation.ts';

/** Changes of one indicator by one decision: thousands of them are kept in a fraction of the room, and several times as fast. */
export interface EntryColumn {
  readonly indicator: string;
  readonly decision: Decision;
  /** Of all its amounts; null where targets are taken back. */
  readonly decimals: number | null;
  /** By unit, scaled by 10^decimals. */
  readonly amounts: readonly (readonly [unit: string, amount: number | null])[];
}

type Growing = EntryColumn & { readonly amounts: [string, number | null][] };

/** The same entries in the same order; a column goes on as long as they are alike. */
export function inColumns(entries: readonly AllocationEntry[]): readonly EntryColumn[] {
  const columns: Growing[] = [];
  let last: Growing | null = null;
  for (const entry of entries) {
    if (last === null || !goesOn(last, entry)) {
      const { indicator, decision, amount } = entry;
      last = { indicator, decision, decimals: amount?.decimals ?? null, amounts: [] };
      columns.push(last);
    }
    last.amounts.push([entry.unit, entry.amount?.units ?? null]);
  }
  return columns;
}

const goesOn = (column: EntryColumn, { indicator, amount, decision }: AllocationEntry): boolean =>
  column.indicator === indicator && column.decimals === (amount?.decimals ?? null) && isSameDecision(column.decision, decision);

export const isSameDecision = (a: Decision, b: Decision): boolean =>
  a === b || (a.number === b.number && a.signedOn === b.signedOn);

/** What the columns were made of; entries that stand by themselves stay as they are. */
export const entriesIn = (kept: readonly (EntryColumn | AllocationEntry)[]): readonly AllocationEntry[] =>
  kept.flatMap((one) => ('amounts' in one ? entriesOf(one) : [one]));

const entriesOf = ({ indicator, decision, decimals, amounts }: EntryColumn): readonly AllocationEntry[] =>
  amounts.map(([unit, units]) => ({
    unit,
    indicator,
    amount: decimals === null || units === null ? null : { units, decimals },
    decision,
  }));
