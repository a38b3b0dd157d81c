import type { ClosedNote } from '../closing/closed-note.ts';
import type { FigureSource, FigureState } from '../figures/figure.ts';
import type { Aggregation, Measure, TimeBehavior } from '../plan/indicator.ts';
import type { Basis } from '../plan/reporting-period.ts';
import type { Target } from '../plan/target.ts';
import type { UnitTree } from '../units/lineage/unit-tree.ts';
import type { UnitKind } from '../units/unit.ts';
import type { DerivedBy } from './derivation.ts';
import type { GroupBy } from './grouping.ts';

/** Verdicts of semantics §5: vượt, đạt, chưa đạt, chưa đủ số liệu, không có chỉ tiêu. */
export type Verdict = 'exceeded' | 'met' | 'not-met' | 'insufficient-data' | 'no-target';

/** Bảng tổng hợp chỉ tiêu: the one object behind the screen, the command line, print and workbooks. */
export interface IndicatorTable {
  readonly plan: string;
  readonly planTitle: string;
  readonly planVersion: number;
  readonly year: number;
  readonly period: string;
  readonly periodLabel: string;
  readonly basis: Basis;
  /** By which units it is told; screen and paper say so where it is not as reported. */
  readonly tree: UnitTree;
  /** As reported: the plan's units. Restated: the units of that day into which those that reported have come. */
  readonly units: readonly TableUnit[];
  /** Only restated: the units that reported; coverage names these. */
  readonly reporters?: readonly TableUnit[];
  readonly indicators: readonly IndicatorRow[];
  /** Only where the period is closed: then nothing in it changes any more. */
  readonly closed?: ClosedNote & { readonly issuingBody: string };
}

export interface TableUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly kindLabel: string;
  readonly cluster: string | null;
}

/** Numbers here are plain (scaling undone): counts in their unit of measure. */
export interface ProvinceFigure {
  /** Null where nothing is reported. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Beside a per-unit or per-category minimum: the plain sum. */
  readonly sum: number | null;
  /** Ratio: percent, not rounded; count: the number; per unit: units meeting it as percent of the population. */
  readonly value: number | null;
  readonly population: number;
  readonly answered: number;
  /** Codes of the units that have not answered. */
  readonly missing: readonly string[];
  /** Some unit's figure in it was worked out from other periods. */
  readonly hasDerived: boolean;
  readonly hasCorrected: boolean;
  /** Units whose figure waits for a person. */
  readonly inReview: readonly string[];
  /** Restated only: how many units reach it cannot be told on that day's tree. */
  readonly notComparable?: true;
}

/** What the units of one group come to; `group` is the cluster's name, the kind in the office's words, or sectors joined by "+". */
export interface GroupFigure extends ProvinceFigure {
  readonly group: string;
}

export interface IndicatorRow extends ProvinceFigure {
  readonly code: string;
  readonly section: string;
  readonly name: string;
  readonly measure: Measure;
  readonly aggregation: Aggregation;
  readonly timeBehavior: TimeBehavior;
  readonly unitOfMeasure: string;
  readonly decimals: number;
  readonly target: (Target & { readonly display: string }) | null;
  /** The period's own figures and the cumulative ones, whichever of them the row itself shows. */
  readonly inPeriod: ProvinceFigure;
  readonly cumulative: ProvinceFigure;
  /** By the cumulative figure, whatever basis is shown. Ratio (1 = 100 %); null where it has no meaning. */
  readonly completionRate: number | null;
  readonly verdict: Verdict;
  readonly provisional: boolean;
  readonly units: readonly UnitFigure[];
  /** Units that the plan leaves out of the indicator by themselves; only where there are some. */
  readonly leftOut?: readonly LeftOutUnit[];
  /** On the basis shown, by each grouping that was asked for. */
  readonly groups?: Readonly<Partial<Record<GroupBy, readonly GroupFigure[]>>>;
  /** Only where last year's figures were at hand. */
  readonly samePeriodLastYear?: SamePeriodComparison;
}

/** Cùng kỳ năm trước, on the basis shown. */
export type SamePeriodComparison =
  | {
      readonly isComparable: false;
      readonly because:
        | 'no-such-period'
        | 'no-such-measure'
        | 'measured-otherwise'
        | 'not-reported'
        /** Of several former plans only some measured it. */
        | 'measured-in-part'
        /** The unit has no past of its own: it came out of a split, or was founded since. */
        | 'split'
        | 'no-former-unit';
    }
  | ({
      readonly isComparable: true;
      /** Last year's: count, or percent. */
      readonly value: number;
      readonly population: number;
      readonly answered: number;
    } & (
      | {
          readonly in: 'count';
          readonly difference: number;
          /** Of last year's; null where that was 0. */
          readonly percent: number | null;
        }
      /** Percentage points. */
      | { readonly in: 'points'; readonly difference: number }
    ));

/** One unit's figure in a row, on the basis shown. */
export interface UnitFigure {
  readonly unit: string;
  readonly state: FigureState['state'];
  /** The whole state, scaled amounts undone in the fields below. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Count: number · ratio: percent, not rounded · yes/no: boolean · a percentage that waits for review: itself · else null. */
  readonly value: number | boolean | null;
  readonly derived: boolean;
  readonly corrected: boolean;
  /** Whether the unit's cumulative figure by itself reaches the target, null where that has no meaning or is not known. */
  readonly meetsTarget: boolean | null;
  readonly note: string | null;
  readonly source: FigureSource | null;
  /** How it was derived; only where it was, and as reported. */
  readonly derivedBy?: DerivedBy;
  /** What a derived figure was made of. */
  readonly sources: readonly FigureSource[];
  /** What the unit was allocated, by which it is judged then; only where there is something. */
  readonly ownTarget?: Target & { readonly display: string };
  /** The unit's own figure under a correction; only where there is one. */
  readonly own?: OwnFigure;
  /** Restated only: why the unit has no figure on that day's tree; its state is `not-applicable` then. */
  readonly notComparable?: NotComparable;
  /** Restated only: codes of the units (`reporters`) whose figures flowed together into this one. */
  readonly reportedBy?: readonly string[];
  /** Only where it was asked for, or restated: the unit's own same period last year, on the same tree. */
  readonly samePeriodLastYear?: SamePeriodComparison;
  /** What had been told by telephone before the unit's own figure came; only where something was. */
  readonly telephoned?: OwnFigure;
}

/** A unit left out of an indicator, why, and its figure on the basis shown: kept, and counted nowhere. */
export interface LeftOutUnit {
  readonly unit: string;
  readonly reason: string;
  readonly figure: UnitFigure;
}

/**
 * `split`: what a unit reported went to several, and how much to each is not known ·
 * `not-additive`: several answered differently, and answers of that kind do not add up.
 */
export type NotComparable = 'split' | 'not-additive';

/** A figure that lies under or behind the one that counts: the unit's own, or one told by telephone. */
export interface OwnFigure extends Pick<UnitFigure, 'state' | 'numerator' | 'denominator' | 'value'> {
  readonly source: FigureSource | null;
}
