import type { Target } from './target.ts';

/** What one unit's answer consists of: a count, a numerator over a denominator, a yes or no, or a count per category. */
export type Measure = 'count' | 'ratio' | 'yes-no' | 'by-category';

/** How units' answers become the province's (semantics §4). */
export type Aggregation =
  | 'sum'
  | 'ratio_of_sums'
  | 'per_unit_yes_no'
  | 'per_unit_min'
  | 'per_category_min'
  | 'issuer_only_count'
  | 'province_only_ratio';

/** How periods add up (semantics §3). */
export type TimeBehavior = 'flow' | 'stock' | 'year_end';

/** Administrative and public, State-owned, non-State enterprises. */
export type Sector = 'HCSN' | 'DNNN' | 'DN_NGOAI_NN';

/** `DN` is both kinds of enterprise; `ALL` every sector. */
export type SectorScope = Sector | 'DN' | 'ALL';

/** Who the indicator is evaluated on: every reporting unit, unions above the grassroots, clusters, grassroots unions, or categories. */
export type EvaluationUnit = 'unit' | 'upper-union' | 'cluster' | 'grassroots' | 'category';

/** Who reports it: unions above the grassroots, grassroots unions, clusters, or the issuing office itself. */
export type DataOwner = 'upper-union' | 'grassroots' | 'cluster' | 'office';

export interface Indicator {
  /** Unique within the plan ("NB23-04"). */
  readonly code: string;
  /** The same measure across years and plans. */
  readonly measureId: string;
  /** Place in the plan's document ("III.1"). */
  readonly section: string;
  /** Ties indicators that one clause of the plan gives together. */
  readonly groupId: string;
  /** Short name, as tables print it. */
  readonly name: string;
  readonly quotation: Quotation;
  readonly measure: Measure;
  readonly aggregation: Aggregation;
  readonly timeBehavior: TimeBehavior;
  readonly target: Target | null;
  readonly unitOfMeasure: string;
  /** Decimals of the counts; amounts are stored as integers scaled by 10^decimals. */
  readonly decimals: number;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** Whom or what it counts, in the plan's words. */
  readonly subject: string;
  /** A condition on what counts ("DN có từ 25 CNLĐ trở lên"), never a target. */
  readonly qualifier: string | null;
  readonly sectorScope: readonly SectorScope[];
  readonly evaluationUnit: EvaluationUnit;
  readonly dataOwner: DataOwner;
  /** Units asked, or not, against what scope and kind say; none where it is left out. */
  readonly populationExceptions?: readonly PopulationException[] | undefined;
  /** Only for `by-category`. */
  readonly categories: readonly string[];
  /** Inside the document's section of targets, or found elsewhere in it. */
  readonly isInTargetSection: boolean;
  readonly note: string | null;
  readonly ambiguity: string | null;
}

/** A single unit taken into an indicator's population, or left out of it, for this plan. */
export interface PopulationException {
  readonly unit: string;
  readonly isAsked: boolean;
  readonly reason: string;
}

/** The plan's own words. */
export interface Quotation {
  /** The whole sentence or paragraph. */
  readonly sentence: string;
  /** The part that gives this indicator. */
  readonly focus: string;
  /** The word that says the comparator ("trên", "ít nhất"), null for a bare number. */
  readonly comparatorWord: string | null;
}
