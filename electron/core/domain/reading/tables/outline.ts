import type { Wording } from '../../matching/assign-rows.ts';
import { fold } from '../fold.ts';
import type { BodyRow } from './body-row.ts';
import { chainsOf } from './chains.ts';
import { likelyReadings } from './likely-readings.ts';
import { type ChainReading, type ReadLabel, type RowRanker, rememberingRanker } from './read-chain.ts';
import type { RowRole } from './row-roles.ts';

/** A label of the table, whole, with the heading that it stands under. */
export interface OutlineItem extends Pick<ReadLabel, 'row' | 'heading'> {
  /** What it would say in outlines that are as likely; none where all of them say the same. */
  readonly orElse: readonly Wording[];
  /** It says what rows below it have in common, and nothing of its own. */
  readonly isHeading: boolean;
}

/**
 * What the labels of a table's rows belong to: which go on with the one above, which head those below. All evidence is
 * weighed together, over the whole table. Where outlines that are about as likely make another indicator of a figure, its
 * row says one of several things, and a person must tell which.
 */
export function outlineOf(rows: readonly BodyRow[], roles: readonly RowRole[], rank: RowRanker): readonly OutlineItem[] {
  const readings = likelyReadings(chainsOf(rows, roles), rememberingRanker(rank));
  const labels = readings.flatMap(({ best }) => best.labels);
  const headings = new Set(labels.filter(({ named }) => named.length > 0).map(({ heading }) => heading));
  const twins = twinsAmong(labels);
  return readings.flatMap(({ best, likely }) =>
    best.labels.map((label) => ({
      ...label,
      isHeading: label.figureRow === null && headings.has(label.row),
      orElse: twins.has(label) ? [{ label: label.row.label, parentLabel: null }] : otherWordings(label, likely),
    })),
  );
}

/** Labels under one heading that would name the same indicator in other words: one of them may stand for itself. */
function twinsAmong(labels: readonly ReadLabel[]): ReadonlySet<ReadLabel> {
  const told = new Map<string, ReadLabel[]>();
  for (const label of labels) {
    if (label.heading === null || codesOf(label) === '') continue;
    const what = `${label.heading.row} ${codesOf(label)}`;
    told.set(what, [...(told.get(what) ?? []), label]);
  }
  const inOtherWords = (same: readonly ReadLabel[]) => new Set(same.map(({ row }) => fold(row.label))).size > 1;
  return new Set([...told.values()].filter(inOtherWords).flat());
}

/** What else its row would belong to; a blank label that names nothing leads nobody astray. */
const otherWordings = (label: ReadLabel, likely: readonly ChainReading[]): Wording[] => {
  if (label.figureRow === null && codesOf(label) === '') return [];
  const others = likely.flatMap(({ labels }) =>
    labels.filter((other) => isOfSameRow(label, other) && !saysTheSame(label, other)),
  );
  return others.map(({ row, heading }) => ({ label: row.label, parentLabel: heading?.label ?? null }));
};

const isOfSameRow = (label: ReadLabel, { rows, figureRow }: ReadLabel): boolean =>
  label.figureRow === null ? rows.some(({ row }) => row === label.row.row) : figureRow === label.figureRow;

const saysTheSame = (one: ReadLabel, other: ReadLabel): boolean =>
  one.figureRow === other.figureRow && codesOf(one) === codesOf(other);

const codesOf = ({ named }: ReadLabel): string =>
  named
    .map(({ code }) => code)
    .sort()
    .join(' ');
