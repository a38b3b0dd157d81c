import { describe, expect, test } from 'vitest';
import { remindLetter } from '#core/domain/letters/remind-letter.ts';
import type { AskedObligation } from '#core/domain/progress/obligation.ts';
import type { Owed } from '#core/domain/progress/owed.ts';
import { letterFrame, remindWords } from '#core/text/vi-letters.ts';
import { reportWords } from '#core/text/vi-workbooks.ts';
import { letter } from '../reports/build.ts';
import { linesOf, rowsOf } from './draft-text.ts';

const report: AskedObligation = {
  code: 'DOT1',
  kind: 'report',
  what: 'Đợt 1',
  quotation: null,
  by: null,
  to: null,
  channel: null,
  plannedOn: '2023-06-15',
};

const owes = (name: string, given: Partial<Owed> = {}): Owed => ({
  unit: name,
  name,
  obligation: 'DOT1',
  dueOn: '2023-06-15',
  daysLate: 5,
  telephoned: 0,
  reminders: [],
  wasRefused: false,
  ...given,
});

function draftOf(owed: readonly Owed[], asked: AskedObligation = report) {
  const remind = remindWords({ issuer: 'LĐLĐ tỉnh An Lạc', year: 2023 }, asked, '2023-06-20');
  return remindLetter(owed, letter, { frame: letterFrame, remind, letter: reportWords.letter });
}

/** What stands between the addressees and the signature. */
const sentencesOf = (owed: readonly Owed[], asked?: AskedObligation) =>
  linesOf(draftOf(owed, asked)).filter((line) => /^(Đến ngày|Đề nghị)/.test(line));

const inTime = { daysLate: 0, dueOn: '2023-06-25' };

describe('whom it is for', () => {
  test('one unit on the line, a few below each other, many by the table', () => {
    expect(linesOf(draftOf([owes('LĐLĐ huyện Hoa Lư')]))).toContain('Kính gửi: LĐLĐ huyện Hoa Lư');
    const few = linesOf(draftOf([owes('LĐLĐ huyện A'), owes('LĐLĐ huyện B')]));
    expect(few.slice(few.indexOf('Kính gửi:'))).toEqual(
      expect.arrayContaining(['Kính gửi:', '- LĐLĐ huyện A;', '- LĐLĐ huyện B.']),
    );
    const many = Array.from({ length: 9 }, (_, index) => owes(`LĐLĐ huyện ${index}`));
    expect(linesOf(draftOf(many))).toContain('Kính gửi: 9 đơn vị có tên trong danh sách dưới đây.');
    expect(rowsOf(draftOf(many))).toHaveLength(10);
  });

  test('copies go to them and to the files, not to those whom the plan went to', () => {
    const lines = linesOf(draftOf([owes('A')]));
    expect(lines).toContain('- Như trên;');
    expect(lines.filter((line) => /^- (?!Như trên|Lưu)/.test(line))).toEqual([]);
  });
});

describe('what it says', () => {
  test('of one unit that is late', () => {
    expect(sentencesOf([owes('A')])).toEqual([
      'Đến ngày 20/6/2023, LĐLĐ tỉnh An Lạc chưa nhận được báo cáo Đợt 1 năm 2023 của đơn vị. Hạn là ngày 15/6/2023, đã quá 5 ngày.',
      'Đề nghị đơn vị gửi ngay báo cáo.',
    ]);
  });

  test('of several that are all late, all in time, some late with deadlines of their own, or without any', () => {
    expect(sentencesOf([owes('A'), owes('B')])).toEqual([
      'Đến ngày 20/6/2023, LĐLĐ tỉnh An Lạc chưa nhận được báo cáo Đợt 1 năm 2023 của 2 đơn vị. Hạn là ngày 15/6/2023; các đơn vị đều đã quá hạn.',
      'Đề nghị các đơn vị gửi ngay báo cáo.',
    ]);
    expect(sentencesOf([owes('A', inTime), owes('B', inTime)])).toEqual([
      'Đến ngày 20/6/2023, LĐLĐ tỉnh An Lạc chưa nhận được báo cáo Đợt 1 năm 2023 của 2 đơn vị. Hạn là ngày 25/6/2023.',
      'Đề nghị các đơn vị gửi báo cáo đúng hạn.',
    ]);
    expect(sentencesOf([owes('A'), owes('B', inTime)])).toEqual([
      'Đến ngày 20/6/2023, LĐLĐ tỉnh An Lạc chưa nhận được báo cáo Đợt 1 năm 2023 của 2 đơn vị. Hạn của từng đơn vị ghi trong bảng; 1 đơn vị đã quá hạn.',
      'Đề nghị các đơn vị sớm gửi báo cáo.',
    ]);
    const never = { daysLate: 0, dueOn: null };
    expect(sentencesOf([owes('A', never), owes('B', never)])).toEqual([
      'Đến ngày 20/6/2023, LĐLĐ tỉnh An Lạc chưa nhận được báo cáo Đợt 1 năm 2023 của 2 đơn vị.',
      'Đề nghị các đơn vị sớm gửi báo cáo.',
    ]);
  });

  test('of what is no report, in the plan’s words and by its channel', () => {
    const works: AskedObligation = {
      ...report,
      code: 'DK1',
      kind: 'registration',
      what: 'Công trình chào mừng',
      channel: 'qua e-mail',
    };
    expect(sentencesOf([owes('A', inTime)], works)).toEqual([
      'Đến ngày 20/6/2023, LĐLĐ tỉnh An Lạc chưa nhận được đăng ký của đơn vị: Công trình chào mừng. Hạn là ngày 25/6/2023.',
      'Đề nghị đơn vị gửi đăng ký đúng hạn (qua e-mail).',
    ]);
    const congress: AskedObligation = { ...report, code: 'VIEC1', kind: 'dated', what: 'Hoàn thành Đại hội' };
    expect(sentencesOf([owes('A')], congress)[1]).toBe('Đề nghị đơn vị thực hiện ngay và gửi kết quả.');
    const models: AskedObligation = { ...report, code: 'X', kind: 'minimum', what: 'Mỗi đơn vị 1 mô hình' };
    expect(sentencesOf([owes('A', inTime), owes('B', inTime)], models)).toEqual([
      'Đến ngày 20/6/2023, LĐLĐ tỉnh An Lạc chưa có số liệu cho thấy 2 đơn vị đạt: Mỗi đơn vị 1 mô hình. Hạn là ngày 25/6/2023.',
      'Đề nghị các đơn vị thực hiện đúng hạn và báo cáo kết quả.',
    ]);
  });
});

test('the table says of each unit what is wanting, by when and how late, in Vietnamese numbers', () => {
  const units = [owes('=A1', { daysLate: 1200, wasRefused: true }), owes('B', { daysLate: 0, dueOn: null, telephoned: 3 })];
  expect(rowsOf(draftOf(units))).toEqual([
    ['STT', 'Đơn vị', 'Việc còn thiếu', 'Hạn', 'Quá hạn (ngày)'],
    ['1', '=A1', 'Báo cáo Đợt 1 năm 2023; tệp đã gửi không dùng được, cần gửi lại', '15/6/2023', '1.200'],
    ['2', 'B', 'Báo cáo Đợt 1 năm 2023; đã báo tạm 3 số liệu qua điện thoại', '–', '–'],
  ]);
});

test('the subject stands under the number, and the last sentences stay with the signature', () => {
  const draft = draftOf([owes('A')]);
  const lines = linesOf(draft);
  expect(lines[lines.indexOf('Số: 05/BC-LĐLĐ') + 1]).toBe('V/v đôn đốc nộp báo cáo Đợt 1 năm 2023');
  const closing = draft.blocks.filter(
    (block) => block.kind === 'paragraph' && /^(Đề nghị|Trong)/.test(block.runs[0]?.text ?? ''),
  );
  expect(closing).toMatchObject([{ keepWithNext: true }, { keepWithNext: true }]);
});

test('the last three rows stay with the signature, the others may be parted from it', () => {
  const { blocks } = draftOf(['A', 'B', 'C', 'D', 'E'].map((name) => owes(name)));
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const isKept = rows.map(({ cells }) => cells.every(({ paragraphs }) => paragraphs.every((one) => one.keepWithNext)));
  expect(isKept).toEqual([false, false, true, true, true]);
});
