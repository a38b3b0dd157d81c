import { expect, test } from 'vitest';
import { shortHeadings } from '../../renderer/pages/allocate/short-heading.ts';
import { planIds, presetPlan } from '../support/plans.ts';

test('a heading is two lines of whole words, and says where some are left out', () => {
  expect(shortHeadings(['Phát triển đoàn viên', 'Sáng kiến được các cấp công nhận', 'Số mới'])).toEqual([
    'Phát triển đoàn viên',
    'Sáng kiến được các cấp công …',
    'Số mới',
  ]);
});

test('names that begin alike are shown from where they differ', () => {
  const names = ['CĐCS doanh nghiệp tổ chức hội nghị', 'CĐCS doanh nghiệp tổ chức đối thoại', 'CĐCS khác'];
  expect(shortHeadings(names)).toEqual(['CĐCS doanh … hội nghị', 'CĐCS doanh … đối thoại', 'CĐCS khác']);
});

test.each(planIds)('headings of %s: words of the name in their order, no two alike, short', (planId) => {
  const names = [...new Set(presetPlan(planId).indicators.map(({ name }) => name))];
  const short = shortHeadings(names);
  expect(new Set(short).size).toBe(names.length);
  for (const [at, heading] of short.entries()) {
    const [first = '', second = ''] = heading.replace(/ …$/, '').split(' … ');
    expect(`${names[at]} `.startsWith(`${first} `)).toBe(true);
    expect(` ${names[at]} `).toContain(` ${second} `.replace('  ', ' '));
    expect(heading.length).toBeLessThanOrEqual(34);
  }
});
