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

// "BÁO CÁO NĂM 2013, PHƯƠNG HƯỚNG NHIỆM VỤ NĂM 2014" reports on 2013: what follows is what somebody means to do.
const intentions =
  /(phuong huong|(\bva|[,;–-]) *(mot so )?(nhiem vu|ke hoach|muc tieu|chuong trinh)|^ *(nhiem vu|muc tieu))\b.*$/;

/** A title folded, without what it says of the time to come. */
const reportedIn = (line: string): string => fold(line).replace(intentions, '');

// "Bảng đăng ký chỉ tiêu", "Kế hoạch giao chỉ tiêu": a table of targets. "Kết quả thực hiện kế hoạch" is none.
const ofTargets =
  /^((bang|bieu|phu luc|danh muc|ban|tong hop|so lieu)\b[\s\d:.-]*)*(dang ky|giao|phan bo|phan khai|ke hoach|chi tieu|muc tieu)\b/;
const namesTargets =
  /\b(dang ky|giao|phan bo|phan khai|ke hoach|muc tieu)\b.*\b(chi tieu|thi dua|danh hieu)\b|\bchi tieu\b.*\b(giao|dang ky|phan dau)\b/;
const saysDone = /\b(ket qua|thuc hien|bao cao|tong ket|so ket|tinh hinh)\b/;
const cites = /\b(kem theo|can cu)\b/;
const hoped = /^((bang|bieu|phu luc|bao cao|so lieu)\b[\s\d:.-]*)*(du kien|uoc|du bao|tam tinh)\b/;

/** A title that says that its table holds targets or expectations, not what was done; null where there is none. */
export function titleOfIntentions(lines: readonly string[]): string | null {
  const expected = lines.find((line) => hoped.test(fold(line).trim()));
  if (expected !== undefined) return expected;
  if (lines.some((line) => saysDone.test(fold(line)) && !cites.test(fold(line)))) return null;
  return lines.find((line) => ofTargets.test(fold(line).trim()) && namesTargets.test(fold(line))) ?? null;
}

/** Titles against the report that the file was imported as. Lines that agree outweigh lines that do not. */
export function timeEvidence(lines: readonly string[], plan: Plan, period: ReportingPeriod): TimeEvidence {
  const telling = lines.filter((line) => !namesNoReport.test(fold(line)));
  const years = telling.filter((line) => yearsIn(reportedIn(line)).length > 0);
  const wrongYear = years.find((line) => !yearsIn(reportedIn(line)).includes(plan.year));
  if (wrongYear !== undefined && !years.some((line) => yearsIn(reportedIn(line)).includes(plan.year)))
    return { kind: 'wrong-year', found: wrongYear };
  const timed = telling
    .map((line) => ({ line, bases: timeScopes(reportedIn(line), plan).map((scope) => basisOf(scope, { plan, period })) }))
    .filter(({ bases }) => bases.length > 0);
  const agreeing = timed.flatMap(({ bases }) => bases.filter((basis) => basis !== 'other'));
  const [first] = timed;
  if (first === undefined) return { kind: 'silent' };
  if (agreeing.length === 0) return { kind: 'wrong-period', found: first.line };
  return { kind: 'agrees', basis: agreeing[0] ?? null };
}
