import type { IndicatorTable, UnitFigure } from '../consolidation/indicator-table.ts';
import type { Basis } from '../plan/reporting-period.ts';
import type { Letter } from '../reports/letter.ts';
import type { SubmissionList } from '../reports/report-input.ts';
import type { ReportWords } from '../reports/report-words.ts';

/** What stands in a cell whose figure is not there: nothing, or words that say why. */
export const missingFigures = ['blank', 'words'] as const;
export type MissingFigures = (typeof missingFigures)[number];

/** Everything a template is filled with: the same table as on screen. Nothing is worked out again. */
export interface TemplateContent {
  /** The table on one basis. */
  readonly tableOn: (basis: Basis) => IndicatorTable;
  /** The one that fields without "trong kỳ" or "lũy kế" are of. */
  readonly basis: Basis;
  readonly submissions: SubmissionList;
  readonly letter: Letter;
  readonly hasTimeLeft: boolean;
  readonly groupBy: 'kind' | 'cluster';
  readonly missing: MissingFigures;
  /** Codes that the plan has, also of what the table does not show. */
  readonly codes: { readonly indicators: ReadonlySet<string>; readonly units: ReadonlySet<string> };
  readonly words: ReportWords;
  readonly own: TemplateContentWords;
}

/** Words of templates alone. */
export interface TemplateContentWords {
  /** Why there is no figure. */
  readonly missing: Readonly<Record<Exclude<UnitFigure['state'], 'reported'> | 'not-comparable', string>>;
  readonly meets: string;
  readonly fallsShort: string;
  readonly basis: Readonly<Record<Basis, string>>;
  /** "Đợt 1", "Năm" → as it reads in the middle of a line. */
  period(of: { period: string; label: string; year: number }): string;
  /** "ngày 05 tháng 01 năm 2024"; dots where it is not known. */
  day(day: string | null): string;
}
