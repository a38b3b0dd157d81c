import { expect, test } from 'vitest';
import { indicator, inShort, issuesInShort, read, type Typed } from './figure-fixtures.ts';

const perSector = indicator({
  measure: 'by-category',
  aggregation: 'per_category_min',
  categories: ['HCSN', 'DNNN', 'DN_NGOAI_NN'],
});

test.each<[Typed, string]>([
  ['HCSN: 2; DNNN: 1', 'HCSN 2, DNNN 1'],
  ['HCSN: 2; DNNN: 1; DN ngoài NN: 3', 'HCSN 2, DNNN 1, DN_NGOAI_NN 3'],
  ['Khối HCSN 02\nDN ngoài nhà nước 1.200', 'HCSN 2, DN_NGOAI_NN 1200'],
  ['2 HCSN, 1 DNNN', 'HCSN 2, DNNN 1'],
  ['hành chính sự nghiệp = 2', 'HCSN 2'],
  ['không có', 'HCSN 0, DNNN 0, DN_NGOAI_NN 0'],
  [0, 'HCSN 0, DNNN 0, DN_NGOAI_NN 0'],
  ['chưa có số liệu', 'not-reported'],
  [null, 'not-reported'],
])('%j is %s', (typed, expected) => {
  const reading = read(perSector, typed);
  expect(inShort(reading)).toBe(expected);
  expect(reading.issues).toEqual([]);
});

test.each<[Typed, string]>([
  [5, 'not-a-number'],
  ['HCSN: 2; HCSN: 3', 'two-numbers'],
  ['HCSN: 2; khác: 3', 'two-numbers'],
  ['HCSN: 2O', 'not-a-number'],
  ['DNNN 2 HCSN', 'not-a-number'],
  ['HCSN: 2-3', 'two-numbers'],
  [{ kind: 'error', text: '#REF!' }, 'error-value'],
])('%j needs review: %s', (typed, because) => {
  expect(issuesInShort(read(perSector, typed)).map((issue) => issue.split(' [')[0])).toEqual([`error ${because} E9`]);
});
