import type { ClosedNote } from '../closing/closed-note.ts';
import type { IndicatorRow, SamePeriodComparison, Verdict } from '../consolidation/indicator-table.ts';
import type { Placeholder, TemplateTexts } from './placeholder.ts';

type NotComparable = Extract<SamePeriodComparison, { isComparable: false }>['because'];
type Comparable = Extract<SamePeriodComparison, { isComparable: true }>;

/** The words that gaps are filled with, beside numbers. The text gives them. */
export interface NarrativeWords {
  /** As officers write them between braces. */
  readonly placeholders: Readonly<Record<Placeholder, string>>;
  /** The sentences that the product comes with. */
  readonly standard: TemplateTexts;
  /** "toàn tỉnh", from the issuing body's name. */
  area(issuingBody: string): string;
  /** "Đợt 1 năm 2023" */
  period(of: { readonly period: string; readonly label: string; readonly year: number }): string;
  day(isoDay: string): string;
  section(section: string): string;
  /** "1.200", "trên 40%", "từ 1.800 đến 2.000", "không có". */
  target(target: NonNullable<IndicatorRow['target']>): string;
  /** Null where nothing was asked. */
  verdict(of: { readonly verdict: Verdict; readonly provisional: boolean }, hasTimeLeft: boolean): string | null;
  /** "tăng 5,2% so với cùng kỳ năm trước", "giảm 2,3 điểm phần trăm …". */
  lastYear(than: Comparable, row: Pick<IndicatorRow, 'decimals' | 'unitOfMeasure'>): string;
  notComparable(because: NotComparable): string;
  /** What answers: units, or clusters. */
  readonly nouns: { readonly unit: string; readonly cluster: string };
  /** "A, B và C"; of many the first ones and how many more. */
  names(units: readonly string[]): string;
  readonly notes: NarrativeNotes;
  /** "10 vượt, 4 đạt, 21 chưa đạt"; "cả 4 đều đạt". */
  verdicts(counts: Readonly<Record<Verdict, number>>): string;
  closed(note: ClosedNote): string;
}

/** What has to be said beside a figure. */
export interface NarrativeNotes {
  /** Never called where all have answered. */
  coverage(of: { readonly answered: number; readonly population: number; readonly missing: readonly string[] }): string;
  inReview(units: readonly string[]): string;
  leftOut(units: readonly string[]): string;
  telephoned(units: readonly string[]): string;
  readonly derived: string;
  readonly corrected: string;
}
