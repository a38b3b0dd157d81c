import { read } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { beforeAll, expect, test } from 'vitest';
import { numberValue, textValue } from '#core/domain/templates/cell-values.ts';
import type { TemplateSource, Turn } from '#core/domain/templates/scope.ts';
import { openTemplateFiller } from '#excel/template/open-template-filler.ts';
import { officeTemplate } from '../../support/office-template.ts';
import { partsOf } from '../mark/packages.ts';

const turns = (...keys: readonly string[]): readonly Turn[] => keys.map((key, index) => ({ key, ordinal: index + 1 }));

/** Two sections: of three indicators and of one. Every indicator is to reach 10 and has reached 1, 2, 3, 4. */
const source: TemplateSource = {
  turns: (over, { sections }) => {
    if (over === 'sections') return turns('I', 'II');
    return sections?.key === 'I' ? turns('1', '2', '3') : turns('4');
  },
  value: (placeholder, scope) => {
    if (placeholder.field === 'year') return numberValue(2026);
    if (placeholder.field === 'numerator') return numberValue(Number(scope.indicators?.key));
    if (placeholder.field === 'targetNumber') return numberValue(10);
    if (placeholder.field === 'issuingBody') return textValue('=HYPERLINK("x")');
    return textValue(placeholder.field);
  },
  isKnown: () => true,
};

let template: Uint8Array;
let filled: Uint8Array;
beforeAll(async () => {
  template = await officeTemplate();
  const result = await openTemplateFiller().fill(template, source);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  filled = result.value.bytes;
});

const text = (bytes: Uint8Array, part: string) => partsOf(bytes)[part]?.toString() ?? '';

test('only parts that hold placeholders, or name cells that moved, are changed', () => {
  const [before, after] = [partsOf(template), partsOf(filled)];
  const changed = Object.keys(before).filter((name) => !after[name]?.equals(before[name] ?? Buffer.alloc(0)));
  expect(changed.toSorted()).toEqual([
    'xl/charts/chart1.xml',
    'xl/drawings/drawing1.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
    'xl/worksheets/sheet3.xml',
  ]);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  expect(Object.keys(before).length).toBeGreaterThan(18);
});

test('a sheet that is only filled in is the same but for its cells', () => {
  const cell = /<c r="C[56]"[\s\S]*?<\/c>/g;
  expect(text(filled, 'xl/worksheets/sheet2.xml').replace(cell, '')).toBe(
    text(template, 'xl/worksheets/sheet2.xml')
      .replace(cell, '')
      .replace(/<row r="5"/, '<row r="5"'),
  );
});

test('a second library reads every figure, formula and text where it belongs', () => {
  const sheet = read(filled, { sheetStubs: true }).Sheets.Bảng ?? {};
  const value = (cell: string) => sheet[cell]?.v;
  expect(['D7', 'D8', 'D9', 'D11'].map(value)).toEqual([1, 2, 3, 4]);
  expect(['A6', 'A10', 'B12'].map(value)).toEqual(['roman', 'roman', 'Cộng']);
  expect(sheet.E9?.f).toBe('D9/C9');
  expect(sheet.D12?.f).toBe('SUM(D7:D9,D11:D11)');
  expect(sheet.E12?.f).toBe('D12/SUM(C$7:C$9,C$11:C$11)');

  expect(read(filled, { sheetStubs: true }).Sheets.Kèm?.A1?.f).toBe('SUM(Bảng!D7:D9,Bảng!D11:D11)+Bảng!D12');
  expect(sheet.A24?.v).toBe('a');
});

test('a text that begins like a formula stays a text', () => {
  const cell = read(filled, { sheetStubs: true }).Sheets.Bìa?.C6;
  expect([cell?.t, cell?.v, cell?.f]).toEqual(['s', '=HYPERLINK("x")', undefined]);
});

test('runs of a rich text keep their look, a placeholder over two of them has that of the first', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(filled) as unknown as ArrayBuffer);
  expect(workbook.getWorksheet('Bìa')?.getCell('C5').value).toEqual({
    richText: [
      { font: { bold: true }, text: 'NĂM 2026' },
      { font: { italic: true }, text: ' – period' },
    ],
  });
});

test('merges, heights, formats, breaks, names, validations, conditional formats, views and filters go with their rows', () => {
  const sheet = text(filled, 'xl/worksheets/sheet1.xml');
  const all = (pattern: RegExp) => [...sheet.matchAll(pattern)].map(([, found]) => found);
  expect(all(/<mergeCell ref="([^"]*)"/g)).toEqual(['B1:F1', 'B6:F6', 'B10:F10', 'B14:C15']);
  expect(all(/<row r="(\d+)"[^>]*ht="21"/g)).toEqual(['7', '8', '9', '11']);
  expect(all(/<brk id="(\d+)"/g)).toEqual(['12']);
  expect(all(/<dataValidation [^>]*sqref="([^"]*)"/g).toSorted()).toEqual(['F14', 'F7:F9 F11']);
  expect(all(/<formula1>([^<]*)</g).toSorted()).toEqual(['$A$24:$A$26', '&quot;Đạt,Chưa đạt&quot;']);
  expect(all(/<conditionalFormatting sqref="([^"]*)"/g)).toEqual(['D7:D9 D11:D12']);
  expect(all(/<formula>([^<]*)</g)).toEqual(['D7&lt;C7']);
  expect(all(/ySplit="(\d+)"/g)).toEqual(['5']);
  expect(all(/<autoFilter ref="([^"]*)"/g)).toEqual(['A5:F11']);
  expect(all(/<dimension ref="([^"]*)"/g)).toEqual(['A1:F24']);
  const names = text(filled, 'xl/workbook.xml');
  expect(names).toContain('$A1:$F16');
  expect(names).toContain('$5:$5');
  expect(names).toContain('$D$7:$D$9');
  expect(names).toContain('fullCalcOnLoad="1"');
});

test('the chart is drawn of all rows, stands below them, and keeps no figures of the template', () => {
  const chart = text(filled, 'xl/charts/chart1.xml');
  expect(chart).toContain("<c:f>('Bảng'!$D$7:$D$9,'Bảng'!$D$11:$D$11)</c:f>");
  expect(chart).not.toContain('999');
  const rows = [...text(filled, 'xl/drawings/drawing1.xml').matchAll(/<xdr:row>(\d+)</g)].map(([, row]) => row);
  expect(rows).toEqual(['0', '2', '16', '26']);
});

test('a link into the table leads to where its cell has gone', () => {
  expect(text(filled, 'xl/worksheets/_rels/sheet3.xml.rels') + text(filled, 'xl/worksheets/sheet3.xml')).toContain('D12');
});

test('sixty indicators by a hundred units come out in their places', async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('A');
  sheet.getCell('B1').value = '{{#cột chỉ tiêu}}{{chỉ tiêu.tên}}';
  sheet.getCell('A2').value = '{{#đơn vị}}{{đơn vị.tên}}';
  sheet.getCell('B2').value = '{{chỉ tiêu.thực hiện}}';
  sheet.getCell('C2').value = { formula: 'SUM(B2:B2)' };
  sheet.getCell('D2').value = '{{/đơn vị}}';
  sheet.getCell('B3').value = { formula: 'SUM(B2:B2)' };
  sheet.getCell('B4').value = '{{/cột chỉ tiêu}}';
  const many: TemplateSource = {
    turns: (over) => turns(...Array.from({ length: over === 'units' ? 100 : 60 }, (_, index) => String(index + 1))),
    value: (placeholder, scope) =>
      placeholder.field === 'numerator'
        ? numberValue(Number(scope.units?.key) * 1000 + Number(scope.indicators?.key))
        : textValue('x'),
    isKnown: () => true,
  };
  const result = await openTemplateFiller().fill(new Uint8Array(await workbook.xlsx.writeBuffer()), many);
  const filledSheet = result.ok ? (read(result.value.bytes, { sheetStubs: true }).Sheets.A ?? {}) : {};
  expect([filledSheet.B2?.v, filledSheet.BI2?.v, filledSheet.BI101?.v]).toEqual([1001, 1060, 100060]);
  expect([filledSheet.BJ101?.f, filledSheet.BI102?.f]).toEqual(['SUM(B101:BI101)', 'SUM(BI2:BI101)']);
});
