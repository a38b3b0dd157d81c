import type { IndicatorRow } from '#core/domain/consolidation/indicator-table.ts';
import { fold } from '#core/domain/reading/fold.ts';

/** Rows whose name or code holds every word asked for, accents or not. */
export function matchingIndicators(rows: readonly IndicatorRow[], query: string): readonly IndicatorRow[] {
  const asked = fold(query).split(' ').filter(Boolean);
  if (asked.length === 0) return rows;
  return rows.filter((row) => {
    const name = fold(`${row.code} ${row.name} ${row.unitOfMeasure}`);
    return asked.every((word) => name.includes(word));
  });
}

/** Rows under their section of the plan, in the plan's order. */
export function bySection(rows: readonly IndicatorRow[]): readonly { section: string; rows: readonly IndicatorRow[] }[] {
  const groups = new Map<string, IndicatorRow[]>();
  for (const row of rows) groups.set(row.section, [...(groups.get(row.section) ?? []), row]);
  return [...groups].map(([section, members]) => ({ section, rows: members }));
}
