import { describe, expect, test } from 'vitest';
import { type FormCode, formCodeText, readFormCode, referenceOf } from '#core/domain/forms/form-code.ts';

const code: FormCode = {
  planId: 'ninh-binh-2023',
  planVersion: 3,
  period: 'DOT1',
  basis: 'period',
  unit: 'NB 01/a',
  columns: 'tdrn',
  reference: referenceOf({ rows: [1, 2] }),
};

describe('the code of a form', () => {
  test('is read back from the text around it, whatever signs a unit’s code has', () => {
    expect(readFormCode(`Mã biểu: ${formCodeText(code)} (trang 1)`)).toEqual({ kind: 'read', code });
  });

  test('one mistyped sign anywhere is noticed', () => {
    const text = formCodeText(code);
    for (let at = 'TDKT1/'.length; at < text.length; at += 1) {
      const typed = `${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`;
      expect([typed, readFormCode(typed).kind]).toEqual([typed, 'damaged']);
    }
  });

  test('a part lost at the end is noticed, and a text without one has none', () => {
    expect(readFormCode(formCodeText(code).slice(0, -6)).kind).toBe('damaged');
    expect(readFormCode('Mã biểu: ……').kind).toBe('none');
  });

  test('another content has another reference', () => {
    expect(referenceOf({ rows: [1, 2] })).toBe(referenceOf({ rows: [1, 2] }));
    expect(referenceOf({ rows: [1, 3] })).not.toBe(referenceOf({ rows: [1, 2] }));
  });
});
