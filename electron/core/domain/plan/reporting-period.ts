/** ISO days, inclusive. A period is its dates. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** Đợt thi đua: has its own dates and theme, and is no half-year. */
export interface EmulationPeriod extends DaySpan {
  readonly code: string;
  readonly label: string;
  readonly theme: string | null;
  readonly quotation: string;
}

/** Hạn nộp of a reporting period, by its code. */
export interface ReportingPeriodDeadline {
  readonly periodCode: string;
  /** ISO day, inclusive. */
  readonly dueOn: string;
}

/** Kỳ báo cáo: each emulation period, the first six and nine months, and the year. */
export interface ReportingPeriod extends DaySpan {
  readonly code: string;
  readonly kind: 'emulation' | 'six-months' | 'nine-months' | 'year';
  readonly label: string;
}

/** What a submission's figures cover: the period alone (phát sinh trong kỳ), or from the plan's start to its end (lũy kế). */
export type Basis = 'period' | 'cumulative';

/**
 * The report a figure belongs to. Two periods that end on the same day are the same report (semantics §3),
 * so this names the one they share: the first of them, on the basis that tells them apart.
 */
export interface ReportKey {
  readonly period: string;
  readonly basis: Basis;
}
