import type { FigureSource } from '../figures/figure.ts';
import type { DerivedBy } from './derivation.ts';
import type { IndicatorRow, UnitFigure } from './indicator-table.ts';

/** What a row's figure, on the basis shown, is made of; units by their codes. */
export interface FigureMaking {
  /** Those whose answers are in it; restated, those who reported. */
  readonly from: readonly string[];
  /** Of those, not from the report asked for, by how. */
  readonly derived: Readonly<Partial<Record<DerivedBy, readonly string[]>>>;
  /** Of those, given by a person at least in part; told by telephone included. */
  readonly byHand: readonly string[];
  /** Of `byHand`, told by telephone. */
  readonly told: readonly string[];
  /** A person's figure lies over the unit's own. */
  readonly corrected: readonly string[];
  /** How many submissions it rests on. */
  readonly submissions: number;
}

/** Σ of whom, from how many reports, what of it was worked out, given by hand or corrected. */
export function figureMaking({ units }: Pick<IndicatorRow, 'units'>): FigureMaking {
  const given = units.filter(({ state }) => state === 'reported');
  const those = (which: (figure: UnitFigure) => boolean) => given.filter(which).map(({ unit }) => unit);
  const submissions = given.flatMap(behind).flatMap((source) => (source.kind === 'cell' ? [source.submissionId] : []));
  return {
    from: given.flatMap(({ unit, reportedBy }) => reportedBy ?? [unit]),
    derived: derivedUnits(given),
    byHand: those((figure) => behind(figure).some(({ kind }) => kind === 'person')),
    told: those((figure) => behind(figure).some((source) => source.kind === 'person' && source.told !== undefined)),
    corrected: those(({ corrected }) => corrected),
    submissions: new Set(submissions).size,
  };
}

const behind = ({ source, sources }: UnitFigure): readonly FigureSource[] => (source ? [source] : sources);

function derivedUnits(given: readonly UnitFigure[]): FigureMaking['derived'] {
  const found: Partial<Record<DerivedBy, string[]>> = {};
  for (const { unit, derivedBy } of given) if (derivedBy) found[derivedBy] = [...(found[derivedBy] ?? []), unit];
  return found;
}
