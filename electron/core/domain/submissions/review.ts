import type { Evidence } from '../figures/evidence.ts';
import type { FigureState } from '../figures/figure.ts';
import type { Area } from '../grid.ts';
import type { Basis } from '../plan/reporting-period.ts';
import type { Role } from '../reading/column-role.ts';

/** What reading recognised in a workbook, for a person to check beside the original sheet. */
export interface RecognisedTable {
  readonly sheet: string;
  readonly shape: 'rows' | 'columns' | 'sentences';
  /** From its headings to its last row; drawn as an outline. */
  readonly area: Area;
  readonly columns: readonly RecognisedColumn[];
  readonly rows: readonly RecognisedRow[];
}

export interface RecognisedColumn {
  readonly column: number;
  /** What its headings say it holds, null where they say nothing. */
  readonly role: Role | null;
  /** What it was read as: null where it was left alone (another period, another year, the plan). */
  readonly readAs: 'label' | 'numerator' | 'denominator' | 'percent' | null;
  readonly heading: string;
}

export interface RecognisedRow {
  /** Where its label stands ("B9"); answers `row:<sheet>!<cell>` name it. */
  readonly cell: string;
  readonly label: string;
  /** What it was taken for; null where a person must say, or where it is none of the plan's. */
  readonly indicator: string | null;
  /** Indicators it could be, best first, with how much of its label each explains (0–1). */
  readonly candidates: readonly { readonly code: string; readonly agreement: number }[];
  /** A person has said it. */
  readonly isAnswered: boolean;
  /** Cells that hold its figure. */
  readonly figureCells: readonly string[];
  /** Those of them that a person has answered (`cell:`), with the unit's own words; the answers are with the submission. */
  readonly answeredCells: readonly { readonly cell: string; readonly own: string }[];
}

/** What accepting a waiting submission would change. */
export interface SubmissionEffect {
  /** The closed period that has to be reopened before it can be accepted; only where there is one. */
  readonly closed?: { readonly period: string; readonly label: string };
  /** Whose report it is, and the table whose rows would change. */
  readonly planId: string;
  readonly unit: string;
  readonly period: string;
  readonly basis: Basis;
  readonly figures: readonly FigureChange[];
  readonly totals: readonly TotalChange[];
}

/** One figure of the unit, before and after. */
export interface FigureChange {
  readonly indicator: string;
  readonly before: FigureState;
  readonly after: FigureState;
  /** The new file says nothing about it. */
  readonly isLost: boolean;
}

/** One of the province's rows, before and after. */
export interface TotalChange {
  readonly indicator: string;
  readonly before: ProvinceSnapshot;
  readonly after: ProvinceSnapshot;
}

export interface ProvinceSnapshot {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly completionRate: number | null;
  readonly verdict: 'exceeded' | 'met' | 'not-met' | 'insufficient-data' | 'no-target';
  readonly provisional: boolean;
  /** How many units have answered. */
  readonly answered: number;
}

/** What has happened to one unit's figure or to its reports, the latest first. */
export interface HistoryEntry {
  /** ISO instant. */
  readonly at: string;
  readonly actor: string;
  readonly reason: string | null;
  readonly kind:
    | 'received'
    /** Typed from paper or as it was told. */
    | 'entered'
    | 'accepted'
    | 'answered'
    | 'retracted'
    | 'superseded'
    | 'withdrawn'
    | 'restored'
    | 'set-by-hand'
    /** A figure by hand was taken back. */
    | 'unset';
  readonly submissionId: string | null;
  readonly file: string | null;
  /** The report it is about. */
  readonly period: string;
  readonly basis: Basis;
  /** Of a figure by hand; null for what happened to a whole report. */
  readonly indicator: string | null;
  /** The figure it left, for a history of one figure; null for a history of a unit. */
  readonly value: FigureState | null;
  /** Of a figure by hand in a history of one figure, where it rests on a document. */
  readonly evidence?: Evidence;
}

/** An answer given before for the same unit and layout, offered again and never applied by itself. */
export interface RememberedAnswer {
  readonly id: string;
  readonly unit: string;
  /** "row:Biểu!B9", "column:Biểu", "basis" … */
  readonly question: string;
  readonly answer: string;
  readonly basis: Basis | null;
  readonly givenAt: string;
  readonly actor: string;
}
