import type { NotComparable } from '../domain/consolidation/indicator-table.ts';

/** Words of telling a table by the units of another day. */
export const restatedWords = {
  tree: 'So theo đơn vị nào',
  trees: { 'as-reported': 'Theo báo cáo', restated: 'Quy đổi' },
  on: 'theo danh sách đơn vị ngày',
  notADay: (typed: string) => `“${typed}” không phải ngày; viết ngày/tháng/năm, ví dụ 1/7/2025.`,
  notComparable: 'không so sánh được',
  because: {
    split: 'Không so sánh được: đơn vị cũ chia tách, số đã báo cáo không biết phần nào của đơn vị nào.',
    'not-additive': 'Không so sánh được: các đơn vị cũ trả lời khác nhau, câu trả lời không cộng được.',
  } satisfies Readonly<Record<NotComparable, string>>,
  provinceBecause: 'Không so sánh được: có đơn vị chia tách hoặc trả lời khác nhau nên không đếm được số đơn vị đạt.',
  reportedBy: (units: readonly string[]) => `từ báo cáo của ${units.join(', ')}`,
} as const;
