import type { DrawnRow } from '#core/domain/consolidation/drawn-table.ts';
import { fold } from '#core/domain/reading/fold.ts';

/** Rows whose name or code holds every word asked for, accents or not. */
export function matchingIndicators(rows: readonly DrawnRow[], query: string): readonly DrawnRow[] {
  const asked = fold(query).split(' ').filter(Boolean);
  if (asked.length === 0) return rows;
  return rows.filter((row) => {
    const name = fold(`${row.code} ${row.name} ${row.unitOfMeasure}`);
    return asked.every((word) => name.includes(word));
  });
}

/** Rows under their section of the plan, in the plan's order. */
export function bySection(rows: readonly DrawnRow[]): readonly { section: string; rows: readonly DrawnRow[] }[] {
  const groups = new Map<string, DrawnRow[]>();
  for (const row of rows) groups.set(row.section, [...(groups.get(row.section) ?? []), row]);
  return [...groups].map(([section, members]) => ({ section, rows: members }));
}
