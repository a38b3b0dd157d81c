import type { Indicator } from '../plan/indicator.ts';
import { cellIssue, type FigureReading, needsReview, notReported, readingFrom, reported } from './figure-reading.ts';
import type { Issue } from './issue.ts';
import type { FigureCells, LocatedCell } from './located-cell.ts';
import type { NumberReading } from './number-text/number-reading.ts';
import { bestPercent, differsFrom, type Percent, percentText } from './number-text/percent.ts';
import { type RatioParts, ratioParts } from './ratio-parts.ts';

type NumberRead = Extract<NumberReading, { kind: 'number' }>;
type Silent = Extract<NumberReading, { kind: 'silent' }>;

/** A ratio stands in two cells or whole in one, perhaps with a percentage beside it (semantics §1, §2). */
export function readRatio(indicator: Indicator, cells: FigureCells): FigureReading {
  const parts = ratioParts(indicator, cells);
  return { ...judge(parts), note: parts.note };
}

function judge(parts: RatioParts): FigureReading {
  const { numerator, denominator } = parts;
  if (numerator.kind === 'doubtful' || denominator.kind === 'doubtful') return doubtfulPart(parts);
  if (numerator.kind === 'percent') return percentOnly(parts, parts.numeratorCell, numerator.percent);
  if (denominator.kind === 'percent') return percentOnly(parts, parts.denominatorCell, denominator.percent);
  if (numerator.kind === 'silent') return withoutNumerator(parts);
  const contradicting = saysNone(numerator, denominator) && parts.percents.find(({ percent }) => (bestPercent(percent) ?? 0) > 0);
  if (contradicting) return percentOnly(parts, contradicting.cell, contradicting.percent);
  if (denominator.kind === 'silent' || isSaidToBeNone(numerator, denominator)) return withoutDenominator(parts, numerator);
  return judgeCounts(parts, numerator, denominator);
}

/** None, but by a dash or beside no denominator: a percentage above zero then is the unit's answer, and the dash an empty cell. */
const saysNone = (numerator: NumberRead, denominator: Silent | NumberRead): boolean =>
  numerator.scaled === 0 && (numerator.inWords || denominator.kind === 'silent' || denominator.inWords);

/** "-" or "không có" in both: the unit says that there is nothing to count out of. */
const isSaidToBeNone = (numerator: NumberRead, denominator: NumberRead): boolean =>
  numerator.scaled === 0 && denominator.scaled === 0 && denominator.inWords;

function doubtfulPart(parts: RatioParts): FigureReading {
  const above = doubtAt(parts, parts.numerator, parts.numeratorCell);
  const below = doubtAt(parts, parts.denominator, parts.denominatorCell);
  // A whole ratio is one cell: it is named once.
  const issues = parts.isWhole && above.length > 0 ? above : [...above, ...below];
  const value = { state: 'needs-review', because: issues[0]?.code ?? 'not-a-number', percent: null } as const;
  return { ...place(parts, parts.numeratorCell ?? parts.denominatorCell), value, issues };
}

function doubtAt(parts: RatioParts, reading: NumberReading, cell: LocatedCell | null): Issue[] {
  if (!cell || reading.kind !== 'doubtful') return [];
  return [cellIssue(reading.because, cell, parts.indicator, { candidates: reading.candidates })];
}

function withoutNumerator(parts: RatioParts): FigureReading {
  const alone = parts.percents.find(({ isAnswer }) => isAnswer);
  return alone ? percentOnly(parts, alone.cell, alone.percent) : { ...place(parts), value: notReported };
}

function percentOnly(parts: RatioParts, cell: LocatedCell | null, percent: Percent | null): FigureReading {
  if (!cell) return { ...place(parts), value: notReported };
  const reading = needsReview(cell, cellIssue('percent-only', cell, parts.indicator), bestPercent(percent));
  return { ...reading, denominatorCell: parts.denominatorCell?.address ?? null };
}

/** The denominator is blank, or said to be none like the numerator: then the unit has answered. */
const withoutDenominator = (parts: RatioParts, numerator: NumberRead): FigureReading =>
  numerator.scaled > 0 || parts.unnamed !== null
    ? doubtOn(parts, 'denominator-missing', parts.denominatorCell ?? parts.numeratorCell)
    : notApplicable(parts, []);

function judgeCounts(parts: RatioParts, numerator: NumberRead, denominator: NumberRead): FigureReading {
  const [n, d] = [numerator.scaled, denominator.scaled];
  if (d === 0 && n > 0) return doubtOn(parts, 'denominator-zero', parts.denominatorCell, { severity: 'error' });
  if (d === 0) return notApplicable(parts, issueAt(parts, 'denominator-zero', parts.denominatorCell));
  if (n > d) return doubtOn(parts, 'numerator-above-denominator', parts.numeratorCell);
  const value = reported({ kind: 'ratio', numerator: n, denominator: d });
  return { ...place(parts), value, issues: percentMismatches(parts, n, d) };
}

/** Percentages typed beside counts are recomputed; the counts win. */
function percentMismatches({ percents, indicator }: RatioParts, n: number, d: number): Issue[] {
  return percents.flatMap(({ percent, cell }) =>
    percent && differsFrom(percent, n, d)
      ? [cellIssue('percent-mismatch', cell, indicator, { candidates: [percentText(n, d, percent)] })]
      : [],
  );
}

const notApplicable = (parts: RatioParts, issues: readonly Issue[]): FigureReading => ({
  ...place(parts),
  value: { state: 'not-applicable' },
  issues,
});

function doubtOn(parts: RatioParts, code: Issue['code'], cell: LocatedCell | null, facts: Partial<Issue> = {}): FigureReading {
  const value = { state: 'needs-review', because: code, percent: null } as const;
  return { ...place(parts), value, issues: issueAt(parts, code, cell, facts) };
}

const issueAt = (parts: RatioParts, code: Issue['code'], cell: LocatedCell | null, facts: Partial<Issue> = {}): Issue[] =>
  cell ? [cellIssue(code, cell, parts.indicator, facts)] : [];

/** Where the figure stands, before anything is said about it. */
const place = (parts: RatioParts, cell: LocatedCell | null = parts.numeratorCell): FigureReading => ({
  ...readingFrom(cell, notReported),
  denominatorCell: parts.denominatorCell?.address ?? null,
});
