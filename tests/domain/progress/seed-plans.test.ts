import { expect, test } from 'vitest';
import type { PlanUnit } from '#core/domain/units/unit.ts';
import { type planIds, presetPlan } from '../../support/plans.ts';
import { board, unit } from './build.ts';

const units = [
  unit('H', { kind: 'district', sectors: ['HCSN'] }),
  unit('N', { kind: 'sector' }),
  unit('CS', { kind: 'grassroots' }),
  unit('CQ', { kind: 'office' }),
];

/** What a plan asks: kind, day, and of whom. */
function asked(id: (typeof planIds)[number], of: readonly PlanUnit[] = units) {
  const found = board([presetPlan(id)], { units: of, now: '2014-01-01T00:00:00Z' });
  return found.obligations.map(({ code, kind, what, dueOn, channel }) => ({
    code,
    kind,
    what,
    dueOn,
    channel,
    units: found.cells.filter((cell) => cell.obligation === code && cell.state !== 'not-asked').map((cell) => cell.unit),
  }));
}

const codes = (id: (typeof planIds)[number]) => asked(id).map(({ code }) => code);

test('Đắk Lắk: unions above the grassroots send their plans before 20/02; reports by period and year', () => {
  expect(asked('dak-lak-2014').find(({ kind }) => kind === 'dated')).toMatchObject({
    what: expect.stringContaining('gửi kế hoạch phát động thi đua'),
    dueOn: '2014-02-19',
    units: ['H', 'N'],
  });
  expect(codes('dak-lak-2014')).toEqual(['DOT1', 'DOT2', 'NAM', 'VIEC1', 'DK1', 'DK2', 'DK3', 'DK4']);
});

test('Long Biên: grassroots unions announce when they launch, by e-mail', () => {
  expect(asked('long-bien-2024').find(({ code }) => code === 'DK1')).toMatchObject({
    what: 'Thời gian tổ chức phát động phong trào thi đua năm 2024',
    channel: 'email ldldlongbien@gmail.com',
    dueOn: null,
    units: ['CS'],
  });
  expect(codes('long-bien-2024')).toEqual(['DOT1', 'DOT2', 'NAM', 'DK1', 'DK2', 'DK3', 'DK4']);
});

test('Ninh Bình: congresses before 15/4, projects to be marked, at least so many works of each unit', () => {
  const found = asked('ninh-binh-2023');
  expect(found.find(({ kind }) => kind === 'dated')).toMatchObject({
    what: 'Hoàn thành Đại hội CĐCS',
    dueOn: '2023-04-14',
    units: ['H', 'N', 'CS'],
  });
  expect(found.find(({ code }) => code === 'DK2')).toMatchObject({
    what: expect.stringContaining('gắn biển'),
    units: ['H', 'N'],
  });
  expect(found.filter(({ kind }) => kind === 'minimum').map(({ code }) => code)).toEqual(['NB23-03', 'NB23-37', 'NB23-38']);
});

test('Phú Yên: registrations and each level’s own plan', () => {
  expect(codes('phu-yen-2021')).toEqual(['DOT1', 'DOT2', 'NAM', 'DK1', 'DK2', 'DK3']);
  expect(asked('phu-yen-2021').at(-1)).toMatchObject({
    what: 'Xây dựng kế hoạch triển khai ở cấp mình',
    units: ['H', 'N', 'CS'],
  });
});

test('Vĩnh Thuận: role models of each grassroots union and of each kind, registrations, the year’s report alone', () => {
  expect(codes('vinh-thuan-2024')).toEqual(['NAM', 'DK1', 'DK2', 'VT24-01', 'VT24-04']);
  const minimums = asked('vinh-thuan-2024').filter(({ kind }) => kind === 'minimum');
  expect(minimums.map(({ what }) => what)).toEqual(['Mỗi CĐCS có mô hình, điển hình', 'Mỗi loại hình CĐCS có mô hình']);
});
