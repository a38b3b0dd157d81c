import type { Indicator } from './indicator.ts';
import type { EmulationPeriod, ReportingPeriodDeadline } from './reporting-period.ts';

/** A year's plan as its document gives it. A plan is data: no code knows any province. */
export interface Plan {
  readonly id: string;
  readonly year: number;
  readonly documentType: string;
  readonly documentNumber: string | null;
  /** ISO day, null where the document does not say. */
  readonly issuedOn: string | null;
  readonly place: string | null;
  readonly issuer: string;
  readonly title: string;
  readonly theme: string | null;
  readonly legalBases: readonly string[];
  readonly letterhead: Letterhead;
  readonly emulationPeriods: readonly EmulationPeriod[];
  readonly reportingDeadlines: readonly ReportingPeriodDeadline[];
  readonly indicators: readonly Indicator[];
  readonly qualitativeTargets: readonly QualitativeTarget[];
  readonly obligations: readonly Obligation[];
  readonly registrations: readonly Registration[];
  readonly reports: readonly ReportAsked[];
  readonly rewardOccasions: readonly { readonly occasion: string; readonly quotation: string }[];
  readonly clusterRules: readonly { readonly name: string; readonly rule: string; readonly quotation: string }[];
  readonly titles: readonly string[];
  readonly recipients: readonly string[];
  readonly signature: Signature;
  readonly sourceNotes: readonly string[];
}

/** The two lines at the head of what the office issues, and the name of the unit code it answers for itself under. */
export interface Letterhead {
  /** "TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM" */
  readonly parentBody: string;
  /** "LIÊN ĐOÀN LAO ĐỘNG TỈNH …" */
  readonly issuingBody: string;
  /** Where documents are signed ("Ninh Bình"). */
  readonly place: string | null;
}

export interface Signature {
  readonly authority: string;
  readonly position: string;
  readonly name: string | null;
}

/** A target whose quota lives elsewhere, or that is answered in words. */
export interface QualitativeTarget {
  readonly code: string;
  readonly section: string;
  readonly quotation: string;
  readonly kind: string;
  /** What came of it, in words; absent until someone says. */
  readonly answer?: string | null | undefined;
}

/** Something due by a day that is no report ("Hoàn thành Đại hội CĐCS trước 15/4/2023"). */
export interface Obligation {
  readonly what: string;
  /** ISO day; due strictly before it. */
  readonly before: string;
  readonly quotation: string;
}

export interface Registration {
  readonly what: string;
  readonly by: string | null;
  readonly to: string | null;
  readonly channel: string | null;
  readonly quotation: string;
}

export interface ReportAsked {
  readonly what: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly frequency: string | null;
  readonly quotation: string;
}

/** A plan as it stands in the data folder: amending it makes a new version and keeps the former. */
export interface PlanVersion {
  readonly plan: Plan;
  readonly version: number;
}
