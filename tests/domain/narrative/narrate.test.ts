import { describe, expect, test } from 'vitest';
import type {
  IndicatorRow,
  ProvinceFigure,
  SamePeriodComparison,
  UnitFigure,
} from '#core/domain/consolidation/indicator-table.ts';
import { narrate } from '#core/domain/narrative/narrate.ts';
import { indicatorText, type NarrativeInput, narrativeText } from '#core/domain/narrative/narrative.ts';
import type { OwnTemplates } from '#core/domain/narrative/placeholder.ts';
import { narrativeWords } from '#core/text/vi-narrative.ts';
import { figure, indicator, table, unit } from '../reports/build.ts';

const units = [unit('A', { name: 'Hoa Lư' }), unit('B', { name: 'Gia Viễn' }), unit('C', { name: 'Kim Sơn' })];
const full = { population: 3, answered: 3 } as const;

const input = (rows: readonly IndicatorRow[], given: Partial<NarrativeInput> = {}): NarrativeInput => ({
  table: table(rows, units),
  submissions: { expected: 3, received: 3, units: [] },
  hasTimeLeft: false,
  issuingBody: 'LIÊN ĐOÀN LAO ĐỘNG TỈNH AN LẠC',
  until: '2023-12-31',
  selection: null,
  ...given,
});

const said = (row: IndicatorRow, given: Partial<NarrativeInput> = {}, ...own: readonly OwnTemplates[]): string =>
  narrate(input([row], given), narrativeWords, ...own)
    .sections.flatMap(({ indicators }) => indicators)
    .map(indicatorText)
    .join();

const count = (numerator: number | null, given: Partial<IndicatorRow> = {}, figures: Partial<ProvinceFigure> = {}) =>
  indicator({ name: 'Sáng kiến', ...given }, { numerator, value: numerator, ...full, ...figures });

const ratio = (
  numerator: number,
  denominator: number,
  given: Partial<IndicatorRow> = {},
  figures: Partial<ProvinceFigure> = {},
) =>
  indicator(
    {
      name: 'Cán bộ được tập huấn',
      measure: 'ratio',
      aggregation: 'ratio_of_sums',
      unitOfMeasure: '%',
      target: { comparator: '>=', value: 85, display: '≥ 85%' },
      ...given,
    },
    { numerator, denominator, value: (100 * numerator) / denominator, ...full, ...figures },
  );

const share = (
  numerator: number,
  denominator: number,
  given: Partial<IndicatorRow> = {},
  figures: Partial<ProvinceFigure> = {},
) =>
  ratio(
    numerator,
    denominator,
    {
      name: 'Đơn vị phát động thi đua',
      measure: 'yes-no',
      aggregation: 'per_unit_yes_no',
      target: { comparator: '>=', value: 100, display: '≥ 100%' },
      ...given,
    },
    figures,
  );

const lastYear = (difference: number, percent: number | null, given: object = {}): SamePeriodComparison =>
  ({
    isComparable: true,
    in: 'count',
    value: 1197,
    population: 3,
    answered: 3,
    difference,
    percent,
    ...given,
  }) as SamePeriodComparison;

describe('counts', () => {
  test('over the plan, with last year', () => {
    const row = count(1259, { completionRate: 1259 / 1200, verdict: 'exceeded', samePeriodLastYear: lastYear(62, 5.1796) });
    expect(said(row)).toBe(
      'Sáng kiến: toàn tỉnh có 1.259 sáng kiến, đạt 104,9% kế hoạch (chỉ tiêu: 1.200), tăng 5,2% so với cùng kỳ năm trước; vượt chỉ tiêu.',
    );
  });

  test('what falls short of the plan is never told as all of it', () => {
    const row = count(5998, { completionRate: 5998 / 6000, verdict: 'not-met' });
    expect(said(row)).toContain('đạt 99,97% kế hoạch');
  });

  test('none so far, and none where none is wanted', () => {
    expect(said(count(0, { completionRate: 0, verdict: 'not-met', provisional: true }), { hasTimeLeft: true })).toBe(
      'Sáng kiến: toàn tỉnh chưa có sáng kiến nào (chỉ tiêu: 1.200); chưa đạt chỉ tiêu, còn thời gian thực hiện.',
    );
    const wanted = { name: 'CĐCS yếu kém', target: { comparator: '=', value: 0, display: '= 0' }, verdict: 'met' } as const;
    expect(said(count(0, wanted))).toBe('CĐCS yếu kém: toàn tỉnh không có trường hợp nào; đạt chỉ tiêu.');
    expect(said(count(2, { ...wanted, verdict: 'not-met', unitOfMeasure: 'CĐCS' }))).toBe(
      'CĐCS yếu kém: toàn tỉnh có 2 CĐCS (chỉ tiêu: không có); chưa đạt chỉ tiêu.',
    );
  });

  test('without a target nothing is said of one', () => {
    expect(said(count(7, { target: null, verdict: 'no-target' }))).toBe('Sáng kiến: toàn tỉnh có 7 sáng kiến.');
  });

  test('a range, and a bound above', () => {
    expect(
      said(
        count(27, {
          target: { comparator: 'range', min: 25, max: 30, display: '25 – 30' },
          completionRate: 1.08,
          verdict: 'met',
        }),
      ),
    ).toBe('Sáng kiến: toàn tỉnh có 27 sáng kiến, đạt 108,0% kế hoạch (chỉ tiêu: từ 25 đến 30); đạt chỉ tiêu.');
    expect(said(count(3, { target: { comparator: '<=', value: 5, display: '≤ 5' }, verdict: 'met', provisional: true }))).toBe(
      'Sáng kiến: toàn tỉnh có 3 sáng kiến (chỉ tiêu: không quá 5); tạm tính đạt chỉ tiêu.',
    );
  });

  test.each([
    ['LIÊN ĐOÀN LAO ĐỘNG QUẬN AN LẠC', 'toàn quận'],
    ['LIÊN ĐOÀN LAO ĐỘNG HUYỆN AN LẠC', 'toàn huyện'],
    ['LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ AN LẠC', 'toàn thành phố'],
    ['CÔNG ĐOÀN TỔNG CÔNG TY AN LẠC', 'các đơn vị'],
  ])('%s speaks of %s', (issuingBody, area) => {
    expect(said(count(7, { target: null, verdict: 'no-target' }), { issuingBody })).toBe(`Sáng kiến: ${area} có 7 sáng kiến.`);
  });
});

describe('same period last year', () => {
  const change = (than: SamePeriodComparison) =>
    said(count(7, { target: null, verdict: 'no-target', samePeriodLastYear: than })).replace(
      'Sáng kiến: toàn tỉnh có 7 sáng kiến',
      '',
    );

  test.each([
    [lastYear(-3, -30), ', giảm 30,0% so với cùng kỳ năm trước.'],
    [lastYear(0, 0), ', bằng cùng kỳ năm trước.'],
    [lastYear(1, 0.008), ', tăng 0,01% so với cùng kỳ năm trước.'],
    [lastYear(1, 0.001), ', tăng dưới 0,01% so với cùng kỳ năm trước.'],
    [lastYear(7, null), ', tăng 7 sáng kiến so với cùng kỳ năm trước (năm trước không có).'],
    [lastYear(-3, -30, { answered: 2 }), ', giảm 30,0% so với cùng kỳ năm trước (năm trước 2/3 đơn vị).'],
    [{ isComparable: false, because: 'no-such-measure' } as const, '.'],
  ])('%j', (than, text) => {
    expect(change(than)).toBe(text);
  });

  test('an office may have it said that nothing can be compared', () => {
    const own = { count: '{tên}: {thực hiện}[, {so cùng kỳ}][, {không so sánh được}].' };
    const row = count(7, { samePeriodLastYear: { isComparable: false, because: 'no-such-period' } });
    expect(said(row, {}, own)).toBe('Sáng kiến: 7, không so sánh được với cùng kỳ (năm trước không có kỳ này).');
    expect(said(count(7), {}, own)).toBe('Sáng kiến: 7.');
  });
});

describe('ratios', () => {
  test('in percentage points against last year', () => {
    const than = { isComparable: true, in: 'points', value: 79.6, population: 3, answered: 3, difference: 2.28 } as const;
    expect(said(ratio(819, 1000, { verdict: 'not-met', samePeriodLastYear: than }))).toBe(
      'Cán bộ được tập huấn: 819/1.000, bằng 81,9% (chỉ tiêu: 85%), tăng 2,3 điểm phần trăm so với cùng kỳ năm trước; chưa đạt chỉ tiêu.',
    );
  });

  test('79,96 % against more than 80 % reads 79,96 %', () => {
    const row = ratio(1999, 2500, { target: { comparator: '>', value: 80, display: '> 80%' }, verdict: 'not-met' });
    expect(said(row)).toBe('Cán bộ được tập huấn: 1.999/2.500, bằng 79,96% (chỉ tiêu: trên 80%); chưa đạt chỉ tiêu.');
  });

  test('with answers missing it is told for whom', () => {
    const row = ratio(90, 100, { verdict: 'met', provisional: true }, { answered: 1, missing: ['A', 'B'], inReview: ['B'] });
    expect(said(row)).toBe(
      'Cán bộ được tập huấn: 90/100, bằng 90,0% (chỉ tiêu: 85%); tạm tính đạt chỉ tiêu (số liệu của 1/3 đơn vị, chưa có của Hoa Lư; chưa cộng số đang cần xem của Gia Viễn).',
    );
  });

  test('derived, corrected and telephoned figures are told', () => {
    const told = figure('A', { source: { kind: 'person', told: { by: null, on: '2023-06-01' } } as UnitFigure['source'] });
    const row = ratio(90, 100, { verdict: 'met', units: [told] }, { hasDerived: true, hasCorrected: true });
    expect(said(row)).toContain('(số của Hoa Lư báo qua điện thoại; có số tính từ kỳ báo cáo khác; có số đã điều chỉnh).');
  });
});

describe('shares of units', () => {
  test('some, all, none and the only one', () => {
    expect(said(share(2, 3, { verdict: 'not-met' }))).toBe(
      'Đơn vị phát động thi đua: có 2/3 đơn vị thực hiện (66,7%); chưa đạt chỉ tiêu.',
    );
    expect(said(share(3, 3, { verdict: 'met' }))).toBe('Đơn vị phát động thi đua: cả 3 đơn vị đều thực hiện; đạt chỉ tiêu.');
    expect(said(share(0, 3, { verdict: 'not-met' }))).toBe(
      'Đơn vị phát động thi đua: chưa có đơn vị nào thực hiện; chưa đạt chỉ tiêu.',
    );
    expect(said(share(1, 1, { verdict: 'met' }))).toBe(
      'Đơn vị phát động thi đua: có 1/1 đơn vị thực hiện (100,0%); đạt chỉ tiêu.',
    );
  });

  test('clusters are called so, and a minimum by what it is asked of', () => {
    const clusters = [unit('K1', { kind: 'cluster' }), unit('K2', { kind: 'cluster' })];
    const row = share(2, 2, { verdict: 'met', units: [figure('K1'), figure('K2')] }, { population: 2, answered: 2 });
    expect(said(row, { table: table([row], clusters) })).toContain('cả 2 cụm thi đua đều thực hiện');
    const minimum = share(
      1200,
      1740,
      {
        name: 'Mỗi CĐCS có mô hình',
        measure: 'count',
        aggregation: 'per_unit_min',
        unitOfMeasure: 'mô hình / CĐCS',
        target: { comparator: '>=', value: 1, display: '≥ 1' },
        verdict: 'not-met',
      },
      { sum: 1500 },
    );
    expect(said(minimum)).toBe(
      'Mỗi CĐCS có mô hình: có 1.200/1.740 CĐCS đạt mức từ 1 trở lên (69,0%), tổng số 1.500; chưa đạt chỉ tiêu.',
    );
  });
});

describe('units that reach what is asked of each', () => {
  const own = (code: string, value: number, target: number): UnitFigure =>
    figure(code, {
      value,
      numerator: value,
      meetsTarget: value >= target,
      ownTarget: { comparator: '>=', value: target, display: `≥ ${target}` },
    });
  const units3 = (...figures: readonly UnitFigure[]) =>
    said(count(300, { target: null, verdict: 'no-target', units: figures })).replace(
      'Sáng kiến: toàn tỉnh có 300 sáng kiến. ',
      '',
    );

  test('some, with how far the lowest and the highest have come', () => {
    expect(units3(own('A', 75, 100), own('B', 140, 100), own('C', 100, 100))).toBe(
      'Có 2/3 đơn vị đạt chỉ tiêu (75,0% – 140,0%).',
    );
  });

  test('all, none, and those who are silent', () => {
    expect(units3(own('A', 100, 100), own('B', 140, 100))).toBe('Cả 2 đơn vị đều đạt chỉ tiêu (100,0% – 140,0%).');
    expect(units3(own('A', 10, 100), own('B', 10, 100))).toBe('Chưa có đơn vị nào đạt chỉ tiêu (10,0%).');
    const silent = { ...own('C', 0, 100), state: 'not-reported', value: null, meetsTarget: null } as const;
    expect(units3(own('A', 100, 100), own('B', 99.99, 100), silent)).toBe(
      'Có 1/3 đơn vị đạt chỉ tiêu (99,99% – 100,0%); 1 đơn vị chưa có số liệu.',
    );
  });

  test('nothing is said where no unit was given a target', () => {
    expect(units3(figure('A', { value: 3 }), figure('B', { value: 4 }))).toBe('Sáng kiến: toàn tỉnh có 300 sáng kiến.');
  });
});

describe('what is missing', () => {
  test('nothing reported, not entered by the office, not due', () => {
    const none = { numerator: null, value: null, answered: 0 } as const;
    expect(said(count(null, {}, { ...none, missing: ['A', 'B', 'C'] }))).toBe(
      'Sáng kiến: chưa có số liệu (chưa có báo cáo nào).',
    );
    expect(said(count(null, {}, none))).toBe('Sáng kiến: báo cáo vào cuối năm.');
    const row = count(null, {}, { ...none, population: 1, missing: ['CQ'] });
    expect(said(row, { table: table([row], [unit('CQ', { kind: 'office' })]) })).toBe('Sáng kiến: cơ quan chưa nhập số liệu.');
  });
});

describe('the whole report', () => {
  const rows = [
    count(1259, { code: '1', completionRate: 1.04, verdict: 'exceeded' }),
    count(0, { code: '2', completionRate: 0, verdict: 'not-met', provisional: true }),
    count(5, { code: '3', section: 'II', target: null, verdict: 'no-target' }),
  ];

  test('is told by sections, counted, with who is missing; a section of one has a heading only', () => {
    const submissions = {
      expected: 3,
      received: 2,
      units: [{ name: 'Kim Sơn', state: 'missing' }],
    } as unknown as NarrativeInput['submissions'];
    expect(narrativeText(narrate(input(rows, { submissions, hasTimeLeft: true }), narrativeWords)).split('\n')).toEqual([
      'Kết quả thực hiện chỉ tiêu thi đua năm 2023 (số lũy kế đến 31/12/2023): đã nhận báo cáo của 2/3 đơn vị; chưa nhận của Kim Sơn. Trong 3 chỉ tiêu: 1 vượt, 1 chưa đạt, 1 không giao chỉ tiêu (1 chỉ tiêu chưa đạt còn thời gian thực hiện).',
      '',
      'Mục I.1 của kế hoạch: trong 2 chỉ tiêu, 1 vượt, 1 chưa đạt.',
      '- Sáng kiến: toàn tỉnh có 1.259 sáng kiến, đạt 104,0% kế hoạch (chỉ tiêu: 1.200); vượt chỉ tiêu.',
      '- Sáng kiến: toàn tỉnh chưa có sáng kiến nào (chỉ tiêu: 1.200); chưa đạt chỉ tiêu, còn thời gian thực hiện.',
      '',
      'Mục II của kế hoạch:',
      '- Sáng kiến: toàn tỉnh có 5 sáng kiến.',
    ]);
  });

  test('all alike are told as all', () => {
    const alike = [count(5, { verdict: 'exceeded' }), count(5, { verdict: 'exceeded' })];
    expect(narrate(input(alike), narrativeWords).opening.at(-1)?.text).toBe('Trong 2 chỉ tiêu: cả 2 đều vượt.');
  });

  test('a recipient’s own order has no sections, and the head says how many of the plan’s indicators it has', () => {
    const selection = { recipient: 'Tỉnh ủy', chosen: 2, ofPlan: 38, outsidePlan: 1, isInPlanOrder: false };
    const told = narrate(input([...rows].reverse(), { selection }), narrativeWords);
    expect(told.opening[1]?.text).toBe(
      'Báo cáo gửi Tỉnh ủy gồm 2 trong số 38 chỉ tiêu của kế hoạch; 1 chỉ tiêu đã chọn không có trong kế hoạch này.',
    );
    expect(told.sections.map(({ heading, indicators }) => [heading, indicators.map((one) => one.indicator)])).toEqual([
      [null, ['3', '2', '1']],
    ]);
  });

  test('closed figures say by whom and when they were closed', () => {
    const closed = { at: '2024-01-05T01:00:00.000Z', actor: 'lan', decision: { number: null, signedOn: null }, reason: null };
    const of = { ...table(rows, units), closed: { ...closed, issuingBody: '' } };
    expect(narrate(input(rows, { table: of }), narrativeWords).opening[0]?.text).toContain(
      'đơn vị. Số liệu đã chốt ngày 5/1/2024; người chốt: lan.',
    );
  });
});

test('a recipient’s sentence goes before the office’s, and one with a fault is as if it were not there', () => {
  const row = count(5, { target: null, verdict: 'no-target' });
  expect(said(row, {}, { count: 'A {thực hiện}.' }, { count: 'B {thực hiện}.' })).toBe('B 5.');
  expect(said(row, {}, { count: 'A {thực hiện}.' }, { count: 'B {thựchiện}.' })).toBe('A 5.');
});
