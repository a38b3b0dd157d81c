import type { FigureState, ManualFigure, PersonSource, StandingFigure, SubmissionFigure } from '../figures/figure.ts';
import type { ReportKey } from '../plan/reporting-period.ts';
import type { ReplaceMode } from './submission.ts';

/** A submission that stands, with what it holds. */
export interface StandingLayer {
  readonly mode: ReplaceMode;
  readonly figures: readonly SubmissionFigure[];
}

/** All that decides what counts for one unit and report. */
export interface StandingInput {
  readonly planId: string;
  readonly unit: string;
  readonly key: ReportKey;
  /** In the order in which they came to stand. */
  readonly layers: readonly StandingLayer[];
  /** Figures by hand and corrections, oldest first: the latest for an indicator holds. Those of other units and reports are passed over. */
  readonly manual: readonly ManualFigure[];
}

/**
 * What counts now for one unit and report: submissions laid over each other, and over them what a person said.
 * A correction stays on top of a report that is sent later, with that report's own value beside it, until a person corrects again.
 * What was told by telephone for want of a report is no correction: it gives way to the unit's own clear figure, and is kept beside it.
 */
export function standingFigures(input: StandingInput): readonly StandingFigure[] {
  const submitted = laidOver(input.layers);
  const byHand = new Map(input.manual.filter((figure) => isFor(input, figure)).map((figure) => [figure.indicator, figure]));
  const indicators = new Set([...submitted.keys(), ...byHand.keys()]);
  return [...indicators].map((indicator) => standingFigure(input, indicator, submitted.get(indicator), byHand.get(indicator)));
}

const isFor = ({ planId, unit, key }: StandingInput, figure: ManualFigure): boolean =>
  figure.planId === planId && figure.unit === unit && figure.period === key.period && figure.basis === key.basis;

type BySubmission = ReadonlyMap<string, SubmissionFigure>;

/** A supplement replaces only what it contains; a whole report replaces everything. */
function laidOver(layers: readonly StandingLayer[]): BySubmission {
  const figures = new Map<string, SubmissionFigure>();
  for (const layer of layers) {
    if (layer.mode === 'all') figures.clear();
    for (const figure of layer.figures)
      if (!figures.has(figure.indicator) || saysSomething(figure.value)) figures.set(figure.indicator, figure);
  }
  return figures;
}

/** Blank says nothing, neither to replace a figure nor to be corrected. */
export const saysSomething = (value: FigureState): boolean =>
  value.state !== 'not-reported' && !(value.state === 'not-due' && value.early === null);

function standingFigure(
  { planId, unit, key }: StandingInput,
  indicator: string,
  submitted: SubmissionFigure | undefined,
  byHand: ManualFigure | undefined,
): StandingFigure {
  const place = { planId, period: key.period, basis: key.basis, unit, indicator };
  if (byHand && !givesWay(byHand, submitted)) return { ...place, ...overlaid(byHand, submitted) };
  const own = { value: submitted?.value ?? silent, ...origin(submitted), corrected: null };
  return byHand ? { ...place, ...own, stoodIn: { value: given(byHand), source: personOf(byHand) } } : { ...place, ...own };
}

const silent: FigureState = { state: 'not-reported' };

/** The unit's own figure, clear enough to be counted: what was told by telephone stands in for nothing less. */
export const isClear = (value: FigureState): boolean => value.state === 'reported' || value.state === 'not-applicable';

const givesWay = ({ told }: ManualFigure, submitted: SubmissionFigure | undefined): boolean =>
  told?.isStandIn === true && submitted !== undefined && isClear(submitted.value);

const given = ({ amount }: ManualFigure): FigureState => ({ state: 'reported', amount });

const personOf = ({ actor, at, reason, raw, told, evidence }: ManualFigure): PersonSource => ({
  kind: 'person',
  actor,
  at,
  reason,
  raw,
  ...(told ? { told: { by: told.by, on: told.on } } : {}),
  ...(evidence ? { evidence } : {}),
});

const origin = (submitted: SubmissionFigure | undefined): Pick<StandingFigure, 'source' | 'note'> => ({
  source: submitted?.source ?? null,
  note: submitted?.note ?? null,
});

/** A person's figure over the unit's own, which is kept; where the unit gave none, it simply stands. */
function overlaid(
  figure: ManualFigure,
  submitted: SubmissionFigure | undefined,
): Pick<StandingFigure, 'value' | 'source' | 'note' | 'corrected'> {
  return {
    value: given(figure),
    source: personOf(figure),
    note: null,
    corrected: submitted && saysSomething(submitted.value) ? { own: submitted.value, ownSource: submitted.source } : null,
  };
}
