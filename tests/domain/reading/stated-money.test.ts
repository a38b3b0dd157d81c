import { describe, expect, test } from 'vitest';
import type { SheetGrid } from '#core/domain/grid.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Answers } from '#core/domain/submissions/submission.ts';
import { sheetOf } from '../../support/grids.ts';
import { presetPlan } from '../../support/plans.ts';
import { codesOf, reportHead as head, readReport } from '../../support/reading.ts';

const funds = 'Số tiền vận động Quỹ Mái ấm công đoàn';

/** A plan that also counts money, in the given unit of measure. */
function planInMoney(unitOfMeasure: string, decimals = 0) {
  const plan = presetPlan('ninh-binh-2023');
  const [first] = plan.indicators.filter(({ code }) => code === 'NB23-04');
  if (!first) throw new Error('no such indicator');
  const money: Indicator = {
    ...first,
    code: 'TIEN',
    measureId: 'quy-mai-am',
    name: funds,
    quotation: { sentence: funds, focus: funds, comparatorWord: null },
    subject: funds,
    unitOfMeasure,
    decimals,
  };
  return { ...plan, indicators: [...plan.indicators, money] };
}

function moneyIn(sheet: SheetGrid, unitOfMeasure: string, decimals = 0, answers: Answers = {}) {
  const reading = readReport([sheet], { plan: planInMoney(unitOfMeasure, decimals), answers });
  const figure = reading.figures.find(({ indicator }) => indicator === 'TIEN');
  const amount =
    figure?.value.state === 'reported' && figure.value.amount.kind === 'count' ? figure.value.amount.numerator : null;
  return { amount, note: figure?.note ?? null, errors: codesOf(reading) };
}

const beside = (unit: string | null, value: string | number) =>
  sheetOf('Biểu', [
    ...head,
    ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện'],
    [1, 'Sáng kiến được các cấp công nhận', 'sáng kiến', 72],
    [2, 'Số mô hình thi đua', 'mô hình', 3],
    [3, funds, unit, value],
  ]);

const under = (heading: string, label: string, above: readonly string[] = []) =>
  sheetOf('Biểu', [
    ...head,
    above,
    ['TT', 'Chỉ tiêu', heading],
    [1, 'Sáng kiến được các cấp công nhận', 72],
    [2, 'Số mô hình thi đua', 3],
    [3, label, 40],
  ]);

describe('money is read in the unit that the table states', () => {
  test.each([
    ['triệu đồng', 12.5, 'đồng', 12_500_000],
    ['triệu đồng', '12,5', 'đồng', 12_500_000],
    ['Tr.đ', 40, 'triệu đồng', 40],
    ['đồng', 40_000_000, 'triệu đồng', 40],
    ['đồng', '40.000.000', 'triệu đồng', 40],
    ['Nghìn đồng', '1.250', 'đồng', 1_250_000],
    ['1.000 đồng', 1250, 'đồng', 1_250_000],
    ['tỷ đồng', '1,2', 'triệu đồng', 1200],
    // The number's own words are nearer still.
    ['triệu đồng', '1,2 tỷ', 'triệu đồng', 1200],
    [null, 40, 'triệu đồng', 40],
  ])('beside the row "%s": %s of an indicator in %s is %s', (unit, value, ofPlan, amount) => {
    expect(moneyIn(beside(unit, value), ofPlan)).toMatchObject({ amount, errors: [] });
  });

  test('the unit is kept as a note where it was another than the plan’s', () => {
    expect(moneyIn(beside('triệu đồng', 12.5), 'đồng').note).toBe('triệu đồng');
    expect(moneyIn(beside('triệu đồng', 12), 'triệu đồng').note).toBeNull();
  });

  test('what would leave a fraction is asked, with decimals it is exact', () => {
    expect(moneyIn(beside('đồng', 12_500_000), 'triệu đồng')).toMatchObject({ amount: null, errors: ['fraction-in-count D7'] });
    expect(moneyIn(beside('đồng', 12_500_000), 'triệu đồng', 1).amount).toBe(125);
  });

  test('in a heading, or above the table', () => {
    const heading = under('Thực hiện (ĐVT: triệu đồng)', funds);
    const above = under('Thực hiện', funds, ['Đơn vị tính: Triệu đồng']);
    for (const sheet of [heading, above]) expect(moneyIn(sheet, 'đồng')).toMatchObject({ amount: 40_000_000, errors: [] });
  });

  test('in a label, once a person has said what the row is', () => {
    const sheet = under('Thực hiện', `${funds} (triệu đồng)`);
    expect(moneyIn(sheet, 'đồng', 0, { 'row:Biểu!B8': 'TIEN' }).amount).toBe(40_000_000);
  });

  test('a line above the table says nothing about what is no money, nor does "lao động" about money', () => {
    const sheet = under('Thực hiện (lao động)', funds, ['ĐVT: đồng']);
    const { figures } = readReport([sheet], { plan: planInMoney('đồng') });
    expect(figures.find(({ indicator }) => indicator === 'NB23-04')?.value).toMatchObject({ amount: { numerator: 72 } });
    expect(moneyIn(sheet, 'đồng').amount).toBe(40);
  });
});

test('a sum of money in a row that else names what is counted is never counted', () => {
  const table = (unit: string) =>
    sheetOf('Biểu', [
      ...head,
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện'],
      [1, 'Sáng kiến được các cấp công nhận', unit, 72],
      [2, 'Số mô hình thi đua', 'mô hình', 3],
    ]);
  expect(codesOf(readReport([table('triệu đồng')]))).toEqual(['unit-of-measure-differs D5']);
  expect(codesOf(readReport([table('SK')]))).toEqual([]);
  const answered = readReport([table('triệu đồng')], { answers: { 'cell:Biểu!D5': '72' } });
  expect(codesOf(answered)).toEqual([]);
});
