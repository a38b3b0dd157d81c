import type { Strangeness } from '../domain/analysis/outlier.ts';
import type { IndicatorRow } from '../domain/consolidation/indicator-table.ts';
import { numberText } from '../domain/figures/printed-number.ts';
import { displayCount } from '../domain/plan/target-display.ts';
import { assertNever } from '../domain/result.ts';

/** Words of figures that are unlike their unit's own past. */
export const outlierWords = {
  title: 'Số khác thường',
  columns: { indicator: 'Chỉ tiêu', unit: 'Đơn vị', figure: 'Số liệu', why: 'Vì sao nên xem lại' },
  none: 'Không có số nào khác hẳn các kỳ, các năm trước của chính đơn vị.',
  noPast: 'Chưa có năm trước hay kỳ trước để so. Khi có, những số khác hẳn trước đây của chính đơn vị sẽ được nêu ở đây.',
  against: (years: readonly number[], earlier: string | null) =>
    `So với chính đơn vị đó: ${[
      years.length === 0 ? null : `cùng kỳ ${years.join(', ')}`,
      earlier === null ? null : `kỳ trước trong năm (${earlier})`,
    ]
      .filter((one) => one !== null)
      .join('; ')}.`,
  rule: 'Số được nêu khi gấp từ 3 lần hoặc chỉ bằng 1/3 năm trước, kỳ trước (số cộng dồn trong năm thì so theo từng ngày); tỷ lệ thì khi chênh từ 20 điểm phần trăm. Đơn vị đã có từ 4 năm trước: so với mức thường thấy các năm, chỉ nêu khi chênh hơn hẳn mọi năm (quá 5 lần mức chênh thường gặp; số lượng còn phải quá nửa mức thường thấy, tỷ lệ từ 20 điểm). Chênh dưới 5 thì không nêu.',
  onlyToLook: 'Số được nêu vẫn được tính; chỉ để xem lại khi cần.',
  count: (count: number) => `${count} số`,
} as const;

type Row = Pick<IndicatorRow, 'measure' | 'decimals'>;

/** Why a figure is listed, so that one can say it on the telephone. */
export function strangenessText(because: Strangeness, now: number, row: Row): string {
  const figure = (value: number) => valueText(value, row);
  switch (because.kind) {
    case 'unlike-last-time':
      return `${stepText(now, because.before, because.times, `năm ${because.year}`, row)} (${figure(because.before)} → ${figure(now)}).`;
    case 'unlike-its-years':
      return `${stepText(now, because.usual, because.times, `mức thường thấy ${because.years} năm`, row)}: các năm thường quanh ${figure(because.usual)}, chênh khoảng ${difference(because.deviation, row)}; nay ${figure(now)}.`;
    case 'sudden-rise':
      return `Từ sau ${because.label} phát sinh ${figure(because.since)}, tính theo ngày gấp ${timesText(because.times)} lần trước đó (${figure(because.before)}).`;
    case 'sudden-change':
      return `${stepText(now, because.before, because.times, because.label, row)} (${figure(because.before)} → ${figure(now)}).`;
    default:
      return assertNever(because);
  }
}

/** "Gấp 4,2 lần năm 2022", "Chỉ bằng 0,3 lần năm 2022", "Thấp hơn năm 2022 38,0 điểm" */
function stepText(now: number, before: number, times: number | null, than: string, row: Row): string {
  if (row.measure === 'ratio') return `${now < before ? 'Thấp' : 'Cao'} hơn ${than} ${difference(Math.abs(now - before), row)}`;
  if (times === null) return `${capital(than)} bằng 0, nay khác 0`;
  if (now === 0) return `${capital(than)} có, nay bằng 0`;
  return times >= 1 ? `Gấp ${timesText(times)} lần ${than}` : `Chỉ bằng ${timesText(times)} lần ${than}`;
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** One decimal; two where one would show nothing. */
const timesText = (times: number): string => numberText(times, times < 0.095 ? 2 : 1);

const valueText = (value: number, { measure, decimals }: Row): string =>
  measure === 'ratio' ? `${numberText(value, 1)}%` : displayCount(value, decimals);

const difference = (value: number, { measure, decimals }: Row): string =>
  measure === 'ratio' ? `${numberText(value, 1)} điểm` : displayCount(value, decimals);
