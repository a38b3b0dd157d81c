import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAddress } from '#core/domain/grid.ts';
import { readSubmission } from '#core/domain/reading/read-submission.ts';
import { decodeWorkbook } from '#core/domain/reading/text/decode-workbook.ts';
import { anyReport } from '../../support/any-report.ts';
import { generatedReport } from '../../support/generated-report.ts';
import { sheetOf } from '../../support/grids.ts';
import { readReport } from '../../support/reading.ts';

type Written = string | number | null;
const initiatives = 'Sáng kiến được các cấp công nhận';
const trained = 'Cán bộ CĐCS được bồi dưỡng, tập huấn nghiệp vụ công đoàn';
const members = 'Phát triển tăng thêm đoàn viên';

const stated = (heading: readonly string[], ...rows: readonly (readonly Written[])[]) => {
  const sheet = sheetOf('Biểu 1', [
    ['LĐLĐ huyện Sông Vân'],
    ['Báo cáo kết quả thi đua 6 tháng đầu năm 2023'],
    ['TT', 'Chỉ tiêu', ...heading],
    ...rows.map((row, index) => [index + 1, ...row]),
  ]);
  return readReport([sheet]).targets.map(({ indicator, cell, raw, amount }) => [
    indicator,
    cell,
    raw,
    amount.units / 10 ** amount.decimals,
  ]);
};

test('a unit’s own column of targets, cell by cell; a rate only where it says per cent', () => {
  const found = stated(
    ['Kế hoạch', 'Thực hiện'],
    [initiatives, '≥ 80', 37],
    [members, '1.200', 500],
    [trained, '85%', '12/23'],
    ['Cán bộ nữ công được tập huấn nghiệp vụ nữ công và bình đẳng giới', 40, '3/4'],
  );
  expect(found).toEqual([
    ['NB23-04', 'C4', '≥ 80', 80],
    ['NB23-10', 'C5', '1.200', 1200],
    ['NB23-06', 'C6', '85%', 85],
  ]);
});

test.each([
  ['Kế hoạch', 1],
  ['Kế hoạch năm 2023', 1],
  ['Chỉ tiêu giao', 1],
  ['Chỉ tiêu được giao', 1],
  ['Chỉ tiêu tỉnh giao', 1],
  ['Kế hoạch toàn tỉnh', 0],
  ['Chỉ tiêu tỉnh', 0],
  ['Kế hoạch năm 2024', 0],
  ['Kế hoạch kỳ tới', 0],
  ['Kế hoạch quý I', 0],
  ['Kế hoạch 6 tháng', 0],
  ['Nghị quyết nhiệm kỳ', 0],
  ['Đăng ký', 0],
  ['Chỉ tiêu phấn đấu', 0],
])('a column “%s” gives %i target', (heading, count) => {
  expect(stated([heading, 'Thực hiện'], [initiatives, 80, 37], [members, 120, 50])).toHaveLength(2 * count);
});

test('of two columns the one that was given; where neither or both say so, none', () => {
  const row = [initiatives, 80, 90, 37] as const;
  const both = (...heading: string[]) => stated([...heading, 'Thực hiện'], row, [members, 120, 130, 50]).map(([, cell]) => cell);
  expect(both('Kế hoạch', 'Chỉ tiêu giao')).toEqual(['D4', 'D5']);
  expect(both('Kế hoạch', 'KH năm')).toEqual([]);
});

test('“Thực hiện” is the same figure with and without targets beside it', () => {
  const sheet = (heading: readonly string[], ...rows: readonly (readonly Written[])[]) =>
    sheetOf('Biểu 1', [
      ['LĐLĐ huyện Sông Vân'],
      ['Báo cáo kết quả thi đua 6 tháng đầu năm 2023'],
      ['TT', 'Chỉ tiêu', ...heading],
      ...rows.map((row, index) => [index + 1, ...row]),
    ]);
  const values = (grid: ReturnType<typeof sheetOf>) =>
    readReport([grid]).figures.map(({ indicator, value }) => [indicator, value]);
  const plain = sheet(['Thực hiện'], [initiatives, 37], [members, 50]);
  const beside = sheet(['Kế hoạch', 'Thực hiện'], [initiatives, 80, 37], [members, 120, 50]);
  expect(values(beside)).toEqual(values(plain));
});

const choices = anyReport({ slips: fc.constant(false) });

test('in reports made up at random only this year’s own column gives targets', { timeout: 60_000 }, () => {
  let found = 0;
  fc.assert(
    fc.property(choices, (chosen) => {
      const { plan, units, period, fileName, workbook: written } = generatedReport(chosen);
      const workbook = decodeWorkbook(written);
      const outcome = readSubmission({ workbook, fileName, plan, units, period, basis: null, unit: null, answers: {} });
      const targets = outcome.ok ? outcome.value.targets : [];
      if (!chosen.others.includes('target')) expect(targets).toEqual([]);
      for (const { sheet, cell } of targets) {
        const column = parseAddress(cell)?.column;
        const cells = workbook.sheets.find(({ name }) => name === sheet)?.cells.filter((one) => one.column === column) ?? [];
        const texts = cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
        const heading = /^(kế hoạch|kế hoạch năm|chỉ tiêu giao|kh \d{4}|ke hoach|ke hoach nam|chi tieu giao)$/i;
        expect(texts.some((text) => heading.test(text.normalize('NFC').trim()))).toBe(true);
        found += 1;
      }
    }),
    { numRuns: 300, seed: 20231122 },
  );
  expect(found).toBeGreaterThan(60);
});
