import type { OfficeSettings, OfficeVersion } from '../domain/office/office-settings.ts';
import type { ReportOptions } from '../domain/reports/report-options.ts';

/** Cài đặt, and what is remembered for each report: every version is kept, the last one holds. */
export interface OfficeStore {
  /** Null while nothing was ever set. */
  current(): OfficeVersion | null;
  /** Oldest first. */
  versions(): readonly OfficeVersion[];
  /** Gives the new version's number. */
  save(settings: OfficeSettings, by: { readonly at: string; readonly actor: string }): number;
  /** Empty while nothing was chosen. */
  optionsOf(report: string): ReportOptions;
  /** Of every report for which something ever was. */
  allOptions(): Readonly<Record<string, ReportOptions>>;
  saveOptions(report: string, options: ReportOptions, by: { readonly at: string; readonly actor: string }): void;
}
