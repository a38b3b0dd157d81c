import type { IndicatorRow, IndicatorTable, UnitFigure } from '../consolidation/indicator-table.ts';
import type { Measure } from '../plan/indicator.ts';
import type { DaySpan } from '../plan/reporting-period.ts';
import { type EarlierInYear, type Strangeness, strangeness, type UnitHistory } from './outlier.ts';

/** A figure that is unlike the unit's own past. */
export interface Outlier {
  readonly indicator: string;
  readonly unit: string;
  readonly figure: UnitFigure;
  readonly because: Strangeness;
}

/** The table of the period, each unit compared with what it was in a former year. */
export interface ComparedYear {
  readonly year: number;
  readonly table: IndicatorTable;
}

/** An earlier period's cumulative table of the same year. */
export interface EarlierTable {
  readonly label: string;
  readonly days: DaySpan;
  readonly table: IndicatorTable;
}

/** All that figures are held against; years with the earliest first. */
export interface Past {
  readonly years: readonly ComparedYear[];
  readonly earlier: EarlierTable | null;
}

/** The figures of a cumulative table that are unlike their unit's own past, in the order of the table. */
export function outliers(table: IndicatorTable, days: DaySpan, past: Past): readonly Outlier[] {
  const former = past.years.map(({ year, table: of }) => ({ year, values: comparedValues(of) }));
  const earlier = past.earlier && { ...past.earlier, values: ownValues(past.earlier.table) };
  return table.indicators.flatMap((row) =>
    row.units.flatMap((figure): readonly Outlier[] => {
      const { measure, timeBehavior } = row;
      if (!isPlain(measure) || typeof figure.value !== 'number' || figure.state !== 'reported') return [];
      const place = placeOf(row.code, figure.unit);
      const years = former.flatMap(({ year, values }) => {
        const value = values.get(place);
        return value === undefined ? [] : [{ year, value }];
      });
      const before = earlier?.values.get(place);
      const inYear = earlier && before !== undefined ? stretch(earlier, days, before) : null;
      const because = strangeness({ measure, timeBehavior, now: figure.value, years, earlier: inYear });
      return because === null ? [] : [{ indicator: row.code, unit: figure.unit, figure, because }];
    }),
  );
}

const isPlain = (measure: Measure): measure is UnitHistory['measure'] => measure === 'count' || measure === 'ratio';

const placeOf = (indicator: string, unit: string): string => `${indicator}\n${unit}`;

type Values = ReadonlyMap<string, number>;

const valuesBy = (table: IndicatorTable, numberIn: (figure: UnitFigure, row: IndicatorRow) => number | null): Values =>
  new Map(
    table.indicators.flatMap((row) =>
      row.units.flatMap((figure): readonly (readonly [string, number])[] => {
        const value = numberIn(figure, row);
        return value === null ? [] : [[placeOf(row.code, figure.unit), value]];
      }),
    ),
  );

const comparedValues = (table: IndicatorTable): Values =>
  valuesBy(table, ({ samePeriodLastYear: than }) => (than?.isComparable ? than.value : null));

const ownValues = (table: IndicatorTable): Values =>
  valuesBy(table, ({ state, value }) => (state === 'reported' && typeof value === 'number' ? value : null));

const stretch = ({ label, days }: EarlierTable, now: DaySpan, value: number): EarlierInYear => ({
  label,
  value,
  daysBefore: daysFrom(days.from, days.to) + 1,
  daysSince: daysFrom(days.to, now.to),
});

const daysFrom = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
