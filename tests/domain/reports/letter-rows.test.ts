import { describe, expect, test } from 'vitest';
import { letterOf } from '#core/domain/reports/letter.ts';
import { submissionReport } from '#core/domain/reports/submission-report.ts';
import { reportWords } from '#core/text/vi-workbooks.ts';
import { cellsOf, input, letter, rowOf, table } from './build.ts';

const sheetWith = (given: Partial<typeof letter>) => submissionReport(input(table([])), { ...letter, ...given }, reportWords);

describe('a letter', () => {
  test('days below ten and the months one and two take a zero, other months do not', () => {
    expect(rowOf(sheetWith({ signedOn: '2024-02-09' }), 'An Lạc, ngày 09 tháng 02 năm 2024')).toBe(3);
    expect(rowOf(sheetWith({ signedOn: '2024-03-15' }), 'An Lạc, ngày 15 tháng 3 năm 2024')).toBe(3);
  });

  test('number and day are left to be written by hand where nobody has chosen them', () => {
    const sheet = sheetWith({ signedOn: null, documentNumber: null });
    expect(rowOf(sheet, 'An Lạc, ngày …… tháng …… năm ………')).toBe(3);
    expect(rowOf(sheet, 'Số: ……../………')).toBe(3);
  });

  test('punctuation of the recipients is the office’s, whatever the plan’s document had', () => {
    const sheet = sheetWith({ recipients: ['Văn phòng TLĐ;', 'Lưu VT..'] });
    expect(rowOf(sheet, '- Văn phòng TLĐ;\n- Lưu VT.')).toBeGreaterThan(0);
  });

  test('without recipients the signature still stands at the right', () => {
    const sheet = sheetWith({ recipients: [] });
    const authority = cellsOf(sheet).find(({ value }) => value.kind === 'text' && value.text === 'TM. BAN THƯỜNG VỤ');
    expect(authority?.column).toBeGreaterThan(0);
  });

  test("takes the plan's letterhead, signature and recipients unless others are chosen", () => {
    const plan = { letterhead: letter.letterhead, signature: letter.signature, recipients: letter.recipients };
    const signature = { authority: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: null };
    expect(letterOf(plan, { signedOn: '2024-01-05', signature })).toEqual({
      ...plan,
      documentNumber: null,
      signedOn: '2024-01-05',
      attachedTo: null,
      signature,
    });
  });
});
