import { expect, test } from 'vitest';
import type { TableUnit } from '#core/domain/consolidation/indicator-table.ts';
import { shownUnits, type UnitTraits } from '#core/domain/table-view/shown-units.ts';
import { everyUnit, type UnitFilter } from '#core/domain/table-view/table-view.ts';

const unit = (code: string, kindLabel: string, cluster: string | null): TableUnit => ({
  code,
  name: code,
  kind: 'district',
  kindLabel,
  cluster,
});

const units = [unit('H1', 'Huyện', 'Cụm 1'), unit('H2', 'Huyện', 'Cụm 2'), unit('N1', 'Ngành', null)];
const traits = new Map<string, UnitTraits>([
  ['H1', { sectors: ['HCSN', 'DNNN'], territory: 'Các xã phía Đông' }],
  ['N1', { sectors: ['DNNN'], territory: '' }],
]);

const shown = (filter: Partial<UnitFilter>) => shownUnits(units, { ...everyUnit, ...filter }, traits).map(({ code }) => code);

test('by kind, cluster, sector, territory and by hand', () => {
  expect(shown({})).toEqual(['H1', 'H2', 'N1']);
  expect(shown({ kinds: ['Huyện'] })).toEqual(['H1', 'H2']);
  expect(shown({ clusters: ['Cụm 2', ''] })).toEqual(['H2', 'N1']);
  expect(shown({ sectors: ['DNNN'] })).toEqual(['H1', 'N1']);
  expect(shown({ territory: 'phia dong' })).toEqual(['H1']);
  expect(shown({ units: ['N1', 'H2'] })).toEqual(['H2', 'N1']);
});

test('a unit of which nothing more is known is of no sector and no territory', () => {
  expect(shown({ sectors: ['HCSN', 'DNNN', 'DN_NGOAI_NN'] })).toEqual(['H1', 'N1']);
});

test('what is asked in two lists must hold in both', () => {
  expect(shown({ kinds: ['Huyện'], sectors: ['DNNN'] })).toEqual(['H1']);
});
