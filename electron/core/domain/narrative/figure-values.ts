import type { IndicatorRow, IndicatorTable } from '../consolidation/indicator-table.ts';
import { numberText, rounded } from '../figures/printed-number.ts';
import { percentDecimals } from '../plan/percent-decimals.ts';
import { displayCompletionRate, displayCount } from '../plan/target-display.ts';
import { decisiveLimits } from '../reports/figure-cells.ts';
import type { Values } from './fill-template.ts';
import type { NarrativeInput } from './narrative.ts';
import type { NarrativeWords } from './narrative-words.ts';

/** The gaps of one indicator's sentences: numbers as tables print them. */
export function figureValues(row: IndicatorRow, input: NarrativeInput, words: NarrativeWords): Values {
  const { cumulative, target, decimals } = row;
  const count = (value: number | null): string | null => (value === null ? null : displayCount(value, decimals));
  const completion = row.completionRate === null ? null : displayCompletionRate(row.completionRate);
  return {
    name: row.name,
    unitOfMeasure: row.unitOfMeasure === '%' ? null : row.unitOfMeasure,
    target: target === null ? null : words.target(target),
    verdict: words.verdict(row, input.hasTimeLeft),
    note: noteText(row, input.table, words),
    missingUnits: namesOrNull(namesOf(cumulative.missing, input.table), words),
    answered: String(cumulative.answered),
    population: String(cumulative.population),
    noun: nounOf(row, input.table, words),
    actual: count(cumulative.numerator),
    denominator: count(cumulative.denominator),
    percent: isCount(row) ? completion : percentText(cumulative.value, row),
    completion,
    inPeriod: count(row.inPeriod.numerator),
    sum: count(cumulative.sum),
    unitsShort: namesOrNull(namesOf(shortUnits(row), input.table), words),
    ...lastYearValues(row, words),
  };
}

export const isCount = ({ aggregation }: Pick<IndicatorRow, 'aggregation'>): boolean =>
  aggregation === 'sum' || aggregation === 'issuer_only_count';

function lastYearValues(row: IndicatorRow, words: NarrativeWords): Values {
  const { samePeriodLastYear: than } = row;
  if (than === undefined) return {};
  if (!than.isComparable) return { notComparable: words.notComparable(than.because) };
  const before = than.in === 'count' ? displayCount(than.value, row.decimals) : percentText(than.value, row);
  return { lastYear: words.lastYear(than, row), lastYearValue: before };
}

/** A percentage that never contradicts the row's verdict. */
const percentText = (percent: number | null, row: Pick<IndicatorRow, 'measure' | 'target'>): string | null =>
  percent === null ? null : `${numberText(percent, percentDecimals(percent, decisiveLimits(row)))}%`;

/** What answers: the unit of measure of a minimum says it ("công trình / CĐCS"), else clusters or units. */
function nounOf({ unitOfMeasure, units }: IndicatorRow, table: IndicatorTable, { nouns }: NarrativeWords): string {
  const [, each] = unitOfMeasure.split(' / ');
  if (each !== undefined) return each;
  const kinds = units.map(({ unit }) => table.units.find(({ code }) => code === unit)?.kind);
  return kinds.length > 0 && kinds.every((kind) => kind === 'cluster') ? nouns.cluster : nouns.unit;
}

const shortUnits = ({ units }: IndicatorRow): readonly string[] =>
  units.flatMap(({ unit, meetsTarget }) => (meetsTarget === false ? [unit] : []));

const namesOf = (codes: readonly string[], { units, reporters = units }: IndicatorTable): readonly string[] =>
  codes.map((code) => reporters.find((unit) => unit.code === code)?.name ?? code);

export const namesOrNull = (names: readonly string[], words: NarrativeWords): string | null =>
  names.length === 0 ? null : words.names(names);

/** Who is missing, what waits, and what figures rest on; null where there is nothing to say. */
function noteText(row: IndicatorRow, table: IndicatorTable, { notes }: NarrativeWords): string | null {
  const { answered, population, missing, inReview, hasDerived, hasCorrected } = row.cumulative;
  const silent = namesOf(
    missing.filter((code) => !inReview.includes(code)),
    table,
  );
  const told = row.units.filter(({ source }) => source?.kind === 'person' && source.told).map(({ unit }) => unit);
  const said = [
    answered < population ? notes.coverage({ answered, population, missing: silent }) : '',
    inReview.length > 0 ? notes.inReview(namesOf(inReview, table)) : '',
    row.leftOut
      ? notes.leftOut(
          namesOf(
            row.leftOut.map(({ unit }) => unit),
            table,
          ),
        )
      : '',
    told.length > 0 ? notes.telephoned(namesOf(told, table)) : '',
    hasDerived ? notes.derived : '',
    hasCorrected ? notes.corrected : '',
  ].filter((one) => one !== '');
  return said.length === 0 ? null : said.join('; ');
}

/** A count that prints as nothing at all. */
export const isZero = (row: IndicatorRow): boolean => rounded(row.cumulative.numerator ?? 1, row.decimals) === 0;
