import { describe, expect, test } from 'vitest';
import { drawPage } from '#core/domain/pages/draw-page.ts';
import type { Page, PageText } from '#core/domain/pages/page.ts';
import { pageFrames } from '#core/domain/pages/page-frames.ts';
import { layOutReport } from '#core/domain/reports/lay-out-report.ts';
import type { Letter } from '#core/domain/reports/letter.ts';
import type { FormName, ReportInput } from '#core/domain/reports/report-input.ts';
import { textWidth } from '#core/domain/reports/text-width.ts';
import { reportWords } from '#core/text/vi-workbooks.ts';
import { officeInput } from '../../support/office-table.ts';
import { letter } from '../reports/build.ts';

const forms = ['bieu-01', 'bieu-02', 'bieu-03', 'bieu-04', 'bieu-05'] as const;
const inWriting: Letter = {
  ...letter,
  letterhead: { ...letter.letterhead, place: 'Ninh Bình' },
  signedOn: null,
};

const pagesOf = (form: FormName, given: Partial<ReportInput>, units: number, by: Letter = inWriting): Page[] => {
  const input = { ...officeInput({ units, indicators: 12, silent: 0 }), ...given };
  return pageFrames(layOutReport(form, input, by, reportWords)).map(drawPage);
};
const textsOn = (page: Page | undefined): PageText[] => (page?.items ?? []).filter((item) => item.kind === 'text');
const starting = (page: Page | undefined, words: string): PageText | undefined =>
  textsOn(page).find(({ lines }) => lines[0]?.text.startsWith(words));

describe.each(['landscape', 'portrait'] as const)('%s', (orientation) => {
  test.each(forms.flatMap((form) => [1, 2, 5, 16, 60].map((units) => [form, units] as const)))(
    '%s of %i units: quốc hiệu, tiêu ngữ, place and day are one line each, beside the issuing body',
    (form, units) => {
      const [first] = pagesOf(form, { options: { orientation } }, units);
      const lines = ['CỘNG HÒA', 'Độc lập', 'Ninh Bình, ngày'].map((words) => starting(first, words)?.lines ?? []);
      expect(lines.map(({ length }) => length)).toEqual([1, 1, 1]);
      const left = starting(first, 'LIÊN ĐOÀN LAO ĐỘNG');
      expect(left?.lines.length).toBeLessThanOrEqual(2);
    },
  );
});

test.each(['bieu-02', 'bieu-03'] as const)('%s: where not all find room, the place and day give way, quốc hiệu never', (form) => {
  const place = 'Thành phố Hồ Chí Minh';
  const by = { ...inWriting, letterhead: { ...letter.letterhead, place } };
  const [first] = pagesOf(form, { options: { orientation: 'portrait' } }, 16, by);
  expect(starting(first, 'CỘNG HÒA')?.lines.length).toBe(1);
  expect(starting(first, place)?.lines.length).toBe(2);
});

test('the office’s own sizes of head and title are those of the page as of the workbook', () => {
  const sizes = { heads: 13, motto: 14, placeAndDay: 14, signature: 14 };
  const pages = pagesOf('bieu-04', {}, 5, { ...inWriting, sizes });
  const sizeOf = (words: string) => pages.map((page) => starting(page, words)?.size).find((size) => size !== undefined);
  expect(['LIÊN ĐOÀN', 'CỘNG HÒA', 'Độc lập', 'Ninh Bình', 'TM. BAN'].map(sizeOf)).toEqual([13, 13, 14, 14, 14]);
});

test('the line under an issuing body of two lines is no longer than half of one', () => {
  const issuingBody = 'LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ HỒ CHÍ MINH VÀ MIỀN ĐÔNG';
  const [first] = pagesOf('bieu-04', {}, 5, { ...inWriting, letterhead: { ...letter.letterhead, issuingBody } });
  const name = starting(first, 'LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ');
  const widest = Math.max(...(name?.lines ?? []).map(({ text }) => textWidth(text, { size: 12, isBold: true })));
  const rule = first?.items.find((item) => item.kind === 'line' && item.thickness === 0.75 && item.x1 < 300);
  const length = rule?.kind === 'line' ? rule.x2 - rule.x1 : 0;
  expect(name?.lines.length).toBe(2);
  expect(length).toBeGreaterThan(widest / 3);
  expect(length).toBeLessThan(widest / 2);
});

test('a long list of recipients leaves the name where it stands below a short one', () => {
  const roomFor = (recipients: readonly string[]) => {
    const last = pagesOf('bieu-04', {}, 5, { ...inWriting, recipients }).at(-1);
    const y = (words: string) => starting(last, words)?.lines[0]?.y ?? 0;
    return y('Nguyễn Văn An') - y('PHÓ CHỦ TỊCH');
  };
  const many = Array.from({ length: 20 }, (_, at) => `Công đoàn cơ sở trực thuộc số ${at + 1}`);
  expect(roomFor(many)).toBeCloseTo(roomFor(['Lưu: VT']), 0);
});

describe('Biểu 02 with indicators of 400 letters', () => {
  const long = 'Tỷ lệ công đoàn cơ sở có thỏa ước lao động tập thể được thương lượng, ký kết mới, sửa đổi, bổ sung '.repeat(4);
  const { table } = officeInput({ units: 40, indicators: 8, silent: 0 });
  const indicators = table.indicators.map((one, at) => (at % 3 === 0 ? { ...one, name: long } : one));
  const frames = pageFrames(
    layOutReport(
      'bieu-02',
      { ...officeInput({ units: 40, indicators: 8, silent: 0 }), table: { ...table, indicators } },
      inWriting,
      reportWords,
    ),
  );

  test('a page still holds ten rows of units and more, at full size', () => {
    for (const { sheet, rows, repeated, scale } of frames) {
      const headers = (sheet.titleRows?.last ?? 0) + 1;
      const isLast = rows.includes(sheet.rows.length - 1);
      if (!isLast) expect(repeated > 0 ? rows.length - repeated : rows.length - headers).toBeGreaterThanOrEqual(10);
      expect(scale).toBe(1);
    }
  });
});
