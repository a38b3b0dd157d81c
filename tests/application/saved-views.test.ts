import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everyRow, everyUnit, plainView, type TableView } from '#core/domain/table-view/table-view.ts';
import { given, temporaryFolder } from '../support/host.ts';
import { officeWith } from '../support/reports.ts';

const short: TableView = {
  ...plainView,
  layout: 'units',
  basis: 'cumulative',
  rows: { ...everyRow, verdicts: ['not-met', 'provisional'], sections: ['III.1'] },
  units: { ...everyUnit, kinds: ['LĐLĐ cấp huyện'], sectors: ['HCSN'], territory: 'phía Đông', units: ['NB01'] },
  hidden: ['target'],
  pinned: 3,
  sort: { key: 'unit:NB01', isDescending: true },
  unitSort: { key: 'NB23-04', isDescending: false },
};

test('a view comes back as it was kept; the list is by name', async () => {
  const { call } = await officeWith({});
  given(await call('views.save', { name: 'Đợt xét', view: plainView }));
  const { kept, former } = given(await call('views.save', { name: ' Chưa đạt ', view: short }));
  expect([kept.name, former]).toEqual(['Chưa đạt', null]);
  const listed = await call('views.list', {});
  expect(listed.map(({ name }) => name)).toEqual(['Chưa đạt', 'Đợt xét']);
  expect(listed[0]).toEqual({ id: kept.id, name: 'Chưa đạt', view: short });
});

test('the same name again replaces; what it was brings it back', async () => {
  const { call } = await officeWith({});
  const first = given(await call('views.save', { name: 'A', view: short }));
  const again = given(await call('views.save', { name: 'A', view: plainView }));
  expect([again.kept.id, again.former?.view]).toEqual([first.kept.id, short]);
  if (again.former) given(await call('views.save', again.former));
  expect((await call('views.list', {})).map(({ view }) => view)).toEqual([short]);
});

test('a view is renamed, but not to the name of another', async () => {
  const { call } = await officeWith({});
  const { kept } = given(await call('views.save', { name: 'A', view: short }));
  given(await call('views.save', { name: 'B', view: plainView }));
  expect(await call('views.save', { ...kept, name: 'B' })).toEqual({ ok: false, error: { code: 'view-name-taken', name: 'B' } });
  given(await call('views.save', { ...kept, name: 'C' }));
  expect((await call('views.list', {})).map(({ name }) => name)).toEqual(['B', 'C']);
});

test('removed is gone and can be brought back; a backup holds it', async () => {
  const { call } = await officeWith({});
  const { kept } = given(await call('views.save', { name: 'A', view: short }));
  const file = join(temporaryFolder(), 'sao-luu.tdkt');
  given(await call('data.backup', { file }));
  expect(given(await call('views.remove', { id: kept.id })).former).toEqual(kept);
  expect(await call('views.list', {})).toEqual([]);
  expect(given(await call('views.remove', { id: kept.id })).former).toBe(null);
  given(await call('data.restore', { file }));
  expect(await call('views.list', {})).toEqual([kept]);
  expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
});
