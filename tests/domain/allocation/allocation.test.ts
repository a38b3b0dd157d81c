import { expect, test } from 'vitest';
import { allocationKind, mayBeAllocated } from '#core/domain/allocation/allocation.ts';
import { presetPlan, unitNamed } from '../../support/plans.ts';

const plan = presetPlan('ninh-binh-2023');
const kindOf = (code: string) => {
  const indicator = plan.indicators.find((one) => one.code === code);
  return indicator ? allocationKind(indicator) : undefined;
};

test('counts are shared out, ratios hold for each, and the rest is not allocated', () => {
  expect(['NB23-04', 'NB23-10', 'NB23-06'].map(kindOf)).toEqual(['shares', 'shares', 'each']);
  // yes or no · clusters · a minimum for everybody · the office's own · "không có"
  expect(['NB23-01', 'NB23-02', 'NB23-03', 'NB23-24', 'NB23-35', 'NB23-37'].map(kindOf)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('a unit outside the indicator’s sectors is given nothing', () => {
  const dialogue = plan.indicators.find(({ code }) => code === 'NB23-08');
  if (!dialogue) throw new Error('no such indicator');
  const district = unitNamed('01', 'LĐLĐ huyện Hoa Lư');
  expect(mayBeAllocated(district, dialogue)).toBe(true);
  expect(mayBeAllocated({ ...district, sectors: ['HCSN'] }, dialogue)).toBe(false);
  expect(mayBeAllocated({ ...district, kind: 'cluster' }, dialogue)).toBe(false);
});
