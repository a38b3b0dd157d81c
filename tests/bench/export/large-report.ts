import type { CellLayout, CellValue, ReportLayout, RowLayout, SheetLayout } from '#core/domain/reports/report-layout.ts';
import type { StyleName } from '#core/domain/reports/styles.ts';
import { type SeededRandom, seededRandom } from '../seeded-random.ts';

const indicators = 60;
const units = 100;

const text = (words: string): CellValue => ({ kind: 'text', text: words });
const count = (number: number): CellValue => ({ kind: 'number', number, decimals: 0, prefix: '', suffix: '' });
const percent = (fraction: number): CellValue => ({ kind: 'percent', fraction, decimals: 1, prefix: '', suffix: '' });

const cell = (column: number, style: StyleName, value: CellValue, columnSpan = 1): CellLayout => ({
  column,
  columnSpan,
  rowSpan: 1,
  value,
  style,
});
const row = (cells: readonly CellLayout[], heightInPoints = 18): RowLayout => ({ heightInPoints, cells });

const nameOf = (indicator: number) => `Chỉ tiêu số ${indicator + 1}: tỷ lệ công đoàn cơ sở hoàn thành tốt nhiệm vụ`;

function sheet(name: string, columns: number, rows: readonly RowLayout[]): SheetLayout {
  const widths = Array.from({ length: columns }, (_, at) => ({ widthInMm: at === 1 ? 70 : 16 }));
  return {
    name,
    columns: widths,
    rows,
    tableFontSize: 11,
    titleRows: { first: 1, last: 1 },
    titleColumns: 2,
    frozen: { rows: 2, columns: 2 },
    breaksAfter: [],
    printArea: { rows: rows.length, columns },
    page: {
      paper: 'A4',
      orientation: 'landscape',
      marginsInMm: { left: 30, right: 15, top: 20, bottom: 20, header: 10, footer: 10 },
      fitToWidth: true,
      pageNumber: { sizeInPoints: 13, isOnFirstPage: false, startsAtOne: true },
    },
    tableRows: indicators,
  };
}

const firstRow = (title: string, columns: number) => row([cell(0, 'title', text(title), columns)], 24);
const headerRow = (names: readonly string[]) =>
  row(
    names.map((name, at) => cell(at, 'header', text(name))),
    40,
  );

function matrix(random: SeededRandom): SheetLayout {
  const columns = 2 + units;
  const header = headerRow(['TT', 'Chỉ tiêu', ...Array.from({ length: units }, (_, at) => `Đơn vị ${at + 1}`)]);
  const rows = Array.from({ length: indicators }, (_, at) => {
    const figures = Array.from({ length: units }, (_unit, unit) => cell(2 + unit, 'number', count(random.below(5000))));
    return row([cell(0, 'ordinal', count(at + 1)), cell(1, 'text', text(nameOf(at))), ...figures]);
  });
  return sheet('Tổng hợp', columns, [firstRow('BẢNG TỔNG HỢP CHỈ TIÊU', columns), header, ...rows]);
}

function unitSheet(unit: number, random: SeededRandom): SheetLayout {
  const header = headerRow([
    'TT',
    'Chỉ tiêu',
    'ĐVT',
    'Kế hoạch',
    'Tổng số',
    'Thực hiện',
    'Tỷ lệ',
    'Kết quả',
    'Cùng kỳ',
    'Ghi chú',
  ]);
  const rows = Array.from({ length: indicators }, (_, at) => {
    const total = 1 + random.below(900);
    const done = random.below(total + 1);
    const figures = [count(900), count(total), count(done), percent(done / total)].map((value, column) =>
      cell(3 + column, 'number', value),
    );
    const words = [cell(7, 'mark', text('Đạt')), cell(8, 'number', count(random.below(900))), cell(9, 'text', text(''))];
    return row([
      cell(0, 'ordinal', count(at + 1)),
      cell(1, 'text', text(nameOf(at))),
      cell(2, 'mark', text('%')),
      ...figures,
      ...words,
    ]);
  });
  return sheet(`Đơn vị ${unit + 1}`, 10, [firstRow(`ĐƠN VỊ ${unit + 1}`, 10), header, ...rows]);
}

/** A table of 60 indicators by 100 units, and a sheet for each of the units: 67 thousand cells. */
export function largeReport(): ReportLayout {
  const random = seededRandom(2024);
  const sheets = [matrix(random), ...Array.from({ length: units }, (_, unit) => unitSheet(unit, random))];
  return { report: 'bieu-02', title: 'Bảng tổng hợp', creator: 'bench', sheets };
}
