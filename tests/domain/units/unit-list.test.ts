import { expect, test } from 'vitest';
import type { SheetGrid } from '#core/domain/grid.ts';
import { clusterCode, compareUnits, readUnitList, unitsOfPlan } from '#core/domain/units/unit-list.ts';
import { sectorsFromWords, unitKindFromWords } from '#core/domain/units/unit-words.ts';

function sheet(rows: readonly (readonly (string | number | null)[])[], hiddenRows: readonly number[] = []): SheetGrid {
  const cells = rows.flatMap((texts, row) =>
    texts.flatMap((text, column) =>
      text === null
        ? []
        : [
            {
              row,
              column,
              font: null,
              content:
                typeof text === 'number'
                  ? ({ kind: 'number', value: text, format: null, computed: false } as const)
                  : ({ kind: 'text', text } as const),
            },
          ],
    ),
  );
  return { name: 'DS', visibility: 'visible', cells, merges: [], hiddenRows, hiddenColumns: [], columnWidths: {} };
}

const header = ['Mã', 'Tên đơn vị', 'Loại', 'Khối', 'Cụm thi đua'];

test('columns are told by their words, in any order and below a title', () => {
  const list = readUnitList(
    sheet([
      ['DANH SÁCH CÁC ĐƠN VỊ THAM GIA THI ĐUA'],
      ['STT', 'Cụm, khối thi đua', 'TÊN ĐƠN VỊ', 'Mã đơn vị', 'Khối', 'Loại hình'],
      [1, 'Cụm 1', 'LĐLĐ huyện Hoa Lư', 'NB03', 'HCSN; DNNN', 'LĐLĐ cấp huyện'],
    ]),
  );
  expect(list).toEqual({
    ok: true,
    value: {
      clusterLabel: 'Cụm, khối thi đua',
      units: [
        {
          code: 'NB03',
          name: 'LĐLĐ huyện Hoa Lư',
          kind: 'district',
          kindLabel: 'LĐLĐ cấp huyện',
          sectors: ['HCSN', 'DNNN'],
          cluster: 'Cụm 1',
          aliases: [],
          validFrom: null,
          validTo: null,
        },
      ],
    },
  });
});

test('headings between units, blank rows and hidden rows are no units', () => {
  const rows = [
    header,
    [null, 'I. Khối huyện'],
    ['01', 'LĐLĐ huyện A', 'LĐLĐ cấp huyện', 'HCSN', 'Cụm 1'],
    [],
    ['02', 'Cũ', 'x', 'HCSN', 'Cụm 1'],
  ];
  const list = readUnitList(sheet(rows, [4]));
  expect(list.ok && list.value.units.map(({ code }) => code)).toEqual(['01']);
});

test('a sheet without codes or names is refused with what it lacks', () => {
  expect(
    readUnitList(
      sheet([
        ['Loại', 'Khối'],
        ['x', 'y'],
      ]),
    ),
  ).toEqual({
    ok: false,
    error: { kind: 'columns-missing', columns: ['code', 'name'] },
  });
});

test('a unit without a code, or with another one’s, is refused by its cell: it would be lost', () => {
  const first = ['NB01', 'LĐLĐ huyện A', 'LĐLĐ cấp huyện', 'HCSN', 'Cụm 1'];
  expect(readUnitList(sheet([header, first, [null, 'LĐLĐ huyện B', 'LĐLĐ cấp huyện', 'HCSN', 'Cụm 1']]))).toEqual({
    ok: false,
    error: { kind: 'code-missing', cell: 'A3' },
  });
  expect(readUnitList(sheet([header, first, ['NB01', 'LĐLĐ huyện B', 'LĐLĐ cấp huyện', 'HCSN', 'Cụm 1']]))).toEqual({
    ok: false,
    error: { kind: 'code-twice', cell: 'A3' },
  });
});

test.each([
  ['LĐLĐ cấp huyện', 'district'],
  ['LĐLĐ TP. Tam Điệp', 'district'],
  ['Liên đoàn Lao động thị xã', 'district'],
  ['Công đoàn ngành', 'sector'],
  ['Công đoàn Viên chức tỉnh', 'sector'],
  ['Công đoàn KCN', 'zone'],
  ['CĐ các khu kinh tế', 'zone'],
  ['Công đoàn phường', 'commune'],
  ['CĐ xã, phường, đặc khu', 'commune'],
  ['Công đoàn cơ sở xã Yên Bình', 'grassroots'],
  ['CĐCS', 'grassroots'],
  ['Công đoàn cấp trên trực tiếp cơ sở', 'other'],
  ['Tổng công ty', 'other'],
] as const)('“%s” is of kind %s', (words, kind) => {
  expect(unitKindFromWords(words)).toBe(kind);
});

test.each([
  ['HCSN; DNNN; DN ngoài NN', ['HCSN', 'DNNN', 'DN_NGOAI_NN']],
  ['Hành chính sự nghiệp', ['HCSN']],
  ['Doanh nghiệp nhà nước, doanh nghiệp ngoài nhà nước', ['DNNN', 'DN_NGOAI_NN']],
  ['ngoài khu vực Nhà nước', ['DN_NGOAI_NN']],
  ['DN', ['DNNN', 'DN_NGOAI_NN']],
  ['DNNN và HCSN', ['HCSN', 'DNNN']],
  ['', ['HCSN', 'DNNN', 'DN_NGOAI_NN']],
] as const)('“%s” names the sectors %j', (words, sectors) => {
  expect(sectorsFromWords(words)).toEqual(sectors);
});

test('clusters and the office join the units, under codes that stay the same', () => {
  const rows = [
    header,
    ['A', 'LĐLĐ huyện A', 'LĐLĐ cấp huyện', 'HCSN', 'Cụm 1 - Huyện'],
    ['B', 'LĐLĐ huyện B', 'LĐLĐ cấp huyện', '', 'Cụm 1 - Huyện'],
  ];
  const list = readUnitList(sheet(rows));
  if (!list.ok) throw new Error('no list');
  const units = unitsOfPlan(list.value, { issuer: 'BTV LĐLĐ tỉnh' }, { cluster: 'Cụm', office: 'Cơ quan' });
  expect(units.map(({ code, kind, name, kindLabel }) => [code, kind, name, kindLabel])).toEqual([
    ['A', 'district', 'LĐLĐ huyện A', 'LĐLĐ cấp huyện'],
    ['B', 'district', 'LĐLĐ huyện B', 'LĐLĐ cấp huyện'],
    ['CUM-1-HUYEN', 'cluster', 'Cụm 1 - Huyện', 'Cụm thi đua'],
    ['CQ', 'office', 'BTV LĐLĐ tỉnh', 'Cơ quan'],
  ]);
  expect(clusterCode('CỤM 1 – Huyện ')).toBe('CUM-1-HUYEN');
});

test('units are counted as added, changed and unchanged', () => {
  const list = readUnitList(sheet([header, ['A', 'Tên A', 'CĐCS', 'HCSN', null], ['B', 'Tên B', 'CĐCS', 'HCSN', null]]));
  if (!list.ok) throw new Error('no list');
  const [a, b] = list.value.units;
  if (!a || !b) throw new Error('no units');
  expect(compareUnits([a, { ...b, name: 'Tên cũ', aliases: ['b'] }], [...list.value.units, { ...a, code: 'C' }])).toEqual({
    added: 1,
    updated: 1,
    unchanged: 1,
  });
});
