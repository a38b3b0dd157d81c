import type { DrawnFigure, DrawnRow } from '../consolidation/drawn-table.ts';
import type { ProvinceFigure } from '../consolidation/indicator-table.ts';
import { assertNever } from '../result.ts';

/** Counts of two floats with the indicator's decimals are the same number. */
const isSame = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a)));

type Parts = Pick<ProvinceFigure, 'numerator' | 'denominator'>;

/**
 * What the units that are shown come to: of them alone, never the province. Null where an indicator's units cannot simply
 * be put together (by categories, an ended unit beside its successors, another day's units): wherever all units put
 * together in this way do not give exactly the province's own figure.
 */
export function shownSubtotal(row: DrawnRow, shown: ReadonlySet<string>): ProvinceFigure | null {
  const all = put(row, row.units);
  if (!isSame(all.numerator, row.numerator) || !isSame(all.denominator, row.denominator)) return null;
  const units = row.units.filter(({ unit }) => shown.has(unit));
  if (units.length === 0) return null;
  const parts = put(row, units);
  return { ...parts, value: percentOrCount(parts), sum: null, ...coverageOf(units), ...marksOf(units) };
}

const NOTHING: Parts = { numerator: null, denominator: null };

function put(row: DrawnRow, units: readonly DrawnFigure[]): Parts {
  const reported = units.filter(({ state }) => state === 'reported');
  if (reported.length === 0) return NOTHING;
  switch (row.aggregation) {
    case 'sum':
    case 'issuer_only_count':
      return { numerator: total(reported, 'numerator', row.decimals), denominator: null };
    case 'ratio_of_sums':
    case 'province_only_ratio':
      return ratioOf(row, reported);
    case 'per_unit_yes_no':
      return { numerator: reported.filter(({ value }) => value === true).length, denominator: askedOf(units) };
    case 'per_unit_min':
      return reported.every(({ denominator }) => denominator !== null) ? ratioOf(row, reported) : reaching(units);
    case 'per_category_min':
      return NOTHING;
    default:
      return assertNever(row.aggregation);
  }
}

const ratioOf = ({ decimals }: DrawnRow, reported: readonly DrawnFigure[]): Parts => ({
  numerator: total(reported, 'numerator', decimals),
  denominator: total(reported, 'denominator', decimals),
});

/** How many reach it by themselves, of all who are asked and have something to say. */
const reaching = (units: readonly DrawnFigure[]): Parts => ({
  numerator: units.filter(({ meetsTarget }) => meetsTarget === true).length,
  denominator: askedOf(units),
});

const askedOf = (units: readonly DrawnFigure[]): number => units.filter(({ state }) => state !== 'not-applicable').length;

/** Added as whole numbers of the last decimal. */
function total(units: readonly DrawnFigure[], part: 'numerator' | 'denominator', decimals: number): number {
  const scale = 10 ** decimals;
  return units.reduce((sum, figure) => sum + Math.round((figure[part] ?? 0) * scale), 0) / scale;
}

function percentOrCount({ numerator, denominator }: Parts): number | null {
  if (numerator === null || denominator === null) return numerator;
  return denominator === 0 ? null : (100 * numerator) / denominator;
}

function coverageOf(units: readonly DrawnFigure[]): Pick<ProvinceFigure, 'population' | 'answered' | 'missing' | 'inReview'> {
  const of = (...states: readonly DrawnFigure['state'][]) => units.filter(({ state }) => states.includes(state));
  const missing = of('not-reported', 'needs-review').map(({ unit }) => unit);
  return {
    population: units.length,
    answered: of('reported', 'not-applicable').length,
    missing,
    inReview: of('needs-review').map(({ unit }) => unit),
  };
}

const marksOf = (units: readonly DrawnFigure[]): Pick<ProvinceFigure, 'hasDerived' | 'hasCorrected'> => ({
  hasDerived: units.some(({ derived, state }) => derived === true && state === 'reported'),
  hasCorrected: units.some(({ corrected }) => corrected === true),
});
