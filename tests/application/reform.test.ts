import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { InputOf } from '#core/contract/contract.ts';
import type { IndicatorTable } from '#core/domain/consolidation/indicator-table.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { UnitTree } from '#core/domain/units/lineage/unit-tree.ts';
import { given, openTestApplication } from '../support/host.ts';
import { presetPlan } from '../support/plans.ts';

/*
 * The reform of 2025, worked out by hand. Province A has 22 districts in 2024, province B three; both become one on 1/7/2025.
 * Districts report the first half of 2025, communes the second:
 *   D1 + D2 → C1 · D3 → C2 · D4 → C3, C4 · D5 → C4, C5 · Dk → Ck for k = 6 … 22 · E1 + E2 → C23 · E3 → C24
 */
const [A24, B24, A25] = ['a-2024', 'b-2024', 'a-2025'];
const NEW_DAY = '2025-07-01';
const OLD_DAY = '2025-06-30';
const onNewTree: UnitTree = { kind: 'restated', on: NEW_DAY };
const decision = { number: '10/QĐ-TLĐ', signedOn: '2025-06-20' };

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const districts = numbers(1, 22).map((k) => `D${k}`);
const former = ['E1', 'E2', 'E3'];
const communes = numbers(1, 24).map((k) => `C${k}`);

const preset = presetPlan('ninh-binh-2023');
const measured = (measureId: string, changes: Partial<Indicator>): Indicator => {
  const [model] = preset.indicators;
  if (!model) throw new Error('the preset has indicators');
  const plain = { target: null, sectorScope: ['ALL'], evaluationUnit: 'unit', dataOwner: 'upper-union', decimals: 0 } as const;
  return { ...model, ...plain, categories: [], code: measureId, measureId, name: measureId, unitOfMeasure: 'cái', ...changes };
};
const flow = measured('FLOW', { measure: 'count', aggregation: 'sum', timeBehavior: 'flow' });
const ratio = measured('RATIO', { measure: 'ratio', aggregation: 'ratio_of_sums', timeBehavior: 'flow', unitOfMeasure: '%' });
const stock = measured('STOCK', { measure: 'count', aggregation: 'sum', timeBehavior: 'stock' });
const said = measured('SAID', { measure: 'yes-no', aggregation: 'per_unit_yes_no', timeBehavior: 'stock' });
const onlyHere = measured('ONLY-A', { measure: 'count', aggregation: 'sum', timeBehavior: 'flow' });

const planOf = (id: string, issuer: string, indicators: readonly Indicator[]): Plan => ({
  ...preset,
  id,
  year: 2024,
  issuer,
  documentNumber: null,
  issuedOn: null,
  emulationPeriods: preset.emulationPeriods.map((period) => ({
    ...period,
    from: period.from.replace('2023', '2024'),
    to: period.to.replace('2023', '2024'),
  })),
  reportingDeadlines: [],
  indicators,
});

type Office = Awaited<ReturnType<typeof openTestApplication>>;
let office: Office;
const at = (planId: string, code: string): string => `${planId}/${code}`;

async function load(plan: Plan) {
  const file = join(office.dataDir, `${plan.id}.json`);
  writeFileSync(file, JSON.stringify(plan));
  given(await office.call('plans.loadFile', { file }));
}

const add = async (planId: string, unit: string, fields: Partial<InputOf<'units.add'>['fields']> = {}) =>
  given(
    await office.call('units.add', {
      planId,
      unit,
      fields: { name: `LĐLĐ ${unit}`, kind: 'district', kindLabel: '', ...fields } as InputOf<'units.add'>['fields'],
    }),
  );

async function record(facts: Pick<InputOf<'unitEvents.record'>['event'], 'kind' | 'from' | 'to'>) {
  const done = given(await office.call('unitEvents.record', { planId: A25, event: { on: NEW_DAY, decision, ...facts } }));
  expect(done.warnings).toEqual([]);
}

const set = async (planId: string, period: string, unit: string, indicator: string, value: string | number) =>
  given(await office.call('figures.set', { planId, period, unit, indicator, value: String(value), reason: 'số mẫu' }));

const tableOf = async (planId: string, period: string, facts: Partial<InputOf<'table.get'>> = {}) =>
  given(await office.call('table.get', { planId, period, ...facts }));
const rowOf = ({ indicators }: IndicatorTable, code: string) => {
  const row = indicators.find((one) => one.code === code);
  if (!row) throw new Error(`no row ${code}`);
  return row;
};
const unitOf = (table: IndicatorTable, code: string, unit: string) => rowOf(table, code).units.find((one) => one.unit === unit);
const told = (table: IndicatorTable, code: string, unit: string) => {
  const found = unitOf(table, code, unit);
  return found?.notComparable ?? found?.value ?? found?.state ?? 'absent';
};

async function reform() {
  office = await openTestApplication();
  await load(planOf(A24, 'LĐLĐ tỉnh A', [flow, ratio, stock, said, onlyHere]));
  await load(planOf(B24, 'LĐLĐ tỉnh B', [flow, ratio, stock, said]));
  await add(A24, 'CQ', { name: 'LĐLĐ tỉnh A', kind: 'office' });
  await add(B24, 'CQ', { name: 'LĐLĐ tỉnh B', kind: 'office' });
  for (const code of districts) await add(A24, code);
  for (const code of former) await add(B24, code);
  expect(given(await office.call('plans.copy', { planId: A24, year: 2025, id: A25 }))).toMatchObject({ units: 23 });
  for (const code of former) await add(A25, code, { identity: at(B24, code) });
  for (const code of communes) await add(A25, code, { name: `Công đoàn xã ${code}`, kind: 'commune' });

  const commune = (...codes: readonly string[]) => codes.map((code) => at(A25, code));
  const ofA = (...codes: readonly string[]) => codes.map((code) => at(A24, code));
  const ofB = (...codes: readonly string[]) => codes.map((code) => at(B24, code));
  await record({ kind: 'merged', from: [...ofA('CQ'), ...ofB('CQ')], to: ofA('CQ') });
  await record({ kind: 'merged', from: ofA('D1', 'D2'), to: commune('C1') });
  await record({ kind: 'merged', from: ofA('D3'), to: commune('C2') });
  await record({ kind: 'split', from: ofA('D4'), to: commune('C3', 'C4') });
  await record({ kind: 'split', from: ofA('D5'), to: commune('C4', 'C5') });
  for (const k of numbers(6, 22)) await record({ kind: 'merged', from: ofA(`D${k}`), to: commune(`C${k}`) });
  await record({ kind: 'merged', from: ofB('E1', 'E2'), to: commune('C23') });
  await record({ kind: 'merged', from: ofB('E3'), to: commune('C24') });

  // 2024: Dk 10k, together 10 · (1 + … + 22) = 10 · 253 = 2530; E 100 + 200 + 300 = 600.
  for (const k of numbers(1, 22)) await set(A24, 'NAM', `D${k}`, 'FLOW', 10 * k);
  for (const k of numbers(1, 3)) await set(B24, 'NAM', `E${k}`, 'FLOW', 100 * k);
  await set(A24, 'NAM', 'D1', 'ONLY-A', 7);
  // First half of 2025. FLOW: Dk 5k, 5 · 253 = 1265; E 50 + 60 + 70 = 180; 1445. STOCK: Dk k, 253; E 1 + 2 + 3 = 6; 259.
  const firstHalf: Readonly<Record<string, string>> = {
    D1: '6/10',
    D2: '9/20',
    D3: '5/8',
    D4: '4/10',
    D5: '3/10',
    E1: '2/5',
    E2: '3/5',
    E3: '1/10',
  };
  for (const code of [...districts, ...former]) {
    const k = Number(code.slice(1));
    await set(A25, 'DOT1', code, 'FLOW', code.startsWith('D') ? 5 * k : 40 + 10 * k);
    await set(A25, 'DOT1', code, 'RATIO', firstHalf[code] ?? '1/2');
    await set(A25, 'DOT1', code, 'STOCK', k);
    await set(A25, 'DOT1', code, 'SAID', code === 'D2' ? 'không' : 'có');
  }
  // Second half. FLOW: C1 … C5 11 + 12 + 13 + 14 + 15 = 65; Ck k for 6 … 22, 253 − 15 = 238; C23 40, C24 30; 373.
  const secondHalf: Readonly<Record<string, string>> = { C1: '10/32', C2: '2/9', C3: '1/6', C4: '2/8', C23: '4/11', C24: '5/9' };
  for (const code of communes) {
    const k = Number(code.slice(1));
    await set(A25, 'DOT2', code, 'FLOW', k <= 5 ? 10 + k : k === 23 ? 40 : k === 24 ? 30 : k);
    if (code !== 'C5') await set(A25, 'DOT2', code, 'RATIO', secondHalf[code] ?? '1/3');
    await set(A25, 'NAM', code, 'STOCK', 2);
    await set(A25, 'NAM', code, 'SAID', code === 'C24' ? 'không' : 'có');
  }
}

const findings: (readonly [string, () => Promise<void>])[] = [];
/** What is to be seen of the one scenario, in this order. */
const finding = (name: string, check: () => Promise<void>) => findings.push([name, check]);

finding('districts answer for the first half, communes for the second, and nobody is missing', async () => {
  const first = await tableOf(A25, 'DOT1');
  expect(rowOf(first, 'FLOW')).toMatchObject({ numerator: 1445, population: 25, answered: 25, missing: [] });
  const second = await tableOf(A25, 'DOT2');
  expect(rowOf(second, 'FLOW')).toMatchObject({ numerator: 373, population: 24, answered: 24, missing: [] });
  expect(unitOf(second, 'FLOW', 'D1')).toBeUndefined();
});

finding('of the year, a district’s flow is what it reported until it ended, said as derived', async () => {
  const year = await tableOf(A25, 'NAM');
  expect(year.tree).toEqual({ kind: 'as-reported' });
  // 1445 + 373; 22 + 3 districts and 24 communes are asked.
  expect(rowOf(year, 'FLOW')).toMatchObject({ numerator: 1818, population: 49, answered: 49, missing: [], hasDerived: true });
  expect(unitOf(year, 'FLOW', 'D1')).toMatchObject({ value: 5, derived: true });
  expect(unitOf(year, 'FLOW', 'C1')).toMatchObject({ value: 11 });
});

finding('a stock and a yes or no of the year are asked of those that exist at its end alone', async () => {
  const year = await tableOf(A25, 'NAM');
  // 24 communes with 2 each: what districts had reported is not added.
  expect(rowOf(year, 'STOCK')).toMatchObject({ numerator: 48, population: 24, answered: 24, missing: [] });
  expect(rowOf(year, 'SAID')).toMatchObject({ numerator: 23, denominator: 24, population: 24, answered: 24 });
  const first = await tableOf(A25, 'DOT1');
  expect(rowOf(first, 'STOCK')).toMatchObject({ numerator: 259, population: 25 });
  expect(rowOf(first, 'SAID')).toMatchObject({ numerator: 24, denominator: 25 });
});

finding('a ratio’s denominators are counted once', async () => {
  // Numerators 50 of the first half: 6+9+5+4+3+17+2+3+1. Second half without C5: 10+2+1+2+17+4+5 = 41.
  // Denominators of communes without C5: 32+9+6+8+51+11+9 = 126; D5 went to C4 and C5, which is silent: its 10 still count.
  const open = await tableOf(A25, 'NAM');
  expect(rowOf(open, 'RATIO')).toMatchObject({ numerator: 91, denominator: 136, population: 49, answered: 48, missing: ['C5'] });
  await set(A25, 'DOT2', 'C5', 'RATIO', '1/6');
  // With C5 (1/6) all successors have answered: 126 + 6 = 132.
  const year = await tableOf(A25, 'NAM');
  expect(rowOf(year, 'RATIO')).toMatchObject({ numerator: 92, denominator: 132, answered: 49, missing: [] });
});

finding('restated on the new day, whole districts flow into their communes and the total stays', async () => {
  const year = await tableOf(A25, 'NAM', { tree: onNewTree });
  expect(year.tree).toEqual({ kind: 'restated', on: NEW_DAY });
  expect(year.units.map(({ code }) => code).toSorted()).toEqual([...communes].toSorted());
  expect(rowOf(year, 'FLOW')).toMatchObject({ numerator: 1818, population: 49, answered: 49 });
  // C1 = D1 5 + D2 10 + 11; C2 = D3 15 + 12; C6 = D6 30 + 6; C23 = E1 50 + E2 60 + 40; C24 = E3 70 + 30.
  expect(['C1', 'C2', 'C6', 'C23', 'C24'].map((code) => told(year, 'FLOW', code))).toEqual([26, 27, 36, 150, 100]);
  expect(['C3', 'C4', 'C5'].map((code) => told(year, 'FLOW', code))).toEqual(['split', 'split', 'split']);
  expect(unitOf(year, 'FLOW', 'C1')).toMatchObject({ derived: true, reportedBy: ['D1', 'D2', 'C1'] });
  // C1 = (6 + 9 + 10) / 32, the communes' denominator alone.
  expect(unitOf(year, 'RATIO', 'C1')).toMatchObject({ numerator: 25, denominator: 32 });
  expect(rowOf(year, 'STOCK')).toMatchObject({ numerator: 48 });
  expect(told(year, 'STOCK', 'C4')).toBe(2);
});

finding('the first half restated: counts and ratio parts add, a yes and a no do not', async () => {
  const first = await tableOf(A25, 'DOT1', { tree: onNewTree });
  expect(rowOf(first, 'FLOW').numerator).toBe(1445);
  expect(told(first, 'FLOW', 'C1')).toBe(15);
  expect(unitOf(first, 'RATIO', 'C1')).toMatchObject({ numerator: 15, denominator: 30, value: 50 });
  expect(told(first, 'STOCK', 'C23')).toBe(3);
  expect(['C1', 'C2', 'C3', 'C23'].map((code) => told(first, 'SAID', code))).toEqual(['not-additive', true, 'split', true]);
  expect(rowOf(first, 'SAID')).toMatchObject({ numerator: null, value: null, verdict: 'no-target' });
});

finding('restated on the last day of the old tree, a commune made of two districts belongs to neither', async () => {
  const year = await tableOf(A25, 'NAM', { tree: { kind: 'restated', on: OLD_DAY } });
  expect(rowOf(year, 'FLOW').numerator).toBe(1818);
  // D3 = 15 + C2 12; D6 = 30 + 6; E3 = 70 + 30.
  expect(['D3', 'D6', 'E3'].map((code) => told(year, 'FLOW', code))).toEqual([27, 36, 100]);
  expect(['D1', 'D2', 'D5', 'E1'].map((code) => told(year, 'FLOW', code))).toEqual(['split', 'split', 'split', 'split']);
  // D4 = 20 + C3, but C4 is of D5 too.
  expect(told(year, 'FLOW', 'D4')).toBe('split');
});

finding('a former year is told on the new tree too, under the names of then', async () => {
  const before = await tableOf(A24, 'NAM', { tree: onNewTree });
  expect(rowOf(before, 'FLOW').numerator).toBe(2530);
  // C1 = 10 + 20; C2 = 30; C22 = 220.
  expect(['C1', 'C2', 'C22', 'C4'].map((code) => told(before, 'FLOW', code))).toEqual([30, 30, 220, 'split']);
  expect(before.units.find(({ code }) => code === 'C1')?.name).toBe('Công đoàn xã C1');
  expect(before.reporters?.map(({ code }) => code)).toContain('D1');
});

finding('last year is that of both provinces; what one of them did not measure cannot be compared', async () => {
  const year = await tableOf(A25, 'NAM', { tree: onNewTree });
  // 1818 against 2530 + 600 = 3130.
  expect(rowOf(year, 'FLOW').samePeriodLastYear).toMatchObject({
    isComparable: true,
    value: 3130,
    difference: -1312,
    answered: 25,
    population: 25,
  });
  expect(rowOf(year, 'ONLY-A').samePeriodLastYear).toEqual({ isComparable: false, because: 'measured-in-part' });
  const ofUnit = (code: string) => unitOf(year, 'FLOW', code)?.samePeriodLastYear;
  // C1 26 against D1 10 + D2 20; C23 150 against E1 100 + E2 200.
  expect(ofUnit('C1')).toMatchObject({ value: 30, difference: -4 });
  expect(ofUnit('C23')).toMatchObject({ value: 300, difference: -150 });
  expect(ofUnit('C4')).toEqual({ isComparable: false, because: 'split' });
});

finding('as reported, a district is compared as it was, a commune made of two with both', async () => {
  const year = await tableOf(A25, 'NAM', { compareUnits: true });
  expect(unitOf(year, 'FLOW', 'D1')?.samePeriodLastYear).toMatchObject({ value: 10, difference: -5 });
  expect(unitOf(year, 'FLOW', 'C1')?.samePeriodLastYear).toMatchObject({ value: 30, difference: -19 });
  expect(unitOf(year, 'FLOW', 'C5')?.samePeriodLastYear).toEqual({ isComparable: false, because: 'split' });
});

finding('all of it is rebuilt from the events', async () => {
  expect(await office.call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('the reform of 2025, from the districts of 2024 to the communes of the merged province', async () => {
  await reform();
  for (const [name, check] of findings) {
    await check().catch((error: unknown) => {
      throw new Error(name, { cause: error });
    });
  }
}, 120_000);
