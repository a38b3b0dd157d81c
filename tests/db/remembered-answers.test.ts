import { expect, test } from 'vitest';
import type { KeptAnswer } from '#core/domain/memory/kept-answer.ts';
import { by, plan, storesWithPlan, unit } from './samples.ts';

const LAYOUT = 'cd'.repeat(32);
const hoaLu = unit('01', 'LĐLĐ huyện Hoa Lư');
const giaVien = unit('02', 'LĐLĐ huyện Gia Viễn');

const kept = (facts: Partial<KeptAnswer> = {}): KeptAnswer => ({
  id: 'm1',
  planId: 'p',
  unit: '01',
  layout: LAYOUT,
  subject: { kind: 'row', sheet: 'bieu', label: 'sang kien', parent: '' },
  question: 'row:Biểu!B9',
  wording: 'Sáng kiến',
  answer: 'I1',
  measureId: 'initiatives',
  basis: 'period',
  givenAt: by.at,
  actor: by.actor,
  ...facts,
});

function office() {
  const { database, stores } = storesWithPlan();
  stores.units.save('p', [hoaLu, giaVien]);
  return { database, stores };
}

test('an answer comes back exactly, for its unit and layout only', () => {
  const { stores } = office();
  stores.memory.keep(kept());
  expect(stores.memory.answersFor('p', '01', LAYOUT)).toEqual([kept()]);
  expect(stores.memory.answersFor('p', '02', LAYOUT)).toEqual([]);
  expect(stores.memory.answersFor('p', '01', 'ab'.repeat(32))).toEqual([]);
  expect(stores.memory.answers()).toEqual([{ ...kept(), unitName: 'LĐLĐ huyện Hoa Lư' }]);
});

test('the later answer of one subject takes the place of the former', () => {
  const { stores } = office();
  stores.memory.keep(kept());
  stores.memory.keep(kept({ id: 'm2', answer: '-', measureId: null, actor: 'hoa' }));
  stores.memory.keep(kept({ id: 'm3', subject: { kind: 'basis', usual: 'period' } }));
  expect(stores.memory.answersFor('p', '01', LAYOUT).map(({ id, answer, measureId }) => [id, answer, measureId])).toEqual([
    ['m2', '-', null],
    ['m3', 'I1', 'initiatives'],
  ]);
});

test('another plan finds the answers of the same unit, not of another that has its code', () => {
  const { stores } = office();
  stores.memory.keep(kept());
  stores.plans.save(plan({ id: 'next' }));
  stores.units.save('next', [hoaLu]);
  stores.plans.save(plan({ id: 'elsewhere' }));
  stores.units.save('elsewhere', [unit('01', 'LĐLĐ huyện Tuy An')]);
  expect(stores.memory.answersFor('next', '01', LAYOUT).map(({ id }) => id)).toEqual(['m1']);
  expect(stores.memory.answersFor('elsewhere', '01', LAYOUT)).toEqual([]);
});

test('a removed answer is gone, and nothing else is', () => {
  const { stores } = office();
  stores.memory.keep(kept());
  stores.memory.keep(kept({ id: 'm2', unit: '02' }));
  stores.memory.removeAnswer('m1');
  stores.memory.removeAnswer('unknown');
  expect(stores.memory.answers().map(({ id }) => id)).toEqual(['m2']);
});

/** As the service does it: the spelling, and the event that tells who confirmed it. */
function confirm({ stores }: ReturnType<typeof office>, code: string, alias: string, at: string, planId = 'p') {
  stores.units.rememberAlias(code, alias, planId);
  stores.events.append({ kind: 'alias-remembered', planId, unit: code, alias }, { ...by, at });
}

test('each confirmed spelling is listed once, with who confirmed it last, and can be removed', () => {
  const made = office();
  const { stores } = made;
  stores.plans.save(plan({ id: 'next' }));
  stores.units.save('next', [hoaLu]);
  confirm(made, '01', 'Hoa Lư', '2023-07-01T00:00:00.000Z');
  confirm(made, '02', 'Gia Viên', '2023-07-02T00:00:00.000Z');
  confirm(made, '01', 'Hoa Lư', '2024-07-03T00:00:00.000Z', 'next');
  expect(stores.memory.aliases()).toEqual([
    {
      id: 'alias-2',
      planId: 'p',
      unit: '02',
      unitName: 'LĐLĐ huyện Gia Viễn',
      alias: 'Gia Viên',
      givenAt: '2023-07-02T00:00:00.000Z',
      actor: 'lan',
    },
    {
      id: 'alias-3',
      planId: 'next',
      unit: '01',
      unitName: 'LĐLĐ huyện Hoa Lư',
      alias: 'Hoa Lư',
      givenAt: '2024-07-03T00:00:00.000Z',
      actor: 'lan',
    },
  ]);
  stores.memory.removeAlias('alias-3');
  stores.memory.removeAlias('alias-1');
  expect(stores.memory.aliases().map(({ alias }) => alias)).toEqual(['Gia Viên']);
  expect(stores.units.ofPlan('p').map(({ aliases }) => aliases)).toEqual([[], ['Gia Viên']]);
});
