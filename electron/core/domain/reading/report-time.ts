import type { Plan } from '../plan/plan.ts';
import type { ReportingPeriod } from '../plan/reporting-period.ts';
import { type TimeEvidence, timeEvidence } from './headings.ts';
import type { SheetReading } from './sheet-reading.ts';

export interface ReportTime {
  readonly evidence: TimeEvidence;
  /** Sheets of other times beside the report's own: left out, and named. */
  readonly skipped: readonly { readonly sheet: string; readonly found: string }[];
}

const conflicts = (evidence: TimeEvidence): evidence is Extract<TimeEvidence, { found: string }> =>
  evidence.kind === 'wrong-year' || evidence.kind === 'wrong-period';

/** When a workbook's report is of, by its sheets' own titles, else its cover, else its file's name. */
export function reportTime(sheets: readonly SheetReading[], fileName: string, plan: Plan, period: ReportingPeriod): ReportTime {
  const tables = sheets
    .filter(({ hits }) => hits.length > 0)
    .map((sheet) => ({ sheet, evidence: timeEvidence([sheet.view.name, ...sheet.headings], plan, period) }));
  const against = tables.flatMap(({ sheet, evidence }) =>
    conflicts(evidence) ? [{ sheet: sheet.view.name, found: evidence.found, evidence }] : [],
  );
  const [first] = against;
  if (first && against.length === tables.length) return { evidence: first.evidence, skipped: [] };
  const agreeing = tables.map(({ evidence }) => evidence).find(({ kind }) => kind === 'agrees');
  const covers = sheets.filter(({ hits }) => hits.length === 0).flatMap(({ headings }) => headings);
  const elsewhere = [timeEvidence(covers, plan, period), timeEvidence([fileName.replace(/[_]/g, ' ')], plan, period)];
  const evidence = agreeing ?? elsewhere.find(({ kind }) => kind !== 'silent') ?? { kind: 'silent' };
  return { evidence, skipped: against };
}
