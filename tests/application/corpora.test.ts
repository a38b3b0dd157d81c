import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportedFile } from '#core/contract/imported-file.ts';
import type { IndicatorTable, UnitFigure } from '#core/domain/consolidation/indicator-table.ts';
import { given, openTestApplication } from '../support/host.ts';

type Truth = { n: number; d?: number; cell: string } | { yes: boolean; cell: string };
type Total = { numerator: number; denominator: number | null; sum: number | null; answered: number } | null;

/** What is known to stand behind a folder of workbooks. */
interface Expected {
  readonly plan: string;
  readonly hard: boolean;
  readonly units: readonly { code: string }[];
  readonly indicators: readonly string[];
  readonly files: readonly { file: string; unit: string; period: string }[];
  readonly perUnit: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Truth | null>>>>>>;
  readonly totals: Readonly<Record<string, Readonly<Record<string, Total>>>>;
  readonly population: Readonly<Record<string, number>>;
  readonly verdicts: { readonly NAM: Readonly<Record<string, string>> };
  readonly completionRates: { readonly NAM: Readonly<Record<string, number | null>> };
  readonly derived: { readonly DOT2: Readonly<Record<string, { numerator: number; denominator: number | null } | null>> };
}

const corpora = 'tests/fixtures/corpus';
const plain = (path: string) => basename(path).normalize('NFC');
const filesIn = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));

/** Reads all of a corpus as an officer would, and gives its tables. */
async function imported(corpus: string, expected: Expected) {
  const { call } = await openTestApplication();
  const planId = expected.plan;
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: join(corpora, corpus, 'don-vi.xlsx') }));
  const receive = async (period: string, folder: string) =>
    given(await call('submissions.import', { planId, period, files: filesIn(join(corpora, corpus, folder)) })).files;
  const files = { DOT1: await receive('DOT1', 'dot-1'), NAM: await receive('NAM', 'ca-nam') };
  const table = async (period: string) => given(await call('table.get', { planId, period }));
  return { files, tables: { DOT1: await table('DOT1'), NAM: await table('NAM'), DOT2: await table('DOT2') } };
}

function wrongFigures(expected: Expected, period: 'DOT1' | 'NAM', table: IndicatorTable): string[] {
  return expected.indicators.flatMap((code) =>
    expected.units.flatMap(({ code: unit }) => {
      const truth = expected.perUnit[unit]?.[code]?.[period] ?? null;
      const figure = table.indicators.find((row) => row.code === code)?.units.find((one) => one.unit === unit);
      return agrees(truth, figure) ? [] : [`${period} ${unit} ${code}: ${JSON.stringify(figure)} for ${JSON.stringify(truth)}`];
    }),
  );
}

function agrees(truth: Truth | null, figure: UnitFigure | undefined): boolean {
  if (truth === null) return figure?.state !== 'reported' || !figure.numerator;
  const isRight =
    'yes' in truth ? figure?.value === truth.yes : figure?.numerator === truth.n && figure.denominator === (truth.d ?? null);
  return figure?.state === 'reported' && isRight && figure.source?.kind === 'cell' && figure.source.cell === truth.cell;
}

const totalsOf = (table: IndicatorTable, codes: readonly string[]) =>
  Object.fromEntries(
    codes.map((code) => {
      const row = table.indicators.find((one) => one.code === code);
      return [
        code,
        row?.numerator == null
          ? null
          : { numerator: row.numerator, denominator: row.denominator, sum: row.sum, answered: row.answered },
      ];
    }),
  );

describe.each(['ninh-binh-2023', 'ninh-binh-2023-office-wording', 'ninh-binh-2023-hard'])(
  '32 reports of 16 units: %s',
  (corpus) => {
    test('every figure, cell, total, verdict, rate and derived figure is the one behind them', async () => {
      const expected = JSON.parse(readFileSync(join(corpora, corpus, 'expected.json'), 'utf8')) as Expected;
      const { files, tables } = await imported(corpus, expected);
      expect(unitsOf([...files.DOT1, ...files.NAM])).toEqual(
        Object.fromEntries(['DOT1', 'NAM'].flatMap((period) => expectedUnits(expected, period))),
      );
      for (const period of ['DOT1', 'NAM'] as const) {
        expect(wrongFigures(expected, period, tables[period])).toEqual([]);
        expect(totalsOf(tables[period], expected.indicators)).toEqual(expected.totals[period]);
      }
      const year = new Map(tables.NAM.indicators.map((row) => [row.code, row]));
      for (const code of expected.indicators) {
        expect([code, year.get(code)?.verdict, year.get(code)?.population]).toEqual([
          code,
          expected.verdicts.NAM[code],
          expected.population[code],
        ]);
        const rate = expected.completionRates.NAM[code] ?? null;
        if (rate === null) expect(year.get(code)?.completionRate).toBeNull();
        else expect(year.get(code)?.completionRate).toBeCloseTo(rate, 9);
        const derived = expected.derived.DOT2[code];
        if (derived) expect(tables.DOT2.indicators.find((row) => row.code === code)).toMatchObject(derived);
      }
    });
  },
);

// Both periods' files may have one name: the period tells them apart.
const unitsOf = (files: readonly ImportedFile[]) =>
  Object.fromEntries(files.map((file, index) => [`${index < files.length / 2 ? 'DOT1' : 'NAM'} ${plain(file.file)}`, file.unit]));

const expectedUnits = ({ files }: Expected, period: string) =>
  files.filter((file) => file.period === period).map(({ file, unit }) => [`${period} ${plain(file)}`, unit] as const);

describe('broken and hostile files', () => {
  interface Wanted {
    readonly outcome: string;
    readonly unit?: string;
    readonly codes?: readonly string[];
    readonly never?: string;
    readonly nothingCounted?: boolean;
    readonly cells?: Readonly<Record<string, { cell: string; also?: string; codes: readonly string[] }>>;
    readonly values?: Readonly<Record<string, Truth>>;
  }
  const folder = join(corpora, 'faulty');
  const wanted = (JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { files: Record<string, Wanted> }).files;

  test.each(Object.entries(wanted))('%s gets its own answer, and no doubtful figure counts', async (name, want) => {
    const planId = 'ninh-binh-2023';
    const { call, bugs } = await openTestApplication();
    given(await call('plans.load', { planId }));
    given(await call('units.import', { planId, file: join(corpora, 'ninh-binh-2023', 'don-vi.xlsx') }));
    const receipt = given(await call('submissions.import', { planId, period: 'DOT1', files: [join(folder, name)] }));
    const [entry] = receipt.files;
    const table = given(await call('table.get', { planId, period: 'DOT1' }));
    const figureOf = (code: string) =>
      table.indicators.find((row) => row.code === code)?.units.find(({ unit }) => unit === entry?.unit);
    const allowed = want.outcome === 'accepted-or-rejected' ? ['accepted', 'needs-review', 'rejected'] : [want.outcome];
    expect(allowed).toContain(entry?.outcome);
    expect(bugs).toEqual([]);
    if (want.unit) expect(entry?.unit).toBe(want.unit);
    if (want.codes) expect(want.codes).toContainEqual(entry?.issues.find(({ code }) => want.codes?.includes(code))?.code);
    if (want.never) expect(JSON.stringify([entry, table])).not.toContain(want.never);
    if (want.nothingCounted)
      expect(table.indicators.flatMap(({ units }) => units.filter(({ state }) => state === 'reported'))).toEqual([]);
    for (const [code, { cell, also, codes }] of Object.entries(want.cells ?? {})) {
      const told = entry?.issues.filter((issue) => issue.indicator === code && (issue.cell === cell || issue.cell === also));
      expect([code, told?.some((issue) => codes.includes(issue.code)), figureOf(code)?.state === 'reported']).toEqual([
        code,
        true,
        false,
      ]);
    }
    for (const [code, truth] of Object.entries(want.values ?? {})) {
      const figure = figureOf(code);
      expect([code, 'yes' in truth ? figure?.value : figure?.numerator]).toEqual([code, 'yes' in truth ? truth.yes : truth.n]);
    }
  });
});
