import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { amountsIn } from '#core/domain/allocation/allocation-table.ts';
import { partsOf } from '../excel/mark/packages.ts';
import { given, temporaryFolder } from '../support/host.ts';
import { officeWith } from '../support/reports.ts';

const planId = 'ninh-binh-2023';
const [unit, other, indicator] = ['NB06', 'NB01', 'NB23-04'];
const place = { planId, period: 'DOT1' };
const kept = 777;

/** Two units with a target each, both reported; then one of them is left out. */
async function officeWithOneLeftOut() {
  const office = await officeWith({
    'a.csv': { unit: 'LĐLĐ huyện Yên Khánh', says: { [indicator]: '70' } },
    'b.csv': { unit: 'LĐLĐ thành phố Ninh Bình', says: { [indicator]: '90' } },
  });
  const entry = (of: string, units: number) => ({
    unit: of,
    indicator,
    amount: { units, decimals: 0 },
    decision: { number: null, signedOn: null },
  });
  given(await office.call('allocations.set', { planId, entries: [entry(unit, kept), entry(other, 40)] }));
  for (const file of ['a.csv', 'b.csv']) await office.receive(file);
  const leave = (choice: 'out' | 'as-scope') =>
    office.call('plans.setPopulation', { planId, indicator, changes: [{ unit, choice }], reason: 'chưa có CĐCS' });
  given(await leave('out'));
  const column = async () =>
    given(await office.call('allocations.get', { planId })).indicators.find((one) => one.indicator.code === indicator);
  return { ...office, leave, column };
}

test('a target of a unit that is left out later is kept and told, and is in no sum; taken in again it holds again', async () => {
  const { call, leave, column } = await officeWithOneLeftOut();
  const left = await column();
  expect(left?.outside).toEqual([{ unit, kept: { units: kept, decimals: 0 } }]);
  expect(left && amountsIn(left)).toEqual([{ units: 40, decimals: 0 }]);
  given(await leave('as-scope'));
  const back = await column();
  expect(back?.outside).toBeUndefined();
  expect(back && amountsIn(back)).toContainEqual({ units: kept, decimals: 0 });
  expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
});

test('neither the forms nor a letter tell it or count by it', async () => {
  const { call } = await officeWithOneLeftOut();
  const row = given(await call('table.get', place)).indicators.find(({ code }) => code === indicator);
  expect(row).toMatchObject({ numerator: 90, population: 15 });
  expect(row?.units.map((figure) => figure.unit)).not.toContain(unit);
  const folder = temporaryFolder();
  for (const report of ['bieu-01', 'bieu-02', 'bieu-03'] as const) {
    const file = join(folder, `${report}.xlsx`);
    given(await call('reports.export', { ...place, report, file }));
    const cells = Object.values(read(readFileSync(file)).Sheets).flatMap((sheet) =>
      utils.sheet_to_json<unknown[]>(sheet, { header: 1 }).flat(),
    );
    expect(cells, report).not.toContain(kept);
    expect(cells, report).not.toContain(kept + 40);
    if (report === 'bieu-02') expect(cells).toContain(40);
  }
  const letter = join(folder, 'phieu.docx');
  given(await call('letters.figures', { ...place, to: { kind: 'files', files: [{ unit, file: letter }] } }));
  expect(partsOf(readFileSync(letter))['word/document.xml']?.toString()).not.toContain(`${kept}`);
});
