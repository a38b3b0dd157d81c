import { expect, test } from 'vitest';
import { storesWithPlan, unit } from './samples.ts';

const hoaLu = unit('01', 'LĐLĐ huyện Hoa Lư', { aliases: ['Hoa Lư'], validFrom: '1997-11-01' });
const giaVien = unit('02', 'LĐLĐ huyện Gia Viễn', { sectors: [], cluster: null, validTo: '2025-06-30' });
const yTe = unit('03', 'Công đoàn ngành Y tế', { kind: 'sector', sectors: ['HCSN', 'DNNN'] });

test('units come back exactly and in the order they were imported', () => {
  const { stores } = storesWithPlan();
  expect(stores.units.save('p', [yTe, hoaLu, giaVien])).toEqual({ added: 3, updated: 0, unchanged: 0 });
  expect(stores.units.ofPlan('p')).toEqual([yTe, hoaLu, giaVien]);
});

test('the same list again changes nothing, and a changed unit alone is updated', () => {
  const { stores } = storesWithPlan();
  stores.units.save('p', [hoaLu, giaVien]);
  expect(stores.units.save('p', [hoaLu, giaVien])).toEqual({ added: 0, updated: 0, unchanged: 2 });
  const moved = { ...giaVien, cluster: 'C2' };
  expect(stores.units.save('p', [hoaLu, moved, yTe])).toEqual({ added: 1, updated: 1, unchanged: 1 });
  expect(stores.units.ofPlan('p')).toEqual([hoaLu, moved, yTe]);
});

test('a list of all units gives their order, one that only adds puts them at the end', () => {
  const { stores } = storesWithPlan();
  const codes = () => stores.units.ofPlan('p').map(({ code }) => code);
  stores.units.save('p', [hoaLu, giaVien]);
  stores.units.save('p', [yTe]);
  expect(codes()).toEqual(['01', '02', '03']);
  stores.units.save('p', [yTe, giaVien, hoaLu]);
  expect(codes()).toEqual(['03', '02', '01']);
});

test('a new name in one plan leaves the names that another plan was signed with', () => {
  const { stores } = storesWithPlan();
  stores.units.save('p', [hoaLu]);
  stores.units.save('next', [unit('01', 'LĐLĐ thành phố Hoa Lư')]);
  expect(stores.units.ofPlan('p')).toEqual([hoaLu]);
  expect(stores.units.ofPlan('next')).toEqual([unit('01', 'LĐLĐ thành phố Hoa Lư')]);
});

test('a confirmed spelling is remembered once, survives a new list and a new name, and does not make a list differ', () => {
  const { stores } = storesWithPlan();
  stores.units.save('p', [hoaLu]);
  stores.units.rememberAlias('01', 'H. Hoa Lư');
  stores.units.rememberAlias('01', 'H. Hoa Lư', 'p');
  expect(stores.units.save('p', [hoaLu])).toEqual({ added: 0, updated: 0, unchanged: 1 });
  stores.units.save('p', [unit('01', 'LĐLĐ thành phố Hoa Lư')]);
  expect(stores.units.ofPlan('p')[0]?.aliases).toEqual(['Hoa Lư', 'H. Hoa Lư']);
});

test('a spelling confirmed in one plan is not given to another office that uses the same code', () => {
  const { stores } = storesWithPlan();
  stores.units.save('p', [unit('01', 'LĐLĐ huyện Hoa Lư')]);
  stores.units.save('elsewhere', [unit('01', 'LĐLĐ huyện Vĩnh Thuận')]);
  stores.units.rememberAlias('01', 'Hoa Lư', 'p');
  expect(stores.units.ofPlan('elsewhere')[0]?.aliases).toEqual([]);
});
