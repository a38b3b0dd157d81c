import { expect, test } from 'vitest';
import { fittingView } from '#core/domain/table-view/fitting-view.ts';
import { everyUnit, plainView } from '#core/domain/table-view/table-view.ts';
import { row } from './rows.ts';

const table = {
  indicators: [row('I1', { section: 'I' }), row('I2', { section: 'II' })],
  units: [{ code: 'A', name: 'A', kind: 'district', kindLabel: 'Huyện', cluster: 'Cụm 1' } as const],
};

test('what another plan’s table has none of hides nothing here, and is told', () => {
  const asked = {
    ...plainView,
    rows: { verdicts: ['not-met' as const], changes: ['up' as const], sections: ['I', 'IX'] },
    units: { ...everyUnit, kinds: ['Xã'], units: ['A', 'Z'] },
    sort: { key: 'unit:Z', isDescending: true },
    unitSort: { key: 'I9', isDescending: true },
  };
  const { view, left } = fittingView(asked, table);
  expect(view.rows).toEqual({ verdicts: ['not-met'], changes: [], sections: ['I'] });
  expect(view.units).toEqual({ ...everyUnit, units: ['A'] });
  expect([view.sort, view.unitSort]).toEqual([null, null]);
  expect(left).toEqual(['IX', 'Xã', 'Z']);
});

test('what the table knows is asked as it is', () => {
  const asked = { ...plainView, units: { ...everyUnit, clusters: ['Cụm 1'] }, sort: { key: 'unit:A', isDescending: false } };
  expect(fittingView(asked, table)).toEqual({ view: asked, left: [] });
});
