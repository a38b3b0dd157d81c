import { numberText } from '../figures/printed-number.ts';
import type { CellValue } from './report-layout.ts';

/** "05/01/2024" */
function dayText(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** What a cell shows, as a Vietnamese reader sees it. */
export function cellText(value: CellValue): string {
  switch (value.kind) {
    case 'blank':
    case 'formula':
      return '';
    case 'text':
      return value.text;
    case 'number':
      return `${value.prefix}${numberText(value.number, value.decimals)}${value.suffix}`;
    case 'percent':
      return `${value.prefix}${numberText(value.fraction * 100, value.decimals)}%${value.suffix}`;
    case 'day':
      return dayText(value.day);
  }
}
