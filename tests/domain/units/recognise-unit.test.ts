import { describe, expect, test } from 'vitest';
import { recogniseUnit, type UnitEvidence } from '#core/domain/units/recognise-unit.ts';
import { unitNamed } from '../../support/plans.ts';

const units = [
  unitNamed('A1', 'LĐLĐ thành phố Bình An'),
  unitNamed('A2', 'LĐLĐ huyện Gia Viên'),
  unitNamed('A3', 'LĐLĐ huyện Nho Quế'),
  unitNamed('A4', 'LĐLĐ thành phố Cao Lạc'),
  unitNamed('A5', 'LĐLĐ huyện Cao Lạc'),
  unitNamed('B1', 'Công đoàn các Khu công nghiệp tỉnh', 'zone'),
  unitNamed('B2', 'Công đoàn Viên chức tỉnh', 'sector'),
  unitNamed('B3', 'Công đoàn ngành Y tế', 'sector'),
  unitNamed('B4', 'Công đoàn ngành Nông nghiệp và Phát triển nông thôn', 'sector'),
  unitNamed('B5', 'Công đoàn ngành Giao thông vận tải', 'sector'),
];
const parents = ['TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM', 'LIÊN ĐOÀN LAO ĐỘNG TỈNH BÌNH AN'];

const heading = (text: string): UnitEvidence => ({ text, place: 'heading' });
const fileName = (text: string): UnitEvidence => ({ text, place: 'file-name' });
const recognise = (...evidence: UnitEvidence[]) => recogniseUnit(evidence, units, parents);

describe('a unit is recognised in every usual spelling', () => {
  test.each([
    ['LIÊN ĐOÀN LAO ĐỘNG HUYỆN GIA VIÊN', 'A2'],
    ['LĐLĐ H. Gia Viên', 'A2'],
    ['LDLD huyen Nho Que', 'A3'],
    ['Đơn vị báo cáo: LĐLĐ TP Bình An', 'A1'],
    ['LĐLĐ T.P Bình An', 'A1'],
    ['CĐN Y tế', 'B3'],
    ['CÔNG ĐOÀN NGÀNH Y TẾ', 'B3'],
    ['CĐ Viên chức tỉnh', 'B2'],
    ['CĐ các KCN tỉnh', 'B1'],
    ['Công đoàn ngành NN&PTNT', 'B4'],
    ['Công đoàn ngành GTVT', 'B5'],
  ])('%s', (text, unit) => {
    expect(recognise(heading('LĐLĐ TỈNH BÌNH AN'), heading(text))).toEqual({ kind: 'recognised', unit });
  });

  test.each([
    ['Bieu TH Gia Viên 6 thang', 'A2'],
    ['05. LĐLĐ huyện Nho Quế', 'A3'],
    ['BC_thi_dua_CDN_Y_te_DOT1', 'B3'],
    ['Bieu TH GTVT nam 2023', 'B5'],
  ])('file name %s where nothing else names a unit', (text, unit) => {
    expect(recognise(fileName(text))).toEqual({ kind: 'recognised', unit });
  });
});

describe('a unit is never guessed', () => {
  test('the province above the unit is no unit, though a city has its name', () => {
    expect(recognise(heading('LĐLĐ TỈNH BÌNH AN'), heading('BÁO CÁO NĂM 2023'))).toMatchObject({ kind: 'unknown' });
  });

  test('a unit the plan does not have is a stranger, whatever the file is called', () => {
    const found = 'LĐLĐ HUYỆN SÓC TRẠI';
    expect(recognise(heading('LĐLĐ TỈNH BÌNH AN'), heading(found), fileName('Bieu TH Gia Viên'))).toEqual({
      kind: 'unknown',
      found,
    });
  });

  test('a city and a district of one name are told apart by their kind', () => {
    expect(recognise(heading('LĐLĐ huyện Cao Lạc'))).toEqual({ kind: 'recognised', unit: 'A5' });
    expect(recognise(heading('LĐLĐ Cao Lạc'))).toMatchObject({ kind: 'ambiguous', candidates: ['A4', 'A5'] });
  });

  test('heading and file name that name different units are a person’s to decide', () => {
    expect(recognise(heading('LĐLĐ huyện Gia Viên'), fileName('LĐLĐ huyện Nho Quế'))).toMatchObject({
      kind: 'ambiguous',
      candidates: ['A2', 'A3'],
    });
  });

  test('the province is not the district whose name its own ends with', () => {
    const near = [unitNamed('D1', 'LĐLĐ huyện Lạc'), unitNamed('D2', 'LĐLĐ huyện Nho Quế')];
    const inProvince = (...texts: string[]) => recogniseUnit(texts.map(heading), near, ['LIÊN ĐOÀN LAO ĐỘNG TỈNH CAO LẠC']);
    expect(inProvince('LIÊN ĐOÀN LAO ĐỘNG TỈNH CAO LẠC', 'LĐLĐ HUYỆN NHO QUẾ')).toEqual({ kind: 'recognised', unit: 'D2' });
    expect(inProvince('LĐLĐ TỈNH CAO LẠC', 'BÁO CÁO NĂM 2023')).toMatchObject({ kind: 'unknown' });
    expect(inProvince('LĐLĐ HUYỆN LẠC, TỈNH CAO LẠC')).toEqual({ kind: 'recognised', unit: 'D1' });
  });

  test('the province and its city of the same name in one line are the city', () => {
    expect(recognise(heading('LĐLĐ TỈNH BÌNH AN - LĐLĐ THÀNH PHỐ BÌNH AN'))).toEqual({ kind: 'recognised', unit: 'A1' });
  });

  test.each(['Công tác tuyên truyền, y tế trường học', 'Giao thông vận tải và đời sống'])(
    'a heading that speaks of a field of work names no union: %s',
    (text) => {
      expect(recognise(heading('LĐLĐ HUYỆN GIA VIÊN'), heading(text))).toEqual({ kind: 'recognised', unit: 'A2' });
    },
  );

  test.each(['Y TẾ', 'Đơn vị: Y tế', 'NGÀNH Y TẾ', 'CĐ Sở Y tế', 'Y tế tỉnh'])(
    'a heading that is a field’s name alone: %s',
    (text) => {
      expect(recognise(heading(text))).toEqual({ kind: 'recognised', unit: 'B3' });
    },
  );

  test('a confirmed alias names the unit', () => {
    const known = [{ ...unitNamed('C1', 'Công đoàn ngành Giáo dục', 'sector'), aliases: ['CĐGD Bình An'] }];
    expect(recogniseUnit([heading('CĐGD BÌNH AN')], known, parents)).toEqual({ kind: 'recognised', unit: 'C1' });
  });
});
