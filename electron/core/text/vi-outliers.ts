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
  rule: 'Có số của 4 năm trước trở lên: nêu số lệch mức thường thấy quá 5 lần độ lệch quen thuộc qua các năm. Ít năm hơn, hoặc so với kỳ trước trong năm: nêu số gấp từ 3 lần (số cộng dồn thì tính theo ngày), chỉ bằng 1/3, hoặc tỷ lệ lệch từ 20 điểm phần trăm. Lệch dưới 5 thì không nêu.',
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
      return `${stepText(now, because.usual, because.times, `mức thường thấy ${because.years} năm`, row)}: thường ${figure(because.usual)}, lệch thường ${difference(because.deviation, row)}, nay ${figure(now)}.`;
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
