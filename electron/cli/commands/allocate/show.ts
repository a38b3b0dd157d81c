import { unitTarget } from '#core/domain/allocation/allocation.ts';
import type { AllocationCell, AllocationColumn, AllocationTable } from '#core/domain/allocation/allocation-table.ts';
import { amountsIn } from '#core/domain/allocation/allocation-table.ts';
import { balance, sumOf } from '#core/domain/allocation/balance.ts';
import { displayCount, displayTarget } from '#core/domain/plan/target-display.ts';
import { fail, ok } from '#core/domain/result.ts';
import { allocationHeadings, allocationSentences, balanceText, decisionText, headings, marks } from '#core/text/vi.ts';
import { answer, type Command, optional, required } from '../../command.ts';
import { textTable } from '../../text-table.ts';
import { paragraph } from '../../wrapped.ts';

/** All indicators with their sums; or what one unit, or the units of one indicator, are to reach. */
export const allocateShow: Command = {
  shape: { positionals: [0, 1], required: ['plan'], optional: ['unit'] },
  async run({ application, arguments: typed }) {
    const found = await application.call('allocations.get', { planId: required(typed, 'plan') });
    if (!found.ok) return found;
    const unit = optional(typed, 'unit');
    if (unit !== null && !found.value.units.some(({ code }) => code === unit)) return fail({ code: 'unit-unknown', unit });
    const [code] = typed.positionals;
    const columns = found.value.indicators.filter(({ indicator }) => code === undefined || indicator.code === code);
    if (code !== undefined && columns.length === 0) return fail(allocationSentences.notAllocated(code));
    const table = { ...found.value, indicators: columns.map((column) => ofUnit(column, unit)) };
    return ok(answer(allocationsJson(table), shownText(table, code !== undefined || unit !== null)));
  },
};

const ofUnit = (column: AllocationColumn, unit: string | null): AllocationColumn =>
  unit === null ? column : { ...column, cells: column.cells.filter((cell) => cell.unit === unit) };

const allocationsJson = ({ planId, planVersion, decision, units, indicators }: AllocationTable) => ({
  plan: planId,
  version: planVersion,
  decision,
  indicators: indicators.map((column) => ({
    indicator: column.indicator.code,
    name: column.indicator.name,
    kind: column.kind,
    target: column.target,
    sum: sumIn(column),
    balance: balanceOf(column),
    units: column.cells.map((cell) => cellJson(column, cell)),
  })),
  members: units.map(({ code, members }) => ({ unit: code, members })),
});

const cellJson = ({ indicator }: AllocationColumn, { unit, amount, decision, lastYear }: AllocationCell) => ({
  unit,
  value: amount && amount.units / 10 ** amount.decimals,
  target: targetText(indicator, amount),
  decision,
  lastYear: lastYear === null ? null : lastYear / 10 ** indicator.decimals,
});

function sumIn({ indicator, kind, cells }: AllocationColumn): number | null {
  const sum =
    kind === 'shares'
      ? sumOf(
          cells.flatMap(({ amount }) => amount ?? []),
          indicator,
        )
      : null;
  return sum === null ? null : sum / 10 ** indicator.decimals;
}

/** Amounts in the indicator's unit of measure. */
function balanceOf(column: AllocationColumn) {
  const found = balance(column.indicator, amountsIn(column));
  return 'by' in found ? { ...found, by: found.by / 10 ** column.indicator.decimals } : found;
}

function targetText(indicator: AllocationColumn['indicator'], amount: AllocationCell['amount']): string | null {
  const target = unitTarget(indicator, amount);
  return target && displayTarget(target, indicator.measure);
}

function shownText(table: AllocationTable, byUnit: boolean): string {
  const title = allocationSentences
    .title(table.planTitle, decisionText(table.decision))
    .split('\n')
    .map((line) => paragraph(line))
    .join('\n');
  return `${title}\n\n${byUnit ? unitsText(table) : sumsText(table)}`;
}

const sumsText = ({ indicators }: AllocationTable): string =>
  textTable(indicators, [
    { heading: headings.code, text: ({ indicator }) => indicator.code },
    { heading: headings.name, text: ({ indicator }) => indicator.name, wraps: true },
    { heading: allocationHeadings.asked, text: ({ target }) => target ?? marks.none, isNumber: true },
    { heading: allocationHeadings.sum, text: sumText, isNumber: true },
    {
      heading: allocationHeadings.balance,
      text: ({ indicator, cells }) =>
        balanceText(
          balance(
            indicator,
            cells.flatMap(({ amount }) => amount ?? []),
          ),
          indicator.decimals,
        ),
    },
    { heading: allocationHeadings.units, text: (column) => `${amountsIn(column).length}/${column.cells.length}`, isNumber: true },
  ]);

function sumText(column: AllocationColumn): string {
  const sum = sumIn(column);
  return sum === null ? marks.none : displayCount(sum, column.indicator.decimals);
}

function unitsText({ units, indicators }: AllocationTable): string {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const lines = indicators.flatMap((column) => column.cells.map((cell) => ({ ...column, cell })));
  return textTable(lines, [
    { heading: headings.unit, text: ({ cell }) => `${cell.unit} ${names.get(cell.unit) ?? ''}`, wraps: true },
    { heading: headings.name, text: ({ indicator }) => `${indicator.code} ${indicator.name}`, wraps: true },
    {
      heading: allocationHeadings.target,
      text: ({ indicator, cell }) => targetText(indicator, cell.amount) ?? marks.none,
      isNumber: true,
    },
    {
      heading: allocationHeadings.lastYear,
      text: ({ indicator, cell }) => lastYearText(indicator.decimals, cell),
      isNumber: true,
    },
    {
      heading: allocationHeadings.decision,
      text: ({ cell }) => (cell.amount ? decisionText(cell.decision) : marks.none),
      wraps: true,
    },
  ]);
}

const lastYearText = (decimals: number, { lastYear }: AllocationCell): string =>
  lastYear === null ? marks.none : displayCount(lastYear / 10 ** decimals, decimals);
