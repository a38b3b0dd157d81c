import { describe, expect, test } from 'vitest';
import type { Plan } from '#core/domain/plan/plan.ts';
import { planWith, says } from '#core/domain/plan/proposing/accept-proposal.ts';
import { proposePlan } from '#core/domain/plan/proposing/propose-plan.ts';
import { presetPlan } from '../../../support/plans.ts';

const proposed = (text: string) => proposePlan(text, 2024);
const facts = (text: string) =>
  Object.fromEntries(proposed(text).flatMap((one) => (one.kind === 'fact' ? [[one.fact.field, one.fact.value]] : [])));
const closing = (text: string) => proposed(text).filter(({ kind }) => kind === 'recipients' || kind === 'signature');

// Put together after the manner of other offices' documents.
const head = [
  'LIÊN ĐOÀN LAO ĐỘNG TỈNH HÀ NAM',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'BAN THƯỜNG VỤ',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 07 /KH - LĐLĐ',
  'Hà Nam, ngày 05 tháng 02 năm 2024',
  'KẾ HOẠCH',
  'Phát động phong trào thi đua',
  'trong công nhân, viên chức, lao động năm 2024',
  'Căn cứ Kế hoạch số 12/KH-TLĐ ngày 3/1/2024 của Tổng Liên đoàn;',
];

describe('the head of a document', () => {
  test('a letterhead in two columns, a title of two lines, and another document quoted below', () => {
    expect(facts(head.join('\n'))).toEqual({
      documentNumber: '07/KH-LĐLĐ',
      issuedOn: '2024-02-05',
      place: 'Hà Nam',
      documentType: 'Kế hoạch',
      title: 'Phát động phong trào thi đua trong công nhân, viên chức, lao động năm 2024',
    });
  });

  test('a number left blank, a day that is none, and a document quoted in the text give nothing', () => {
    expect(facts('Số:     /KH-LĐLĐ\nHà Nam, ngày    tháng 02 năm 2024')).toEqual({});
    expect(facts('Hà Nam, ngày 31 tháng 02 năm 2024')).toEqual({});
    expect(facts('Thực hiện Kế hoạch số 12/KH-LĐLĐ ngày 25/12/2023 của LĐLĐ thành phố.')).toEqual({});
  });
});

describe('what stands below the text', () => {
  const sideBySide = [
    'Nơi nhận:',
    'TM. BAN THƯỜNG VỤ',
    '- Thường trực Tỉnh ủy (b/c);',
    'KT. CHỦ TỊCH',
    '- Lưu: VT, CSPL.',
    'PHÓ CHỦ TỊCH',
    'Nguyễn Thị Hòa',
    'Phụ lục: bảng chỉ tiêu',
    '- 80% CĐCS vững mạnh',
  ];

  test('recipients and signature side by side; what comes after them belongs to neither', () => {
    expect(closing(sideBySide.join('\n'))).toMatchObject([
      { kind: 'recipients', recipients: ['Thường trực Tỉnh ủy (b/c)', 'Lưu: VT, CSPL'] },
      { kind: 'signature', signature: { authority: 'KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Nguyễn Thị Hòa' } },
    ]);
  });

  test('nobody is named where nobody has signed yet', () => {
    expect(closing('TM. BAN THƯỜNG VỤ\nCHỦ TỊCH')).toMatchObject([{ signature: { position: 'CHỦ TỊCH', name: null } }]);
    expect(closing('Phấn đấu 80% CĐCS vững mạnh.')).toEqual([]);
  });
});

test('accepted, each stands in the plan, and is known to stand there', () => {
  const document = [
    ...head,
    'Đề nghị CĐCS đăng ký giao ước thi đua về LĐLĐ tỉnh qua email: thidua@hanam.vn.',
    'Nơi nhận:',
    '- CĐCS;',
    'TM. BAN THƯỜNG VỤ',
    'CHỦ TỊCH',
    'Lê An',
  ];
  const all = proposed(document.join('\n')).filter(({ kind }) => kind !== 'obligation' && kind !== 'indicator');
  const before = presetPlan('ninh-binh-2023');
  expect(all.filter((one) => says(before, one)).map(({ sentence }) => sentence)).toEqual(['KẾ HOẠCH']);
  const after = all.reduce<Plan>((plan, one) => planWith(plan, one), before);
  expect(all.every((one) => says(after, one))).toBe(true);
  expect(after).toMatchObject({
    documentNumber: '07/KH-LĐLĐ',
    issuedOn: '2024-02-05',
    recipients: ['CĐCS'],
    signature: { authority: 'TM. BAN THƯỜNG VỤ', position: 'CHỦ TỊCH', name: 'Lê An' },
  });
  expect(after.registrations.at(-1)).toMatchObject({
    what: 'Giao ước thi đua',
    by: 'CĐCS',
    to: 'LĐLĐ tỉnh',
    channel: 'thidua@hanam.vn',
  });
});
