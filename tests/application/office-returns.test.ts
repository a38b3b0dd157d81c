import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { IndicatorTable } from '#core/domain/consolidation/indicator-table.ts';
import { given, openTestApplication } from '../support/host.ts';
import type { Typed } from '../support/libreoffice/made-returns.ts';

/** Forms that LibreOffice filled in and saved; `.ci/run` has them made anew, each in all three formats. */
const folder = process.env.TDKT_RETURNS ?? 'tests/fixtures/forms';
const planId = 'ninh-binh-2023';
const periods = ['DOT1', 'NAM'] as const;
type Period = (typeof periods)[number];

const typed = JSON.parse(readFileSync(join(folder, 'typed.json'), 'utf8')) as Record<
  Period,
  Record<string, Record<string, Typed>>
>;

/** One file for each unit: in the format asked for where it is there, else in whichever is. */
function filesOf(period: Period, ending: string): readonly string[] {
  const names = readdirSync(join(folder, period));
  const units = [...new Set(names.map((name) => name.split('.')[0] ?? ''))].toSorted();
  return units.map((unit) => {
    const wanted = join(folder, period, `${unit}${ending}`);
    return existsSync(wanted) ? wanted : join(folder, period, names.find((name) => name.startsWith(`${unit}.`)) ?? '');
  });
}

/** What the units typed, added up as the table adds: of a minimum for each it shows how many there are in all. */
function typedTotals(
  period: Period,
  { indicators }: IndicatorTable,
): Record<string, [numerator: number, denominator: number | null]> {
  const isMinimum = (code: string) => indicators.some((one) => one.code === code && one.sum !== null);
  const totals: Record<string, [number, number | null]> = {};
  for (const [code, figure] of Object.values(typed[period]).flatMap(Object.entries<Typed>)) {
    const [n, d] = totals[code] ?? [0, null];
    if ('yes' in figure) totals[code] = [n + (figure.yes ? 1 : 0), null];
    else totals[code] = [n + figure.n, figure.d === undefined || isMinimum(code) ? d : (d ?? 0) + figure.d];
  }
  return totals;
}

function tableTotals({ indicators }: IndicatorTable, codes: readonly string[]): Record<string, [number | null, number | null]> {
  return Object.fromEntries(
    codes.map((code) => {
      const row = indicators.find((one) => one.code === code);
      const isOfUnits = row?.aggregation === 'per_unit_yes_no';
      if (row?.sum != null) return [code, [row.sum, null]];
      return [code, [row?.numerator ?? null, isOfUnits ? null : (row?.denominator ?? null)]];
    }),
  );
}

describe('forms of 16 units, filled in and saved by LibreOffice', () => {
  test.each(['.xlsx', '.xls', '.ods'])('come back without one question, and add up to what was typed: %s', async (ending) => {
    const written = new Map<string, Uint8Array>();
    const { call } = await openTestApplication({
      handles: { write: async (name, bytes) => void written.set(name, bytes) === undefined },
    });
    given(await call('plans.load', { planId }));
    given(await call('units.import', { planId, file: 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx' }));
    for (const period of periods) {
      given(await call('forms.make', { planId, period, to: { kind: 'package', file: 'bieu.zip' } }));
      const files = filesOf(period, ending);
      const received = given(await call('submissions.import', { planId, period, files: [...files] })).files;
      expect(received.map(({ unit, questions }) => [unit, questions])).toEqual(
        Object.keys(typed[period]).map((unit) => [unit, []]),
      );
      const told = received.flatMap(({ issues }) => issues).filter(({ severity }) => severity !== 'note');
      expect(told).toEqual([]);
      const table = given(await call('table.get', { planId, period }));
      const expected = typedTotals(period, table);
      expect(tableTotals(table, Object.keys(expected))).toEqual(expected);
    }
  });

  test('refuse what cannot be, and keep what is locked', () => {
    const told = (JSON.parse(readFileSync(join(folder, 'checks.json'), 'utf8')) as string[]).map((line) => line.split('\t'));
    const [checks, typing] = [told.slice(0, 9), told.slice(9)];
    expect(checks.map(([value, taken]) => [Number(value), taken])).toEqual([
      [41, '1'],
      [0, '1'],
      [-5, '0'],
      [1.5, '0'],
      [130, '1'],
      [131, '0'],
      [130, '1'],
      [118, '1'],
      [117, '0'],
    ]);
    expect(typing.map(([, , shown]) => shown)).toEqual([
      'Sáng kiến được các cấp công nhận',
      '118',
      '236',
      expect.stringMatching(/^50[.,]0%$/),
    ]);
  });

  test('are of all three formats', () => {
    const endings = new Set(periods.flatMap((period) => readdirSync(join(folder, period)).map((name) => extname(name))));
    expect([...endings].toSorted()).toEqual(['.ods', '.xls', '.xlsx']);
  });
});
