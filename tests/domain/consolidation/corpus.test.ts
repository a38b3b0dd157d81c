import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { consolidate } from '#core/domain/consolidation/consolidate.ts';
import type { IndicatorRow, IndicatorTable } from '#core/domain/consolidation/indicator-table.ts';
import type { Amount, StandingFigure } from '#core/domain/figures/figure.ts';
import type { Sector } from '#core/domain/plan/indicator.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { Basis } from '#core/domain/plan/reporting-period.ts';
import type { UnitKind } from '#core/domain/units/unit.ts';
import { periodOf, planUnit } from './build.ts';

interface Truth {
  units: { code: string; name: string; kind: string }[];
  indicators: string[];
  totals: Record<
    string,
    Record<string, { numerator: number; denominator: number | null; sum: number | null; answered: number } | null>
  >;
  verdicts: Record<string, Record<string, string>>;
  completionRates: Record<string, Record<string, number | null>>;
  population: Record<string, number>;
  derived: Record<string, Record<string, { numerator: number; denominator: number | null } | null>>;
  perUnit: Record<string, Record<string, Record<string, { n?: number; d?: number; yes?: boolean } | null> | null>>;
}

const root = new URL('../../../', import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const plan: Plan = json('resources/plans/ninh-binh-2023.json');

const everySector: Sector[] = ['HCSN', 'DNNN', 'DN_NGOAI_NN'];
const sectors: Record<string, Sector[]> = {
  NB09: ['DNNN', 'DN_NGOAI_NN'],
  NB10: ['HCSN'],
  NB11: ['HCSN'],
  NB12: ['HCSN'],
  NB14: ['HCSN'],
};
const kinds: Record<string, UnitKind> = { district: 'district', sector: 'sector', 'sector-ent': 'sector', zone: 'zone' };
const reports: Record<string, Basis> = { DOT1: 'period', NAM: 'cumulative' };

function amountOf(figure: { n?: number; d?: number; yes?: boolean }): Amount {
  if (figure.yes !== undefined) return { kind: 'yes-no', yes: figure.yes };
  if (figure.d !== undefined) return { kind: 'ratio', numerator: figure.n ?? -1, denominator: figure.d };
  return { kind: 'count', numerator: figure.n ?? -1 };
}

function standingOf(truth: Truth): StandingFigure[] {
  return Object.entries(truth.perUnit).flatMap(([unit, indicators]) =>
    Object.entries(indicators).flatMap(([indicator, periods]) =>
      Object.entries(periods ?? {}).map(
        ([period, figure]): StandingFigure => ({
          planId: plan.id,
          period,
          basis: reports[period] ?? 'period',
          unit,
          indicator,
          value: figure ? { state: 'reported', amount: amountOf(figure) } : { state: 'not-reported' },
          source: null,
          note: null,
          corrected: null,
        }),
      ),
    ),
  );
}

function tableOf(truth: Truth, period: string, basis: Basis): IndicatorTable {
  const units = truth.units.map(({ code, kind }) =>
    planUnit(code, { kind: kinds[kind] ?? 'other', sectors: sectors[code] ?? everySector }),
  );
  return consolidate({ plan, planVersion: 1, units, standing: standingOf(truth), period: periodOf(plan, period), basis });
}

const rowsByCode = (table: IndicatorTable): Record<string, IndicatorRow> =>
  Object.fromEntries(table.indicators.map((row) => [row.code, row]));
const figures = ({ numerator, denominator, sum, answered }: IndicatorRow) => ({ numerator, denominator, sum, answered });

describe.each(['ninh-binh-2023', 'ninh-binh-2023-hard', 'ninh-binh-2023-office-wording'])('the figures of %s', (name) => {
  const truth: Truth = json(`tests/fixtures/corpus/${name}/expected.json`);
  const year = rowsByCode(tableOf(truth, 'NAM', 'cumulative'));
  const codes = truth.indicators;
  const each = <T>(give: (code: string) => T): Record<string, T> => Object.fromEntries(codes.map((code) => [code, give(code)]));

  test('give the true totals of the first period', () => {
    const first = rowsByCode(tableOf(truth, 'DOT1', 'period'));
    const got = each((code) => (first[code]?.numerator == null ? null : figures(first[code])));
    expect(got).toEqual(each((code) => truth.totals.DOT1?.[code] ?? null));
  });

  test('give the true totals of the year', () => {
    expect(each((code) => year[code] && figures(year[code]))).toEqual(truth.totals.NAM);
  });

  test('give the true populations, and name exactly the missing', () => {
    expect(each((code) => year[code]?.population)).toEqual(truth.population);
    const silent = (code: string) =>
      truth.units.map((unit) => unit.code).filter((unit) => truth.perUnit[unit]?.[code]?.NAM === null);
    expect(each((code) => year[code]?.missing)).toEqual(each(silent));
  });

  test('give the true verdicts and completion rates', () => {
    expect(each((code) => year[code]?.verdict)).toEqual(truth.verdicts.NAM);
    for (const code of codes) {
      const [got, wanted] = [year[code]?.completionRate, truth.completionRates.NAM?.[code]];
      if (wanted === null || wanted === undefined) expect(got, code).toBe(null);
      else expect(got, code).toBeCloseTo(wanted, 9);
    }
  });

  test('give the second period as the year less the first, and say that it is derived', () => {
    const second = rowsByCode(tableOf(truth, 'DOT2', 'period'));
    for (const [code, wanted] of Object.entries(truth.derived.DOT2 ?? {})) {
      if (wanted === null) continue;
      expect({ code, numerator: second[code]?.numerator, denominator: second[code]?.denominator }).toEqual({ code, ...wanted });
      expect(second[code]?.hasDerived, code).toBe(true);
    }
  });
});
