import { expect, test } from 'vitest';
import { formulaFor } from '#core/domain/consolidation/derivation.ts';
import { figureMaking } from '#core/domain/consolidation/figure-making.ts';
import type { FigureSource, StandingFigure } from '#core/domain/figures/figure.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { Basis } from '#core/domain/plan/reporting-period.ts';
import { formulaText, makingText } from '#core/text/vi-making.ts';
import { blank, count, emulation, indicatorOf, no, periodOf, planOf, planUnit, ratio, standing, yes } from './build.ts';
import { rowFor } from './worked-cases/worked-case.ts';

const units = ['A', 'B', 'C', 'D'].map((code) => planUnit(code));
const byHand = (told?: { by: null; on: string }): FigureSource => ({
  kind: 'person',
  actor: 'lan',
  at: '2023-12-20T02:00:00Z',
  reason: 'sửa',
  raw: '7',
  ...(told ? { told } : {}),
});
const call = { by: null, on: '2023-12-20' };

const named: Partial<Plan> = {
  emulationPeriods: [
    { ...emulation('DOT1', '2023-01-01', '2023-06-30'), label: 'Đợt 1' },
    { ...emulation('DOT2', '2023-07-01', '2023-12-31'), label: 'Đợt 2' },
  ],
};

function told(given: Partial<Indicator>, figures: readonly StandingFigure[], asked: string, version = 2): string {
  const indicator = indicatorOf(given);
  const row = rowFor({ indicator, units, figures, asked, plan: named });
  const plan = planOf([indicator], named);
  const basis: Basis = asked === 'DOT2' ? 'period' : 'cumulative';
  const formula = formulaFor(plan, periodOf(plan, asked), basis);
  return makingText(row, figureMaking(row), { formula: formula && formulaText(formula, plan), planVersion: version });
}

test('a sum says of how many units, from how many reports, by which version of the plan', () => {
  const figures = [standing('A', 'NAM', count(3)), standing('B', 'NAM', count(0)), standing('C', 'NAM', blank)];
  expect(told({}, figures, 'NAM')).toBe('Σ 2 đơn vị; từ 2 báo cáo; kế hoạch bản 2');
});

test('a period worked out says by which reports, and for how many units', () => {
  const figures = [
    standing('A', 'DOT1', count(3)),
    standing('A', 'NAM', count(9)),
    standing('B', 'DOT1', count(1)),
    standing('B', 'NAM', count(1)),
    standing('C', 'DOT2', count(4)),
  ];
  expect(told({}, figures, 'DOT2')).toBe('Σ 3 đơn vị; Đợt 2 = Năm − Đợt 1 (2 đơn vị); từ 5 báo cáo; kế hoạch bản 2');
});

test('a year worked out is the sum of its periods', () => {
  const figures = [standing('A', 'DOT1', ratio(3, 10)), standing('A', 'DOT2', ratio(4, 10)), standing('B', 'NAM', ratio(1, 2))];
  expect(told({ measure: 'ratio', aggregation: 'ratio_of_sums' }, figures, 'NAM')).toBe(
    'Σ tử số / Σ mẫu số của 2 đơn vị; Năm = Đợt 1 + Đợt 2 (1 đơn vị); từ 3 báo cáo; kế hoạch bản 2',
  );
});

test('what stands at a day and came with another report of that day is taken over, not added', () => {
  const figures = [standing('A', 'DOT2', yes), standing('B', 'NAM', no)];
  const given: Partial<Indicator> = { measure: 'yes-no', aggregation: 'per_unit_yes_no', timeBehavior: 'stock' };
  expect(told(given, figures, 'NAM')).toBe(
    'đếm nơi trả lời “có”: 2/4 đơn vị đã có số liệu; 1 đơn vị lấy từ báo cáo khác cùng ngày cuối kỳ; từ 2 báo cáo; kế hoạch bản 2',
  );
});

test('figures by hand, told by telephone and corrected are told apart, each unit once', () => {
  const corrected = { own: count(70), ownSource: null };
  const figures = [
    standing('A', 'NAM', count(7), { source: byHand() }),
    standing('B', 'NAM', count(7), { source: byHand(call) }),
    standing('C', 'NAM', count(7), { source: byHand(), corrected }),
    standing('D', 'NAM', count(7)),
  ];
  expect(told({}, figures, 'NAM')).toBe(
    'Σ 4 đơn vị; 1 đơn vị nhập tay; 1 đơn vị báo qua điện thoại; 1 đơn vị đã sửa số; từ 1 báo cáo; kế hoạch bản 2',
  );
});

test('a year made of a figure by hand rests on a hand too', () => {
  const figures = [standing('A', 'DOT1', count(3), { source: byHand() }), standing('A', 'DOT2', count(4))];
  expect(told({}, figures, 'NAM')).toBe(
    'Σ 1 đơn vị; Năm = Đợt 1 + Đợt 2 (1 đơn vị); 1 đơn vị nhập tay; từ 1 báo cáo; kế hoạch bản 2',
  );
});

test('the office’s own figure says so, and no more', () => {
  const figures = [standing('CQ', 'NAM', count(3), { source: byHand() })];
  expect(told({ aggregation: 'issuer_only_count', dataOwner: 'office' }, figures, 'NAM', 1)).toBe(
    'cơ quan tự nhập; kế hoạch bản 1',
  );
});

test('of three periods the last is the year less what was reached by the second', () => {
  const thirds = ['01-01/04-30', '05-01/08-31', '09-01/12-31'].map((days, at) => {
    const [from, to] = days.split('/');
    return { ...emulation(`DOT${at + 1}`, `2023-${from}`, `2023-${to}`), label: `Đợt ${at + 1}` };
  });
  const plan = planOf([], { emulationPeriods: thirds });
  const text = (code: string, basis: Basis) => {
    const formula = formulaFor(plan, periodOf(plan, code), basis);
    return formula && formulaText(formula, plan);
  };
  expect(text('DOT3', 'period')).toBe('Đợt 3 = Năm − lũy kế hết Đợt 2');
  expect(text('NAM', 'cumulative')).toBe('Năm = lũy kế hết Đợt 2 + Đợt 3');
  expect(text('DOT2', 'cumulative')).toBe('lũy kế hết Đợt 2 = Đợt 1 + Đợt 2');
  expect(text('DOT1', 'period')).toBe(null);
});
