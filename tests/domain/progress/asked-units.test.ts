import { expect, test } from 'vitest';
import { namedUnits } from '#core/domain/progress/asked-units.ts';
import { unit } from './build.ts';

const units = [
  unit('H', { kind: 'district', sectors: ['HCSN'] }),
  unit('N', { kind: 'sector', sectors: ['DN_NGOAI_NN'] }),
  unit('CS', { kind: 'grassroots', sectors: ['DNNN'] }),
  unit('C', { kind: 'cluster' }),
  unit('CQ', { kind: 'office' }),
];
const named = (by: string | null, facts: { to?: string; what?: string; units?: typeof units } = {}) =>
  namedUnits({ by, to: facts.to ?? null, what: facts.what ?? '' }, facts.units ?? units).map(({ code }) => code);

test.each([
  [null, ['H', 'N', 'CS']],
  ['các cấp CĐ', ['H', 'N', 'CS']],
  ['từng cấp CĐ', ['H', 'N', 'CS']],
  ['CNVCLĐ', ['H', 'N', 'CS']],
  ['LĐLĐ các huyện, thành phố và các CĐ ngành', ['H', 'N']],
  ['CĐ cấp trên cơ sở', ['H', 'N']],
  ['CĐCS', ['CS']],
  ['BCH CĐCS phối hợp chuyên môn', ['CS']],
  ['CĐ cấp trên TTCS và CĐCS trực thuộc LĐLĐ tỉnh', ['H', 'N', 'CS']],
  ['khu vực HCSN, trường học', ['H']],
])('“%s” names %s', (by, codes) => expect(named(by)).toEqual(codes));

test('who does it may stand at the beginning of what is to be done, and only there', () => {
  expect(named(null, { what: 'CĐ cấp trên cơ sở gửi kế hoạch về LĐLĐ tỉnh' })).toEqual(['H', 'N']);
  expect(named(null, { what: 'Hoàn thành Đại hội CĐCS' })).toEqual(['H', 'N', 'CS']);
});

test('without grassroots unions in the list the unions above answer for theirs, unless it goes to those alone', () => {
  const above = units.filter(({ kind }) => kind !== 'grassroots');
  expect(named('CĐCS', { units: above })).toEqual(['H', 'N']);
  expect(named('CĐCS', { units: above, to: 'CĐ cấp trên' })).toEqual([]);
});
