import type { CellContent } from '#core/domain/grid.ts';
import { displayCount } from '#core/domain/plan/target-display.ts';
import { contentText } from '#core/domain/reading/text/raw-text.ts';
import { dayText } from '#core/text/vi-words.ts';

/** Digits that a spreadsheet shows of an unformatted number. */
const MOST_DECIMALS = 6;

function numberText(value: number, format: string | null): string {
  if (!format?.includes('%')) return displayCount(value, MOST_DECIMALS);
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return `${displayCount(value * 100, decimals)}%`;
}

/** A cell as the spreadsheet itself would show it. */
export const cellText = (content: CellContent): string => contentText(content, { number: numberText, day: dayText });

/** Numbers stand to the right, as in the spreadsheet. */
export const isNumeric = (content: CellContent): boolean => content.kind === 'number' || content.kind === 'date';
