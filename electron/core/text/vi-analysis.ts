import type { Remaining } from '../domain/analysis/remaining.ts';
import type { NoPlace, RankedBy } from '../domain/analysis/unit-ranking.ts';
import type { IndicatorRow } from '../domain/consolidation/indicator-table.ts';
import { numberText } from '../domain/figures/printed-number.ts';
import { displayCount } from '../domain/plan/target-display.ts';
import { assertNever } from '../domain/result.ts';
import { wholeWord } from './vi-whole.ts';

/** Words of the page Phân tích. */
export const analysisWords = {
  title: 'Phân tích',
  tools: 'Cách xem',
  view: 'Xem',
  views: { units: 'Đơn vị', trend: 'Xu hướng', outliers: 'Số khác thường' },
  indicators: 'Chỉ tiêu',
  print: 'In…',
  basis: 'Số lũy kế từ đầu năm, như bảng Tổng hợp',
  heading: (name: string) => `Phân tích: ${name}`,
  province: wholeWord,
  target: (target: string) => `chỉ tiêu ${target}`,
  noTarget: 'kế hoạch không giao con số',
  coverage: (answered: number, population: number) => `${answered}/${population} đơn vị đã có số liệu`,
  notReported: 'chưa có số liệu',
  ownOnly: 'Chỉ tiêu do cơ quan tự báo cáo, không có đơn vị để so sánh.',
  columns: {
    place: 'Thứ',
    unit: 'Đơn vị',
    figure: 'Số liệu',
    own: 'Được giao',
    completion: 'Hoàn thành',
    remaining: 'Còn phải làm',
    share: 'Tỷ trọng',
  },
  tied: (place: number) => `${place} =`,
  tiedMeaning: 'bằng đơn vị khác',
  meets: '✓',
  short: '✗',
  zero: 'Báo cáo bằng 0',
  noPlace: 'Không xếp thứ',
  sharesRest: (amount: string) => `${amount} là của đơn vị đã kết thúc hoặc báo theo cơ sở, không có dòng riêng.`,
  sharesNote: 'Tỷ trọng làm tròn từng dòng nên cộng lại có thể lệch 100,0% một chút.',
  chartShows: 'Biểu đồ',
  charts: { completion: 'Từng đơn vị', share: 'Tỷ trọng' },
  targetLine: (target: string) => `chỉ tiêu ${target}`,
  fills: { met: 'cột đặc: đạt', short: 'cột gạch chéo: chưa đạt', plain: 'cột chấm: không so với chỉ tiêu' },
  units: 'Số liệu từng đơn vị',
  byPeriods: 'Các kỳ trong năm',
  byYears: 'Cùng kỳ các năm',
  trendColumns: {
    period: 'Đến hết kỳ',
    year: 'Năm',
    inPeriod: 'Trong kỳ',
    cumulative: 'Lũy kế',
    answered: 'Đã có số liệu',
    change: 'Thay đổi',
  },
  later: 'sau kỳ đang xem',
  thisYear: 'năm đang xem',
  noYears:
    'Chưa có kế hoạch năm trước của cơ quan này trong máy. Thêm năm trước ở trang Năm và đơn vị, hoặc nhập bảng tổng hợp năm trước.',
} as const;

export const rankedWords: Readonly<Record<RankedBy, { readonly order: string; readonly first: string; readonly last: string }>> =
  {
    completion: { order: 'Xếp theo mức hoàn thành chỉ tiêu', first: 'Cao nhất', last: 'Thấp nhất' },
    most: { order: 'Xếp theo số liệu; chỉ tiêu này không giao riêng cho từng đơn vị', first: 'Nhiều nhất', last: 'Ít nhất' },
    least: { order: 'Xếp theo số liệu, càng thấp càng tốt', first: 'Tốt nhất', last: 'Kém nhất' },
    'yes-no': { order: 'Đơn vị trả lời có đứng trước', first: 'Có', last: 'Không' },
  };

export const noPlaceWords: Readonly<Record<NoPlace, string>> = {
  'not-reported': 'Chưa có số liệu',
  'needs-review': 'Số liệu chờ xem, chưa tính',
  'not-applicable': 'Không phát sinh',
  'not-due': 'Chưa đến kỳ báo cáo',
  'not-comparable': 'Có số liệu nhưng không so với chỉ tiêu được',
  'no-own-target': 'Có số liệu nhưng chưa được giao chỉ tiêu riêng',
};

const amountText = (amount: number, { decimals }: Pick<IndicatorRow, 'decimals'>): string => displayCount(amount, decimals);

/** "268 (45/tháng)", "thêm 33 trên 141": short, for a column; `denominator` is the figure's own. */
export function remainingShort(rest: Remaining, row: Pick<IndicatorRow, 'decimals'>): string {
  const amount = amountText(rest.amount, row);
  return rest.perMonth === null ? amount : `${amount} (${amountText(rest.perMonth, row)}/tháng)`;
}

/** What remains, as one says it: "Còn thiếu 268 sáng kiến; còn 6 tháng, mỗi tháng cần ít nhất 45." */
export function remainingSentence(
  rest: Remaining,
  row: Pick<IndicatorRow, 'decimals' | 'unitOfMeasure'>,
  denominator: number | null,
  monthsLeft: number,
): string {
  const amount = amountText(rest.amount, row);
  switch (rest.of) {
    case 'amount': {
      const missing = `Còn thiếu ${amount} ${row.unitOfMeasure}`;
      return rest.perMonth === null
        ? `${missing}.`
        : `${missing}; còn ${monthsLeft} tháng, mỗi tháng cần ít nhất ${amountText(rest.perMonth, row)}.`;
    }
    case 'numerator':
      return `Cần thêm ${amount} nữa trên tổng số ${denominator === null ? '' : amountText(denominator, row)} hiện nay.`;
    case 'units':
      return `Cần thêm ${amount} đơn vị đạt.`;
    default:
      return assertNever(rest.of);
  }
}

const NAMES_SHOWN = 4;

/** "Nhiều nhất: A, B và 3 đơn vị khác (12)"; without a figure where the word says it already. */
export function placeSentence(word: string, names: readonly string[], figure: string | null): string {
  return `${word}: ${namesText(names)}${figure === null ? '' : ` (${figure})`}`;
}

/** "A, B, C và 5 đơn vị khác" */
function namesText(names: readonly string[]): string {
  const rest = names.length - NAMES_SHOWN;
  return rest <= 1 ? names.join(', ') : `${names.slice(0, NAMES_SHOWN).join(', ')} và ${rest} đơn vị khác`;
}

/** "12,3%" */
export const shareText = (percent: number): string => `${numberText(percent, 1)}%`;

/** What a chart shows, for those who do not see it; its table says the same in full. */
export const chartLabels = {
  units: (name: string, count: number, first: string, last: string) =>
    `Biểu đồ cột: ${name}, ${count} đơn vị, từ ${first} đến ${last}. Số liệu đầy đủ ở bảng bên cạnh.`,
  shares: (name: string, count: number, first: string) =>
    `Biểu đồ cột: tỷ trọng của ${count} đơn vị trong ${name}, lớn nhất ${first}. Số liệu đầy đủ ở bảng bên cạnh.`,
  trend: (name: string, times: readonly string[]) =>
    `Biểu đồ đường: ${name}; ${times.join('; ')}. Số liệu đầy đủ ở bảng bên cạnh.`,
  point: (time: string, value: string) => `${time}: ${value}`,
} as const;
