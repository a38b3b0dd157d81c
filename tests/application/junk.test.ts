import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { type SeededRandom, seededRandom } from '../bench/seeded-random.ts';
import { given, openTestApplication } from '../support/host.ts';
import { docxOf, paragraph, table } from '../support/word.ts';
import { type FileCell, xlsxFile } from '../support/xlsx-file.ts';
import { zipOf } from '../support/zip.ts';

const planId = 'ninh-binh-2023';
const limit = 30_000;

type Rows = readonly (readonly FileCell[])[];
type Maker = (random: SeededRandom) => Rows;

const things = ['Giấy A4', 'Mực in', 'Bàn làm việc', 'Xăng A95', 'Tiền điện', 'Công tác phí', 'Nước uống', 'Quạt điện'] as const;
const people = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Cường', 'Phạm Dung', 'Hoàng Em', 'Vũ Giang'] as const;
const words = ['total', 'region', '日報', 'отчёт', 'تقرير', 'Umsatz', 'año', 'qty', 'ราคา', '合計', 'norden', 'x-1'] as const;
const lines = (count: number, line: (at: number) => readonly FileCell[]): Rows =>
  Array.from({ length: count }, (_, at) => line(at));

/** What offices have on their disks beside reports. */
const makers: Readonly<Record<string, Maker>> = {
  invoice: (random) => [
    ['HÓA ĐƠN GIÁ TRỊ GIA TĂNG'],
    ['STT', 'Tên hàng hóa, dịch vụ', 'Đơn vị tính', 'Số lượng', 'Đơn giá', 'Thành tiền'],
    ...lines(3 + random.below(20), (at) => [
      at + 1,
      random.pick(things),
      'cái',
      1 + random.below(50),
      10_000,
      random.below(9_000_000),
    ]),
    [null, 'Cộng tiền hàng', null, null, null, { formula: 'SUM(F3:F9)' }],
  ],
  people: (random) => [
    ['DANH SÁCH ĐOÀN VIÊN NHẬN QUÀ TẾT NĂM 2023'],
    ['TT', 'Họ và tên', 'Ngày sinh', 'Số tiền', 'Ký nhận'],
    ...lines(5 + random.below(80), (at) => [
      at + 1,
      random.pick(people),
      { value: 30_000 + random.below(9000), format: 'dd/mm/yyyy' },
      500_000,
    ]),
  ],
  calendar: (random) => [
    ['LỊCH CÔNG TÁC TUẦN', null, `Tháng ${1 + random.below(12)}/2023`],
    ['Thứ 2', 'Thứ 3', 'Thứ 4', 'Thứ 5', 'Thứ 6'],
    ...lines(6, (at) => [at * 5 + 1, 'Họp giao ban', at * 5 + 3, 'Đi cơ sở', 'Tổng kết năm 2023']),
  ],
  budget: (random) => [
    ['LĐLĐ HUYỆN HOA LƯ', null, 'DỰ TOÁN THU CHI TÀI CHÍNH CÔNG ĐOÀN NĂM 2023'],
    ['TT', 'Nội dung', 'Dự toán', 'Thực hiện', 'Tỷ lệ %'],
    ...lines(10, (at) => [at + 1, `Chi ${random.pick(things).toLowerCase()}`, random.below(900), random.below(900), '85%']),
    [null, 'Tổng cộng', 9000, 8000],
  ],
  numbers: (random) =>
    lines(1 + random.below(60), () => Array.from({ length: 1 + random.below(12) }, () => random.below(10_000))),
  foreign: (random) => [
    ['Quarterly sales 2023', 'Q1', 'Q2', 'YTD'],
    ...lines(20, () => [random.pick(words), random.below(99), random.below(99), random.pick(words)]),
  ],
  pivot: (random) => [
    ['Row Labels', 'Sum of Amount', 'Count of Name'],
    ...lines(12, (at) => [`${2012 + at}`, random.below(10_000), random.below(99)]),
    ['Grand Total', 99_999, 100],
  ],
  formulas: (random) =>
    lines(30, (at) => [{ formula: `SUM(A${at + 2}:A40)` }, { error: '#REF!' }, { value: random.below(9) / 7, format: '0.00%' }]),
  survey: (random) => [
    ['Dấu thời gian', 'Anh/chị có hài lòng không?', 'Ý kiến khác'],
    ...lines(25, () => [{ value: 45_000.5, format: 'dd/mm/yyyy hh:mm' }, random.pick(['Có', 'Không', 'x']), random.pick(people)]),
  ],
  empty: () => [],
  blank: () => lines(40, () => [' ', '\u00a0', null, '']),
};

const written = (rows: Rows) =>
  rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null ? (cell.value ?? '') : cell)));
const sheetJs = (rows: Rows, bookType: XLSX.BookType): Buffer => {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(written(rows)), 'Sheet1');
  return Buffer.from(XLSX.write(book, { bookType, type: 'buffer' }));
};
const html = (rows: Rows): string =>
  `<html><body><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell ?? ''}</td>`).join('')}</tr>`).join('')}</table></body></html>`;

/** Every shape in which a table comes. */
const formats: Readonly<Record<string, (rows: Rows) => Buffer>> = {
  'a.xlsx': (rows) => xlsxFile({ sheets: [{ name: 'Sheet1', rows }] }),
  'b.xlsx': (rows) =>
    xlsxFile({
      sheets: [
        { name: 'A', rows, state: 'hidden' },
        { name: 'B', rows, merges: ['A1:C1'] },
      ],
    }),
  'c.xls': (rows) => sheetJs(rows, 'biff8'),
  'd.xls': (rows) => sheetJs(rows, 'biff5'),
  'e.xlsb': (rows) => sheetJs(rows, 'xlsb'),
  'f.ods': (rows) => sheetJs(rows, 'ods'),
  'g.xml': (rows) => sheetJs(rows, 'xlml'),
  'h.csv': (rows) =>
    Buffer.from(
      written(rows)
        .map((row) => row.join(';'))
        .join('\r\n'),
    ),
  'i.xls': (rows) => Buffer.from(html(written(rows))),
  'j.docx': (rows) =>
    docxOf(`${paragraph('BIÊN BẢN')}${table(written(rows).map((row) => row.map((cell) => String(cell ?? ''))))}`),
  'k.zip': (rows) => zipOf({ 'x/y.xlsx': xlsxFile({ sheets: [{ name: 'S', rows }] }) }),
};

/** Large in one way each. */
const oddities: Readonly<Record<string, () => Buffer>> = {
  'far-apart.xlsx': () =>
    xlsxFile({
      sheets: [{ name: 'S', rows: [], tail: '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>' }],
    }),
  'many-numbers.xlsx': () =>
    xlsxFile({ sheets: [{ name: 'S', rows: lines(4000, (at) => Array.from({ length: 40 }, (_, i) => at * i)) }] }),
  'many-names.xlsx': () =>
    xlsxFile({ sheets: [{ name: 'S', rows: lines(7500, (at) => [at, `Đoàn viên công đoàn cơ sở số ${at}`]) }] }),
  'many-sheets.xlsx': () =>
    xlsxFile({
      sheets: Array.from({ length: 200 }, (_, at) => ({ name: `Xã ${at}`, rows: [['Danh sách'], [at, 'Ông', 'Bà']] })),
    }),
  'long-text.xlsx': () => xlsxFile({ sheets: [{ name: 'S', rows: [['phong trào thi đua lao động giỏi '.repeat(900)]] }] }),
  'wide.csv': () => Buffer.from(Array.from({ length: 16_000 }, (_, at) => at).join(',')),
};

function junk(): ReadonlyMap<string, Buffer> {
  const files = Object.entries(makers).flatMap(([maker, rowsOf], seed) =>
    Object.entries(formats).flatMap(([name, write], format) =>
      [1, 2, 3].map(
        (round) => [`${maker}-${round}-${name}`, write(rowsOf(seededRandom(seed * 1000 + format * 10 + round)))] as const,
      ),
    ),
  );
  return new Map([...files, ...Object.entries(oddities).map(([name, make]) => [name, make()] as const)]);
}

test('hundreds of files that are no reports are answered to the last one, none is accepted, none hangs', async () => {
  const files = junk();
  expect(files.size).toBeGreaterThan(350);
  const unitList = readFileSync('tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx');
  const handles = { nameOf: (name: string) => name, bytesOf: async (name: string) => files.get(name) ?? unitList };
  const { call, onProgress, bugs } = await openTestApplication({ handles });
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: 'don-vi' }));
  const times: { file: string | null; ms: number }[] = [];
  let last = performance.now();
  onProgress(({ file }) => {
    times.push({ file, ms: performance.now() - last });
    last = performance.now();
  });
  const receipt = given(await call('submissions.import', { planId, period: 'DOT1', files: [...files.keys()] }));
  expect(receipt.files).toHaveLength(files.size);
  expect(receipt.files.filter(({ outcome }) => outcome !== 'rejected').map(({ file, outcome }) => `${file} ${outcome}`)).toEqual(
    [],
  );
  expect(times.filter(({ ms }) => ms > limit)).toEqual([]);
  expect(bugs).toEqual([]);
  expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
}, 120_000);
