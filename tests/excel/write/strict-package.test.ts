import { describe, expect, test } from 'vitest';
import { layOutReport } from '#core/domain/reports/lay-out-report.ts';
import type { ReportInput } from '#core/domain/reports/report-input.ts';
import { reportWords } from '#core/text/vi-workbooks.ts';
import { openWorkbookWriter } from '../../../electron/excel/write/open-workbook-writer.ts';
import { letter } from '../../domain/reports/build.ts';
import { officeInput } from '../../support/office-table.ts';
import { partsOf } from '../mark/packages.ts';

/** What Excel repairs, or refuses, where a file has it; a library that reads it says nothing. */
const hostileNames = [
  'Công đoàn [Khu công nghiệp]: A/B\\C? *1*',
  '\'Công đoàn\' "Viên chức" & <tỉnh>',
  'Công đoàn \u0001\u0008ngành\u000b Y tế\uFFFE',
  'History',
  'CÔNG ĐOÀN NGÀNH GIÁO DỤC',
  'Công đoàn ngành giáo dục',
  '_x0041_ =1+1',
  'Công đoàn ngành Nông nghiệp ab😀 và những ngành khác',
  '😀 Công đoàn \uD800',
  'Công đoàn Công ty Trách nhiệm hữu hạn một thành viên Đầu tư và Phát triển hạ tầng Khu công nghiệp số 1',
];

function hostileInput(): ReportInput {
  const input = officeInput({ units: 40, indicators: 10, silent: 0.3 });
  const units = input.table.units.map((unit, at) => ({ ...unit, name: hostileNames[at] ?? unit.name }));
  const long = 'Tỷ lệ công đoàn cơ sở có thỏa ước lao động tập thể đạt loại B trở lên, '.repeat(6);
  const indicators = input.table.indicators.map((one, at) => ({ ...one, name: at % 4 === 0 ? `${long}\u0002${at}` : one.name }));
  return {
    ...input,
    table: { ...input.table, units, indicators },
    options: { cover: true, annexes: true, unitSheets: true },
  };
}

describe('a workbook of all reports, with names that Excel would not have', async () => {
  const layout = layOutReport('all', hostileInput(), { ...letter, releaseCode: '7K2M-9QX4' }, reportWords);
  const bytes = await openWorkbookWriter().write([layout]);
  const parts = new Map(Object.entries(partsOf(bytes)).map(([name, content]) => [name, content.toString('utf8')]));
  const workbook = parts.get('xl/workbook.xml') ?? '';
  const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) => plain(name));
  const sheets = names.map((_, at) => parts.get(`xl/worksheets/sheet${at + 1}.xml`) ?? '');

  test('sheets are named as Excel allows, each once', () => {
    expect(names.length).toBe(layout.sheets.length);
    for (const name of names) expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.map((name) => name.toLowerCase())).not.toContain('history');
  });

  test('no part has a character that XML does not know', () => {
    for (const [name, text] of parts) {
      expect(text, name).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
      expect(text, name).not.toMatch(/&#(x0*)?([0-8]|1[0-9a-f]|b|c|e|f);/i);
    }
  });

  test('no two merged areas share a cell, and none is written twice', () => {
    for (const sheet of sheets) {
      const taken = new Set<string>();
      for (const [, ref = ''] of sheet.matchAll(/<mergeCell ref="([^"]*)"/g))
        for (const cell of cellsOf(ref)) {
          expect(taken.has(cell), `${ref} ${cell}`).toBe(false);
          taken.add(cell);
        }
    }
  });

  test('texts, heights, widths, breaks and what runs along pages are within bounds', () => {
    const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) =>
      plain(text),
    );
    expect(Math.max(...strings.map(({ length }) => length))).toBeLessThan(32_767);
    for (const sheet of sheets) {
      const numbersIn = (pattern: RegExp) => [...sheet.matchAll(pattern)].map(([, number]) => Number(number));
      for (const height of numbersIn(/<row [^>]*ht="([\d.]+)"/g)) expect(height).toBeLessThanOrEqual(409);
      for (const width of numbersIn(/<col [^>]*width="([\d.]+)"/g)) expect(width).toBeLessThanOrEqual(255);
      expect(numbersIn(/<brk id="(\d+)"/g).length).toBeLessThan(1024);
      for (const [, text = ''] of sheet.matchAll(/<(?:odd|first)(?:Header|Footer)>([^<]*)</g))
        expect(plain(text).length).toBeLessThanOrEqual(255);
    }
  });

  test('what is repeated and printed names its own sheet and rows that are there', () => {
    const defined = [...workbook.matchAll(/<definedName name="([^"]*)" localSheetId="(\d+)"[^>]*>([^<]*)</g)];
    const titles = defined.filter(([, name]) => name === '_xlnm.Print_Titles');
    const areas = defined.filter(([, name]) => name === '_xlnm.Print_Area');
    expect(areas.length).toBe(names.length);
    expect(titles.length).toBe(layout.sheets.filter(({ titleRows }) => titleRows !== null).length);
    for (const [, name = '', id = '', text = ''] of defined) {
      const sheet = layout.sheets[Number(id)];
      const rows = [...plain(text).matchAll(/\$(\d+)/g)].map(([, row]) => Number(row));
      for (const place of plain(text).split(/,(?=')/)) expect(place.startsWith(`'${names[Number(id)]}'!`), text).toBe(true);
      const wanted =
        name === '_xlnm.Print_Area'
          ? [1, sheet?.rows.length]
          : [sheet?.titleRows?.first, sheet?.titleRows?.last].map((row) => (row ?? 0) + 1);
      expect(rows, text).toEqual(wanted);
    }
  });

  test('the only formulas are links to sheets that are there, with what they show; nothing waits to be worked out', () => {
    const formulas = sheets.flatMap((sheet) => [...sheet.matchAll(/<c [^>]*>(?:<f>([^<]*)<\/f>)(<v>[^<]*<\/v>)?/g)]);
    expect(formulas.length).toBeGreaterThan(20);
    for (const [, formula = '', value] of formulas) {
      const [, sheet = '', shown = ''] = /^HYPERLINK\("#'(.*)'!A1","(.*)"\)$/.exec(plain(formula)) ?? [];
      expect(names, formula).toContain(sheet.replaceAll('""', '"').replaceAll('_x005F_', '_'));
      expect(value, formula).toBeDefined();
      for (const text of [sheet, shown]) expect(text.length).toBeLessThanOrEqual(255);
    }
    expect(sheets.join('')).not.toMatch(/<f[ >](?!HYPERLINK)/);
  });
});

const plain = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

function cellsOf(ref: string): string[] {
  const [, left = '', top = '', right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(ref) ?? [];
  const cells: string[] = [];
  for (let row = Number(top); row <= Number(bottom); row += 1)
    for (let column = numberOf(left); column <= numberOf(right); column += 1) cells.push(`${column}/${row}`);
  return cells;
}

const numberOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
