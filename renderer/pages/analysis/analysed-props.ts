import type { IndicatorAnalysis } from '#core/domain/analysis/indicator-analysis.ts';

/** What of the figures is looked at. */
export type AnalysisView = 'units' | 'trend' | 'outliers';

/** Shows an indicator and a unit where their figure is at home; null is the province. */
export type OpenFigure = (indicator: string, unit: string | null) => void;

/** What every part about one indicator gets. */
export interface AnalysedProps {
  readonly analysis: IndicatorAnalysis;
  readonly nameOf: (unit: string) => string;
  readonly onOpen: OpenFigure;
}
