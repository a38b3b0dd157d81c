import { address } from '#core/domain/grid.ts';
import type { Dice } from './generated-choices.ts';
import type { RatioStyle, Truths } from './generated-row-table.ts';
import {
  type GeneratedRow,
  type NumberStyle,
  type Page,
  percentOf,
  ratioText,
  wordOf,
  writtenCount,
  writtenYesNo,
} from './generated-tables.ts';

/** A table whose columns are indicators, with the unit's row in it. */
export function writeAcross(
  page: Page,
  top: number,
  rows: readonly GeneratedRow[],
  unitName: string,
  { ratios, numbers }: { readonly ratios: RatioStyle; readonly numbers: NumberStyle },
  dice: Dice,
): Truths {
  const truths: Truths = new Map();
  const isSplit = ratios === 'columns';
  const bottom = top + (isSplit ? 1 : 0);
  const own = bottom + 1;
  page.put(top, 0, 'TT');
  page.put(top, 1, 'Đơn vị');
  for (const column of [0, 1]) page.merge(top, column, bottom, column);
  page.put(own, 0, 1);
  page.put(own, 1, unitName);
  let column = 2;
  for (const { label, indicator, value } of rows) {
    page.put(top, column, label);
    const isPair = isSplit && value?.kind === 'ratio';
    page.merge(top, column, isPair ? top : bottom, isPair ? column + 1 : column);
    const done = isPair && dice.chance(0.5) ? column + 1 : column;
    const total = isPair && done === column ? column + 1 : column;
    if (isPair) {
      page.put(bottom, done, 'Thực hiện');
      page.put(bottom, total, 'Tổng số');
    }
    if (value?.kind === 'ratio' && isPair) {
      page.put(own, done, writtenCount(value.numerator, numbers, dice, wordOf(indicator)));
      page.put(own, total, writtenCount(value.denominator, numbers, dice, wordOf(indicator)));
    } else if (value?.kind === 'ratio') page.put(own, column, ratioText(value.numerator, value.denominator, dice));
    else if (value?.kind === 'count') page.put(own, column, writtenCount(value.count, numbers, dice, wordOf(indicator)));
    else if (value) page.put(own, column, writtenYesNo(value.yes, dice));
    if (indicator && value) {
      const cell = address(own, done);
      const denominatorCell = value.kind === 'ratio' ? address(own, total) : null;
      truths.set(indicator.code, { value, sheet: page.name, cell, denominatorCell });
    }
    column += isPair ? 2 : 1;
  }
  return truths;
}

/** "- Sáng kiến được công nhận: 37 sáng kiến", one below the other. */
export function writeSentences(page: Page, top: number, rows: readonly GeneratedRow[], dice: Dice): Truths {
  const truths: Truths = new Map();
  rows.forEach(({ label, indicator, value }, at) => {
    const row = top + at;
    page.put(row, 0, `- ${label}: ${said(value, wordOf(indicator), dice)}`);
    const cell = address(row, 0);
    if (indicator && value)
      truths.set(indicator.code, { value, sheet: page.name, cell, denominatorCell: value.kind === 'ratio' ? cell : null });
  });
  return truths;
}

function said(value: GeneratedRow['value'], word: string, dice: Dice): string {
  if (value === null) return '';
  if (value.kind === 'yes-no') return writtenYesNo(value.yes, dice);
  if (value.kind === 'count') return String(writtenCount(value.count, 'mixed', dice, word));
  const percent = String(percentOf(value.numerator, value.denominator)).replace('.', ',');
  const ratio = ratioText(value.numerator, value.denominator, dice);
  return dice.chance(0.5) ? `${ratio}, đạt ${percent}%` : ratio;
}
