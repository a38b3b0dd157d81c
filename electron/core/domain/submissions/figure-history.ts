import type { ManualFigure, StandingFigure } from '../figures/figure.ts';
import type { Basis, ReportKey } from '../plan/reporting-period.ts';
import { isSameValue } from '../same-value.ts';
import type { FormerReading } from './former-reading.ts';
import type { HistoryEntry } from './review.ts';
import { standingFigures } from './standing-figures.ts';
import type { Submission } from './submission.ts';
import { inOrderOfStanding, type SubmissionEvent, submissionHistory } from './submission-history.ts';
import { isTyped } from './typed-report.ts';

/** A figure by hand was set, or the latest one taken back: which one, the order of such events tells. */
export interface FigureSetEvent {
  readonly kind: 'figure-set' | 'figure-unset';
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly basis: Basis;
}

/** Something that happened, with when, by whom and why. */
export interface Told {
  readonly at: string;
  readonly actor: string;
  readonly reason: string | null;
  readonly event: SubmissionEvent | FigureSetEvent;
}

/** A submission with every reading of it, the first one first. */
export interface ReadSubmission {
  readonly submission: Submission;
  readonly readings: readonly FormerReading[];
}

/** One figure of one report, and all that it can follow from. */
export interface FigureStory {
  readonly planId: string;
  readonly unit: string;
  readonly indicator: string;
  readonly report: ReportKey;
  /** Of the plan, the oldest first. */
  readonly told: readonly Told[];
  readonly submissions: readonly ReadSubmission[];
  /** Oldest first, those with them that were taken back. */
  readonly manual: readonly ManualFigure[];
}

const kinds = {
  'submission-received': 'received',
  'submission-answered': 'answered',
  'submission-retracted': 'retracted',
  'submission-accepted': 'accepted',
  'submission-superseded': 'superseded',
  'submission-withdrawn': 'withdrawn',
  'submission-restored': 'restored',
  'figure-set': 'set-by-hand',
  'figure-unset': 'unset',
} as const satisfies Record<Told['event']['kind'], HistoryEntry['kind']>;

/** An event as it is told of a unit or a figure; null where it is of a submission that is not among them. */
export function historyEntry({ event, ...by }: Told, submissions: readonly Submission[]): HistoryEntry | null {
  const kind = kinds[event.kind];
  if (isFigureEvent(event)) {
    const { period, basis, indicator } = event;
    return { ...by, kind, submissionId: null, file: null, period, basis, indicator, value: null };
  }
  const submission = submissions.find(({ id }) => id === event.submissionId);
  if (submission === undefined) return null;
  const { id: submissionId, file, period, basis, source } = submission;
  const isEntered = kind === 'received' && isTyped(source);
  return { ...by, kind: isEntered ? 'entered' : kind, submissionId, file, period, basis, indicator: null, value: null };
}

const isFigureEvent = (event: Told['event']): event is FigureSetEvent =>
  event.kind === 'figure-set' || event.kind === 'figure-unset';

/** Every act that changed a figure or where it comes from, with the figure that it left; the oldest first. */
export function figureHistory(story: FigureStory): readonly HistoryEntry[] {
  const told = story.told.filter(({ event }) => isPartOf(event, story));
  const entries: HistoryEntry[] = [];
  let before: StandingFigure | null = null;
  for (const end of actEnds(told)) {
    const after = figureAfter(story, told.slice(0, end + 1));
    const entry = isSameValue(before, after) ? null : entryOf(story, told, end);
    if (entry !== null) entries.push({ ...entry, value: after?.value ?? { state: 'not-reported' }, ...evidenceOf(entry, after) });
    before = after;
  }
  return entries;
}

/** Only the act of giving it names the document: taking back what came after it is another. */
const evidenceOf = ({ kind }: HistoryEntry, after: StandingFigure | null): Pick<HistoryEntry, 'evidence'> =>
  kind === 'set-by-hand' && after?.source?.kind === 'person' && after.source.evidence ? { evidence: after.source.evidence } : {};

function isPartOf(event: Told['event'], { unit, indicator, report, submissions }: FigureStory): boolean {
  const isHere = ({ period, basis }: ReportKey) => period === report.period && basis === report.basis;
  if (isFigureEvent(event)) return event.unit === unit && event.indicator === indicator && isHere(event);
  const readings = submissions.find(({ submission }) => submission.id === event.submissionId)?.readings ?? [];
  return readings.some((reading) => reading.unit === unit && isHere(reading));
}

/** What is replaced is written down before what replaces it, what stands again after what had replaced it: one act each. */
function actEnds(told: readonly Told[]): readonly number[] {
  return told.flatMap(({ event }, index) => {
    const next = told[index + 1]?.event;
    return event.kind === 'submission-superseded' || (next !== undefined && isConsequence(next)) ? [] : [index];
  });
}

const isConsequence = (event: Told['event']): boolean => event.kind === 'submission-restored' && event.state === undefined;

/** The act itself names who, when and why: not what stood again through it. */
function entryOf({ submissions, report }: FigureStory, told: readonly Told[], end: number): HistoryEntry | null {
  const act = told.slice(0, end + 1).findLast(({ event }) => !isConsequence(event));
  const entry =
    act &&
    historyEntry(
      act,
      submissions.map(({ submission }) => submission),
    );
  return entry ? { ...entry, ...report } : null;
}

/** The figure as it was after these events. Only the lowest of those that stand together can be a whole report. */
function figureAfter(story: FigureStory, told: readonly Told[]): StandingFigure | null {
  const { planId, unit, indicator, report: key } = story;
  const events = told.flatMap(({ event }) => (isFigureEvent(event) ? [] : [event]));
  const history = submissionHistory(events);
  const standing = story.submissions.filter(({ submission }) => history.get(submission.id)?.state === 'standing');
  const ordered = inOrderOfStanding(
    history,
    standing.map(({ submission }) => submission),
  );
  const layers = ordered.map(({ id }) => ({ mode: 'supplement' as const, figures: figuresThen(story, events, id) }));
  return (
    standingFigures({ planId, unit, key, layers, manual: manualThen(story, told) }).find(
      (figure) => figure.indicator === indicator,
    ) ?? null
  );
}

/** Each taking back is of the latest figure that still held. */
function manualThen(story: FigureStory, told: readonly Told[]): readonly ManualFigure[] {
  const given = story.manual.filter((figure) => isFigureOf(figure, story));
  const held: ManualFigure[] = [];
  let next = 0;
  for (const { event } of told) {
    if (event.kind === 'figure-set') held.push(...given.slice(next, ++next));
    else if (event.kind === 'figure-unset') held.pop();
  }
  return held;
}

const isFigureOf = (figure: ManualFigure, { unit, indicator, report }: FigureStory): boolean =>
  figure.unit === unit && figure.indicator === indicator && figure.period === report.period && figure.basis === report.basis;

/** A file is read again whenever it is answered or accepted, or an answer is taken back. */
function figuresThen({ unit, report, submissions }: FigureStory, events: readonly SubmissionEvent[], id: string) {
  const again = events.filter(({ kind, submissionId }) => submissionId === id && readsAgain.has(kind)).length;
  const reading = submissions.find(({ submission }) => submission.id === id)?.readings[again];
  if (reading === undefined) throw new Error(`no reading ${again + 1} of ${id}`);
  return reading.unit === unit && reading.period === report.period && reading.basis === report.basis ? reading.figures : [];
}

const readsAgain: ReadonlySet<SubmissionEvent['kind']> = new Set([
  'submission-answered',
  'submission-accepted',
  'submission-retracted',
]);
