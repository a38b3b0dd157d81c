import type { IndicatorAnalysis } from '../domain/analysis/indicator-analysis.ts';
import type { Outlier } from '../domain/analysis/outliers.ts';
import type { Result } from '../domain/result.ts';
import type { CallError } from './errors.ts';
import { id, method, report } from './method.ts';

/** What was looked at, and what is unlike its past there. */
export interface FoundOutliers {
  readonly outliers: readonly Outlier[];
  /** Former years that figures were held against, the earliest first. */
  readonly years: readonly number[];
  /** The earlier period of the same year; null where there is none. */
  readonly earlier: string | null;
}

/** Phân tích: leaders' questions, answered from the cumulative table. */
export const analysisMethods = {
  'analysis.indicator': method<Result<IndicatorAnalysis, CallError>>()(report.extend({ indicator: id })),
  'analysis.outliers': method<Result<FoundOutliers, CallError>>()(report),
} as const;
