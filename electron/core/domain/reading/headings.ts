import type { Plan } from '../plan/plan.ts';
import type { Basis, ReportingPeriod } from '../plan/reporting-period.ts';
import { fold } from './fold.ts';
import type { SheetView } from './sheet-view.ts';
import { textOf } from './sheet-view.ts';
import { basisOf } from './tables/figure-columns.ts';
import { timeScopes, yearsIn } from './time-scope.ts';

/** What stands above a sheet's first table, or all of a sheet that has none. */
export function headingLines(view: SheetView, firstTableRow: number | null): string[] {
  const rows = view.rows.filter(({ index }) => (firstTableRow === null ? index < 30 : index < firstTableRow));
  return rows.slice(0, 20).flatMap(({ cells }) => cells.flatMap((cell) => textOf(cell) ?? []));
}

/** What a report's own words say about when it is of. */
export type TimeEvidence =
  | { readonly kind: 'agrees'; readonly basis: Basis | null }
  | { readonly kind: 'wrong-year'; readonly found: string }
  | { readonly kind: 'wrong-period'; readonly found: string }
  | { readonly kind: 'silent' };

// Days, document numbers and laws name years that are not the report's.
const namesNoReport = /\bngay\b.*\bthang\b|can cu|\bso\s*:?\s*\d+|nhiem ky|dai hoi|cung ky|ke hoach so|quyet dinh|nghi quyet/;

/** Titles against the report that the file was imported as. Lines that agree outweigh lines that do not. */
export function timeEvidence(lines: readonly string[], plan: Plan, period: ReportingPeriod): TimeEvidence {
  const telling = lines.filter((line) => !namesNoReport.test(fold(line)));
  const years = telling.filter((line) => yearsIn(fold(line)).length > 0);
  const wrongYear = years.find((line) => !yearsIn(fold(line)).includes(plan.year));
  if (wrongYear !== undefined && !years.some((line) => yearsIn(fold(line)).includes(plan.year)))
    return { kind: 'wrong-year', found: wrongYear };
  const timed = telling
    .map((line) => ({ line, bases: timeScopes(line, plan).map((scope) => basisOf(scope, { plan, period })) }))
    .filter(({ bases }) => bases.length > 0);
  const agreeing = timed.flatMap(({ bases }) => bases.filter((basis) => basis !== 'other'));
  const [first] = timed;
  if (first === undefined) return { kind: 'silent' };
  if (agreeing.length === 0) return { kind: 'wrong-period', found: first.line };
  return { kind: 'agrees', basis: agreeing[0] ?? null };
}
