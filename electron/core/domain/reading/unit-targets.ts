import { readAmount } from '../allocation/read-amount.ts';
import type { StatedTarget } from '../allocation/stated-target.ts';
import { moneyShift } from '../figures/money.ts';
import type { Decimal } from '../figures/scaled.ts';
import { address, type CellContent, parseAddress } from '../grid.ts';
import type { Indicator } from '../plan/indicator.ts';
import type { Plan } from '../plan/plan.ts';
import type { Findings } from './findings.ts';
import { foldHeading } from './heading-words.ts';
import { type Entry, entryKey, type FramedColumn, type TableFrame } from './tables/entry.ts';
import { percentSign } from './text/number-format.ts';
import { rawText } from './text/raw-text.ts';
import { timeScopes } from './time-scope.ts';

/** The year's targets of the unit's own tables; columns that may be of other times, of the province or only hoped for say none. */
export function statedTargets(findings: Findings): readonly StatedTarget[] {
  return findings.frames.flatMap((frame) => {
    const column = frame.shape === 'rows' ? targetColumn(frame.columns, findings.input.plan) : null;
    return column === null ? [] : frame.entries.flatMap((entry) => statedTarget(findings, frame, entry, column) ?? []);
  });
}

/** The one column of what the unit was given; of two, the one that says so. */
function targetColumn(columns: readonly FramedColumn[], plan: Plan): number | null {
  const fitting = columns.filter((column) => column.role === 'target' && isOfTheUnitsYear(column, plan));
  const given = fitting.filter(({ path }) => path.some((text) => /giao/.test(foldHeading(text))));
  const [only, ...others] = given.length > 0 ? given : fitting;
  return only !== undefined && others.length === 0 ? only.column : null;
}

const givenWords = /ke hoach|\bkh\b|giao|chi tieu nam/;
const notGivenWords = /dang ky|nghi quyet|phan dau|muc tieu|nhiem ky|toan (tinh|quoc|nganh)|\b(ky|quy|thang|dot|tuan)\b/;
const provinceWords = /\btinh\b|cap tren|trung uong|\btld\b/;

function isOfTheUnitsYear({ path }: FramedColumn, plan: Plan): boolean {
  const heading = path.map(foldHeading).join(' ');
  const isProvinces = provinceWords.test(heading) && !/giao/.test(heading);
  return givenWords.test(heading) && !notGivenWords.test(heading) && !isProvinces && path.every((text) => isOfYear(text, plan));
}

const isOfYear = (text: string, plan: Plan): boolean =>
  timeScopes(foldHeading(text), plan).every(
    (scope) => scope.kind === 'span' && scope.span.from.endsWith('-01-01') && scope.span.to.endsWith('-12-31'),
  );

function statedTarget(
  { sheets, assignment, reader }: Findings,
  { sheet }: TableFrame,
  entry: Entry,
  column: number,
): StatedTarget | null {
  const code = assignment.matched.get(entryKey(entry));
  const indicator = reader.indicators.get(code ?? '');
  const row = parseAddress(entry.cell)?.row;
  const view = sheets.find(({ view: one }) => one.name === sheet)?.view;
  const cell = view && row !== undefined ? view.own(row, column) : null;
  // In other money than the plan's it would be held against another number.
  const isComparable = indicator && moneyShift(indicator, entry.cells.money) === 0;
  const amount = isComparable && cell ? amountIn(cell.content, indicator) : null;
  if (!indicator || !cell || amount === null) return null;
  const place = { sheet, cell: address(cell.row, column), column: `${sheet}!${column}` };
  return { indicator: indicator.code, ...place, raw: rawText(cell.content), amount };
}

/** Of a ratio only what is said to be a percentage: "85" may be as many units. */
function amountIn(content: CellContent, indicator: Indicator): Decimal | null {
  if (indicator.measure === 'ratio' && !saysPercent(content)) return null;
  const read = readAmount(content, indicator);
  return read.kind === 'amount' ? read.amount : null;
}

const saysPercent = (content: CellContent): boolean =>
  content.kind === 'number' ? percentSign(content.format) !== null : content.kind === 'text' && content.text.includes('%');
