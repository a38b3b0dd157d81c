import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignRows, type RowShape } from '#core/domain/matching/assign-rows.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { planReader } from '#core/domain/reading/plan-reader.ts';
import { planIds, presetPlan } from '../../support/plans.ts';

const district = { code: 'D1', kind: 'district' } as const;

/** The indicator each label is taken for, null where a person must say. */
function matched(planId: (typeof planIds)[number], labels: readonly (string | readonly [string, RowShape])[]): (string | null)[] {
  const reader = planReader(presetPlan(planId), district, []);
  const rows = labels.map((label, key) => {
    const [text, shape] = typeof label === 'string' ? ([label, 'blank'] as const) : label;
    return { key: String(key), label: text, parentLabel: null, shape };
  });
  const { matched: codes } = assignRows(rows, reader.rankRow);
  return rows.map(({ key }) => codes.get(key) ?? null);
}

describe('rows of the same meaning in other words', () => {
  test.each([
    ['CBCĐ chuyên trách được tập huấn nghiệp vụ', 'NB23-05'],
    ['Tỷ lệ cán bộ chuyên trách công đoàn được bồi dưỡng nghiệp vụ', 'NB23-05'],
    ['Thành lập mới CĐCS trong doanh nghiệp từ 25 lao động trở lên', 'NB23-09'],
    ['Đoàn viên tăng thêm trong kỳ', 'NB23-10'],
    ['Phát triển đoàn viên mới', 'NB23-10'],
    ['Giới thiệu ĐVCĐ ưu tú cho Đảng', 'NB23-11'],
    ['CDCS DN to chuc Tet sum vay', 'NB23-13'],
    ['Hội nghị cán bộ, công chức, viên chức (khối HCSN)', 'NB23-16'],
    ['HN NLĐ khối DNNN', 'NB23-17'],
    ['Hội nghị NLĐ tại DN ngoài khu vực nhà nước', 'NB23-18'],
    ['Số bản TƯLĐTT ký kết mới', 'NB23-21'],
    ['DN nâng giá trị bữa ăn ca', 'NB23-22'],
    ['Số DN đóng KPCĐ qua tài khoản của Công đoàn VN', 'NB23-26'],
    ['Danh hiệu CSTĐ cơ sở', 'NB23-30'],
    ['Tác giả được cấp Bằng LĐST', 'NB23-31'],
    ['1.2. Nữ CNVCLĐ đạt GVN-ĐVN', 'NB23-32'],
    ['- CĐCS HTXSNV', 'NB23-34'],
    ['CĐCS xếp loại yếu, kém', 'NB23-35'],
    ['Mô hình, điển hình tiên tiến trong phong trào thi đua gắn với Chỉ thị số 05-CT/TW', 'NB23-36'],
  ])('%s is %s', (label, code) => {
    expect(matched('ninh-binh-2023', [label])).toEqual([code]);
  });

  test.each([
    ['CĐCS vững mạnh, VMXS', 'DL14-10'],
    ['CĐCS trung bình, yếu', 'DL14-11'],
    ['UBKT đạt loại khá trở lên', 'DL14-12'],
    ['Số đoàn viên mới kết nạp', 'DL14-08'],
    ['Nữ đạt GVN, ĐVN', 'DL14-16'],
    ['HN NLĐ khối DN ngoài QD', 'DL14-05'],
    ['CĐCS có quỹ ĐKTT', 'DL14-07'],
    ['Lớp BDNV công đoàn', 'DL14-14'],
    ['CNVCLĐ đăng ký thi đua', 'DL14-17'],
    ['Số CĐCS ký giao ước thi đua', 'DL14-19'],
    ['Cơ quan, đơn vị, doanh nghiệp được công nhận đạt chuẩn văn hóa', 'DL14-02'],
    ['Tuyên truyền đường lối của Đảng, chính sách pháp luật của Nhà nước đến CNVCLĐ', 'DL14-01'],
  ])('%s is %s in another plan', (label, code) => {
    expect(matched('dak-lak-2014', [label])).toEqual([code]);
  });
});

describe('rows that look like an indicator and are none', () => {
  test.each([
    'Tổng số đoàn viên công đoàn hiện có',
    'Số đoàn viên công đoàn giảm trong kỳ',
    'Đoàn viên ưu tú được kết nạp vào Đảng',
    'Sáng kiến được đề nghị Tổng Liên đoàn công nhận',
    'Cán bộ CĐCS được bồi dưỡng lý luận chính trị',
    'Thành lập CĐCS tại doanh nghiệp có dưới 25 CNLĐ',
    'Đối thoại đột xuất tại nơi làm việc ở CĐCS doanh nghiệp khu vực ngoài nhà nước',
    'Sửa đổi, bổ sung Thỏa ước lao động tập thể',
    'Tổng số thỏa ước lao động tập thể còn hiệu lực',
    'Số thỏa ước lao động tập thể đã ký',
    'Doanh nghiệp còn nợ kinh phí công đoàn',
    'Tập thể được tặng Cờ thi đua',
    'Cá nhân đạt danh hiệu chiến sỹ thi đua cấp tỉnh',
    'CĐCS hoàn thành tốt nhiệm vụ',
    'Gương người tốt, việc tốt được biểu dương',
    'Nữ CNVCLĐ',
    'Cán bộ công đoàn chuyên trách',
    'Số tiền hỗ trợ Tết sum vầy',
    'Số buổi tập huấn nghiệp vụ công đoàn',
    'Thành lập CĐCS',
    'DN ngoài nhà nước',
  ])('%s is never taken, even where the true row is missing', (label) => {
    expect(matched('ninh-binh-2023', [[label, 'number']])).toEqual([null]);
  });

  test('"vững mạnh xuất sắc" alone is not "vững mạnh và vững mạnh xuất sắc"', () => {
    expect(
      matched('dak-lak-2014', [
        ['CĐCS vững mạnh xuất sắc', 'ratio'],
        ['CĐCS yếu', 'ratio'],
        ['UBKT công đoàn xếp loại khá', 'ratio'],
        ['Số bản giao ước thi đua', 'ratio'],
      ]),
    ).toEqual([null, null, null, null]);
  });
});

describe('rows that only their neighbours or their cells tell apart', () => {
  test('what one row clearly is, another that could be it or its twin is not', () => {
    const labels = [
      ['Đơn vị tổ chức Tết sum vầy', 'no'],
      ['CĐCS DN tổ chức Tết sum vầy', 'ratio'],
    ] as const;
    expect(matched('ninh-binh-2023', labels)).toEqual(['NB23-12', 'NB23-13']);
  });

  test('beside one of two twins a row that says neither may be the total of both', () => {
    const labels = [
      ['Hội nghị NLĐ', 'ratio'],
      ['Hội nghị NLĐ ở DN ngoài nhà nước', 'ratio'],
    ] as const;
    expect(matched('dak-lak-2014', labels)).toEqual([null, 'DL14-05']);
  });

  test('a short label over two indicators is asked about', () => {
    expect(matched('ninh-binh-2023', ['Lao động tiên tiến', 'Tháng Công nhân và Tháng hành động về ATVSLĐ'])).toEqual([
      null,
      null,
    ]);
  });

  test('a label that names only a population hangs on the row above it', () => {
    const reader = planReader(presetPlan('ninh-binh-2023'), district, []);
    const parentLabel = 'Tổ chức Hội nghị người lao động';
    const rows = ['- DNNN', '- DN ngoài nhà nước'].map((label, key) => ({
      key: String(key),
      label,
      parentLabel,
      shape: 'ratio' as const,
    }));
    expect([...assignRows(rows, reader.rankRow).matched.values()]).toEqual(['NB23-17', 'NB23-18']);
  });
});

test('a grassroots union that the plan takes in for what unions above it report has those rows read', () => {
  const plan = presetPlan('ninh-binh-2023');
  const populationExceptions = [{ unit: 'G1', isAsked: true, reason: 'trực thuộc tỉnh' }];
  const above = plan.indicators.filter(({ evaluationUnit }) => evaluationUnit === 'upper-union').map(({ code }) => code);
  const takenIn = { ...plan, indicators: plan.indicators.map((one) => ({ ...one, populationExceptions })) };
  const read = (of: Plan, code: string) => [...planReader(of, { code, kind: 'grassroots' }, []).indicators.keys()];
  expect(above.length).toBeGreaterThan(0);
  expect(read(takenIn, 'G1')).toEqual(expect.arrayContaining(above));
  expect(read(takenIn, 'G2')).toEqual(read(plan, 'G2'));
});

describe('slips of a scan or a tired hand', () => {
  test.each([
    ['Phát triễn tăng thêm đòan viên', 'NB23-10'],
    ['CĐCS DN tổ chức Tết xum vầy', 'NB23-13'],
    ['Ban nử công quần chúng thành lập mới trong DN ngoài nhà nước', 'NB23-08'],
    ['Giới thiệu đoàn viên ưu tú ch0 Đảng', 'NB23-11'],
    ['CĐSC DNNN phối hợp tổ chức hội nghị NLĐ', 'NB23-17'],
  ])('%s is %s', (label, code) => {
    expect(matched('ninh-binh-2023', [label])).toEqual([code]);
  });

  test('a short abbreviation with another letter is another abbreviation', () => {
    expect(matched('ninh-binh-2023', ['CĐCS DNND phối hợp tổ chức hội nghị NLĐ'])).toEqual([null]);
  });
});

describe.each(planIds)('every indicator of %s', (planId) => {
  const reader = planReader(
    presetPlan(planId),
    { code: 'D1', kind: planId === 'ninh-binh-2023' || planId.startsWith('dak') ? 'district' : 'grassroots' },
    [],
  );
  const indicators = [...reader.indicators.values()];
  const withoutAccents = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/g, 'd')
      .replace(/Đ/g, 'D');
  const spellings: readonly ((text: string) => string)[] = [
    (text) => text,
    withoutAccents,
    (text) => text.toUpperCase(),
    (text) => text.normalize('NFD'),
  ];

  test('is found by its own name however it is spelled', () => {
    for (const spell of spellings) {
      const rows = indicators.map(({ code, name }) => ({
        key: code,
        label: spell(name),
        parentLabel: null,
        shape: 'blank' as const,
      }));
      expect(Object.fromEntries(assignRows(rows, reader.rankRow).matched)).toEqual(
        Object.fromEntries(rows.map(({ key }) => [key, key])),
      );
    }
  });

  test('is never found under the name of another, whichever rows are missing', () => {
    fc.assert(
      fc.property(fc.subarray(indicators), fc.constantFrom(...spellings), (some, spell) => {
        const rows = some.map(({ code, name }) => ({
          key: code,
          label: spell(name),
          parentLabel: null,
          shape: 'blank' as const,
        }));
        const { matched: codes } = assignRows(rows, reader.rankRow);
        for (const [key, code] of codes) expect(code).toBe(key);
      }),
      { numRuns: 60 },
    );
  });
});
