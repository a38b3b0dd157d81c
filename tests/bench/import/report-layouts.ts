import type ExcelJS from 'exceljs';
import type { ReportRow } from './generated-reports.ts';

/** What stands above the table. */
export interface ReportHead {
  readonly parent: string;
  readonly unit: string;
  readonly title: string;
  /** "6 tháng" */
  readonly periodLabel: string;
}

/** One way in which offices lay the same eight columns out. */
type Layout = (sheet: ExcelJS.Worksheet, head: ReportHead, rows: readonly ReportRow[]) => void;

type CellInput = string | number | null;

const font = { name: 'Times New Roman', size: 12 };
const thin = { style: 'thin' } as const;
const border = { top: thin, left: thin, bottom: thin, right: thin };

function addRow(sheet: ExcelJS.Worksheet, cells: readonly CellInput[], bold = false): ExcelJS.Row {
  const row = sheet.addRow([...cells]);
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.font = { ...font, bold };
    cell.border = border;
    cell.alignment = { wrapText: true, vertical: 'middle' };
  });
  return row;
}

function addHead(sheet: ExcelJS.Worksheet, head: ReportHead): void {
  for (const line of [head.parent, head.unit, '', head.title, '']) sheet.addRow([line]).font = { ...font, bold: true };
  sheet.mergeCells(4, 1, 4, 8);
  sheet.columns.forEach((column, at) => {
    column.width = at === 1 ? 60 : 13;
  });
}

const asDone = (row: Extract<ReportRow, { kind: 'figure' }>): CellInput =>
  row.indicator.measure === 'yes-no' ? 'x' : row.numerator;

/** Whole percentages are typed to one digit after the comma. */
const percent = (numerator: number, denominator: number | null): CellInput =>
  denominator === null ? null : Math.round((1000 * numerator) / denominator) / 10;

const targetOf = ({ target }: { target: { comparator: string; value?: number } | null }): CellInput => target?.value ?? null;

function cellsWithPercent(row: ReportRow): readonly CellInput[] {
  switch (row.kind) {
    case 'heading':
      return [row.number, row.text, null, null, null, null, null, null];
    case 'other':
      return [row.number, row.text, 'cuộc', null, null, row.count, null, null];
    case 'figure': {
      const { indicator, denominator } = row;
      const done = asDone(row);
      return [
        row.number,
        indicator.name,
        indicator.unitOfMeasure,
        targetOf(indicator),
        denominator,
        done,
        percent(row.numerator, denominator),
        null,
      ];
    }
  }
}

function cellsWithLastYear(row: ReportRow): readonly CellInput[] {
  const [number, text, unitOfMeasure, target, denominator, done] = [...cellsWithPercent(row)];
  const lastYear = typeof done === 'number' ? Math.floor(done * 0.9) : null;
  return [number, text, unitOfMeasure, target, lastYear, done, denominator, null].map((cell) => cell ?? null);
}

const oneHeadingRow: Layout = (sheet, head, rows) => {
  addHead(sheet, head);
  addRow(sheet, ['TT', 'Nội dung chỉ tiêu', 'ĐVT', 'Kế hoạch năm', 'Tổng số', 'Thực hiện', 'Tỷ lệ (%)', 'Ghi chú'], true);
  for (const row of rows) addRow(sheet, cellsWithPercent(row), row.kind === 'heading');
};

const mergedHeadings: Layout = (sheet, head, rows) => {
  addHead(sheet, head);
  const top = addRow(
    sheet,
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Chỉ tiêu kế hoạch', 'Kết quả thực hiện', null, null, 'Ghi chú'],
    true,
  ).number;
  addRow(sheet, [null, null, null, null, 'Tổng số', 'Số đạt/ thực hiện', 'Đạt tỷ lệ (%)', null], true);
  for (const column of [1, 2, 3, 4, 8]) sheet.mergeCells(top, column, top + 1, column);
  sheet.mergeCells(top, 5, top, 7);
  for (const row of rows) addRow(sheet, cellsWithPercent(row), row.kind === 'heading');
};

const withLastYear: Layout = (sheet, head, rows) => {
  addHead(sheet, head);
  addRow(
    sheet,
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Cùng kỳ năm trước', `Lũy kế ${head.periodLabel}`, 'Tổng số', 'Ghi chú'],
    true,
  );
  for (const row of rows) addRow(sheet, cellsWithLastYear(row), row.kind === 'heading');
};

export const reportLayouts: readonly [Layout, ...Layout[]] = [oneHeadingRow, mergedHeadings, withLastYear];
