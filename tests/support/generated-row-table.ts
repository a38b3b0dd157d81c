import { address } from '#core/domain/grid.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { Dice } from './generated-choices.ts';
import {
  type GeneratedRow,
  type GeneratedValue,
  type NumberStyle,
  type Page,
  percentOf,
  ratioText,
  type Truth,
  wordOf,
  writtenCount,
  writtenYesNo,
} from './generated-tables.ts';

/** How numerator and denominator stand: in columns of their own, in one cell, or in rows of their own. */
export type RatioStyle = 'columns' | 'one-cell' | 'rows';

export interface RowTableStyle {
  readonly ratios: RatioStyle;
  readonly numbers: NumberStyle;
  readonly twoLevels: boolean;
  /** Columns of other times and plans beside the right one. */
  readonly others: readonly ('target' | 'last-year' | 'term' | 'next' | 'parts-of-period')[];
  readonly wraps: boolean;
  readonly hasOrder: boolean;
  readonly headingSlip: ((heading: string) => string) | null;
  /** "đợt 1", "cả năm": the period in words. */
  readonly periodWords: string;
  readonly periodParts: readonly string[];
  readonly isCumulative: boolean;
}

type Part = 'numerator' | 'denominator' | 'percent' | 'plain';
interface Column {
  readonly group: string;
  readonly heading: string;
  readonly part: Part;
}

export type Truths = Map<string, Truth>;

/** Writes a table whose rows are indicators, from `top` and `left` on, and notes where each figure stands. */
export function writeRowTable(
  page: Page,
  at: { readonly top: number; readonly left: number },
  rows: readonly GeneratedRow[],
  style: RowTableStyle,
  plan: Plan,
  dice: Dice,
): Truths {
  const columns = columnsOf(style, plan, dice);
  const labelColumn = at.left + (style.hasOrder ? 1 : 0);
  const body = writeHeadings(page, at, labelColumn, columns, style, dice);
  return writeRows(page, body, labelColumn, rows, columns, style, dice);
}

function columnsOf(style: RowTableStyle, plan: Plan, dice: Dice): Column[] {
  const main = mainColumns(style, dice);
  const before = style.others.flatMap((other) => otherColumns(other, style, plan, dice));
  const isBefore = new Set(before.map(({ group }) => group).filter((group) => group === 'parts' || dice.chance(0.5)));
  const note: Column[] = dice.chance(0.6) ? [{ group: 'note', heading: 'Ghi chú', part: 'plain' }] : [];
  return [
    ...before.filter(({ group }) => isBefore.has(group)),
    ...main,
    ...before.filter(({ group }) => !isBefore.has(group)),
    ...note,
  ];
}

function mainColumns({ ratios, others, periodWords, isCumulative }: RowTableStyle, dice: Dice): Column[] {
  const total = isCumulative ? `Cộng ${periodWords}` : `Cộng ${periodWords}`;
  const plainly = dice.pick(['Thực hiện', 'Kết quả thực hiện', 'Đã thực hiện', `Thực hiện ${periodWords}`, 'Kết quả']);
  const heading = others.includes('parts-of-period') ? total : plainly;
  const numerator: Column = { group: 'main', heading, part: 'numerator' };
  if (ratios !== 'columns') return [numerator];
  const denominator: Column = {
    group: 'main',
    heading: dice.pick(['Tổng số', 'Tổng số phải thực hiện', 'Trên tổng số']),
    part: 'denominator',
  };
  const percent: Column = { group: 'main', heading: dice.pick(['Tỷ lệ (%)', 'Tỷ lệ %', 'Đạt tỷ lệ']), part: 'percent' };
  return dice.shuffled(dice.chance(0.6) ? [numerator, denominator, percent] : [numerator, denominator]);
}

function otherColumns(kind: RowTableStyle['others'][number], style: RowTableStyle, plan: Plan, dice: Dice): Column[] {
  const column = (heading: string): Column => ({ group: kind, heading, part: 'plain' });
  const last = plan.year - 1;
  switch (kind) {
    case 'target':
      return [column(dice.pick(['Kế hoạch', 'Kế hoạch năm', 'Chỉ tiêu giao', `KH ${plan.year}`]))];
    case 'last-year':
      return [column(dice.pick([`Thực hiện năm ${last}`, 'Cùng kỳ năm trước', `Cùng kỳ ${last}`, 'Thực hiện cùng kỳ']))];
    case 'term':
      return [column(dice.pick([`Lũy kế nhiệm kỳ ${plan.year - 3}-${plan.year + 2}`, 'Kết quả từ đầu nhiệm kỳ']))];
    case 'next':
      return [column(dice.pick(['Kế hoạch kỳ tới', 'Kế hoạch kỳ sau', `Kế hoạch ${plan.year + 1}`]))];
    case 'parts-of-period':
      return style.periodParts.map((heading) => ({ group: 'parts', heading, part: 'plain' }));
  }
}

/** Returns the first row under the headings. */
function writeHeadings(
  page: Page,
  { top, left }: { readonly top: number; readonly left: number },
  labelColumn: number,
  columns: readonly Column[],
  style: RowTableStyle,
  dice: Dice,
): number {
  const levels = style.twoLevels && style.ratios === 'columns' ? 2 : 1;
  const slipped = (heading: string) => (style.headingSlip && dice.chance(0.3) ? style.headingSlip(heading) : heading);
  if (style.hasOrder) page.put(top, left, dice.pick(['TT', 'STT']));
  page.put(top, labelColumn, slipped(dice.pick(['Chỉ tiêu', 'Nội dung', 'Nội dung chỉ tiêu', 'Chỉ tiêu thi đua'])));
  for (let column = left; column <= labelColumn; column++) page.merge(top, column, top + levels - 1, column);
  const first = columns.findIndex(({ group }) => group === 'main');
  const last = columns.findLastIndex(({ group }) => group === 'main');
  columns.forEach(({ group, heading }, index) => {
    const column = labelColumn + 1 + index;
    page.put(levels === 2 && group === 'main' ? top + 1 : top, column, slipped(heading));
    if (levels === 2 && group !== 'main') page.merge(top, column, top + 1, column);
  });
  if (levels === 2) {
    page.put(top, labelColumn + 1 + first, dice.pick([`Kết quả ${style.periodWords}`, 'Kết quả thực hiện', 'Kết quả']));
    page.merge(top, labelColumn + 1 + first, top, labelColumn + 1 + last);
  }
  return top + levels;
}

function writeRows(
  page: Page,
  top: number,
  labelColumn: number,
  rows: readonly GeneratedRow[],
  columns: readonly Column[],
  style: RowTableStyle,
  dice: Dice,
): Truths {
  const truths: Truths = new Map();
  let row = top;
  let order = 0;
  rows.forEach((generated) => {
    if (style.hasOrder && !generated.isPart) page.put(row, labelColumn - 1, ++order);
    row = writeRow(page, row, labelColumn, generated, columns, style, dice, truths);
  });
  return truths;
}

/** Returns the row after it. */
function writeRow(
  page: Page,
  row: number,
  labelColumn: number,
  { label, indicator, value }: GeneratedRow,
  columns: readonly Column[],
  style: RowTableStyle,
  dice: Dice,
  truths: Truths,
): number {
  const isParted = style.ratios === 'rows' && value?.kind === 'ratio';
  const lines = style.wraps && !isParted && dice.chance(0.3) ? brokenInTwo(label, dice) : [label];
  for (const [at, line] of lines.entries()) page.put(row + at, labelColumn, line);
  const place = (part: Part) => labelColumn + 1 + columns.findIndex((column) => column.part === part);
  const tell = (cell: string, denominatorCell: string | null) => {
    if (indicator && value) truths.set(indicator.code, { value, sheet: page.name, cell, denominatorCell });
  };
  columns.forEach(({ part, group }, index) => {
    const other = group === 'note' ? null : otherNumber(dice);
    if (part === 'plain' && value !== null && value.kind !== 'yes-no') page.put(row, labelColumn + 1 + index, other);
  });
  if (value === null) return row + lines.length;
  const word = wordOf(indicator);
  if (value.kind === 'ratio' && isParted) {
    const total = dice.chance(0.5) ? [1, 2] : [2, 1];
    const [totalRow = 1, doneRow = 2] = total;
    page.put(row + totalRow, labelColumn, '- Tổng số');
    page.put(row + doneRow, labelColumn, dice.pick(['- Số đã thực hiện', '- Thực hiện', '- Số đạt']));
    page.put(row + totalRow, place('numerator'), writtenCount(value.denominator, style.numbers, dice, word));
    page.put(row + doneRow, place('numerator'), writtenCount(value.numerator, style.numbers, dice, word));
    tell(address(row + doneRow, place('numerator')), address(row + totalRow, place('numerator')));
    return row + 3;
  }
  const cell = address(row, place('numerator'));
  page.put(row, place('numerator'), written(value, style, dice, word));
  if (value.kind !== 'ratio' || style.ratios !== 'columns') {
    tell(cell, value.kind === 'ratio' ? cell : null);
    return row + lines.length;
  }
  page.put(row, place('denominator'), writtenCount(value.denominator, style.numbers, dice, word));
  if (columns.some(({ part }) => part === 'percent'))
    page.put(row, place('percent'), percentOf(value.numerator, value.denominator));
  tell(cell, address(row, place('denominator')));
  return row + lines.length;
}

function written(value: GeneratedValue, style: RowTableStyle, dice: Dice, word: string): string | number {
  if (value.kind === 'yes-no') return writtenYesNo(value.yes, dice);
  if (value.kind === 'count') return writtenCount(value.count, style.numbers, dice, word);
  return style.ratios === 'one-cell'
    ? ratioText(value.numerator, value.denominator, dice)
    : writtenCount(value.numerator, style.numbers, dice, word);
}

const otherNumber = (dice: Dice): number => dice.between(5000, 9999);

function brokenInTwo(label: string, dice: Dice): string[] {
  const words = label.split(' ');
  if (words.length < 6) return [label];
  const at = dice.between(3, words.length - 2);
  return [words.slice(0, at).join(' '), words.slice(at).join(' ')];
}
