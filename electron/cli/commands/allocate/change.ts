import { allocationDecimals } from '#core/domain/allocation/allocation.ts';
import type { AllocationColumn } from '#core/domain/allocation/allocation-table.ts';
import { readAmount } from '#core/domain/allocation/read-amount.ts';
import type { SpreadBy } from '#core/domain/allocation/spread-column.ts';
import { fail, ok, type Result } from '#core/domain/result.ts';
import { allocationSentences, spreadByWords, spreadSentence, usageSentences } from '#core/text/vi.ts';
import { answer, type Command, type CommandContext, optional, type Refusal, required } from '../../command.ts';
import { paragraph } from '../../wrapped.ts';
import { decisionOption } from '../decision-option.ts';
import { namesFor } from '../names.ts';

/** One unit's target; "-" takes it back. */
export const allocateSet: Command = {
  shape: { positionals: [3, 3], required: ['plan'], optional: ['decision', 'signed', 'reason'] },
  async run(context) {
    const { application, arguments: typed } = context;
    const [unit = '', indicator = '', value = ''] = typed.positionals;
    const columns = await columnsFor(context, [indicator]);
    const decision = decisionOption(typed);
    if (!columns.ok) return columns;
    if (!decision.ok) return decision;
    const amount = amountTyped(value, columns.value[0]);
    if (!amount.ok) return amount;
    const entries = [{ unit, indicator, amount: amount.value, decision: decision.value }];
    const done = await application.call('allocations.set', {
      planId: required(typed, 'plan'),
      entries,
      reason: optional(typed, 'reason'),
    });
    return done.ok ? ok(answer(done.value, allocationSentences.changed(done.value.changed))) : done;
  },
};

/** How many members a unit has, for spreading by them. */
export const allocateMembers: Command = {
  shape: { positionals: [2, 2], required: ['plan'], optional: ['reason'] },
  async run({ application, arguments: typed }) {
    const [unit = '', value = ''] = typed.positionals;
    const read = readAmount({ kind: 'text', text: value }, { measure: 'count', decimals: 0, unitOfMeasure: '' });
    if (read.kind === 'unreadable') return fail(allocationSentences.notAnAmount(value, 'count'));
    const members = [{ unit, members: read.kind === 'amount' ? read.amount.units : null }];
    const input = { planId: required(typed, 'plan'), entries: [], members, reason: optional(typed, 'reason') };
    const done = await application.call('allocations.set', input);
    return done.ok ? ok(answer(done.value, allocationSentences.changed(done.value.changed))) : done;
  },
};

const EVERYTHING = 'all';

/** The plan's targets over its units, exact to the last one. */
export const allocateSpread: Command = {
  shape: {
    positionals: [1, Number.POSITIVE_INFINITY],
    required: ['plan', 'by'],
    optional: ['locked', 'total', 'decision', 'signed', 'reason'],
  },
  async run(context) {
    const { application, arguments: typed } = context;
    const by = required(typed, 'by');
    if (!isSpreadBy(by)) return fail(usageSentences.notAmong('--by', by, Object.keys(spreadByWords)));
    const columns = await columnsFor(context, typed.positionals.includes(EVERYTHING) ? null : typed.positionals);
    const decision = decisionOption(typed);
    if (!columns.ok) return columns;
    if (!decision.ok) return decision;
    const total = totalTyped(optional(typed, 'total'), columns.value);
    if (!total.ok) return total;
    const planId = required(typed, 'plan');
    const done = await application.call('allocations.spread', {
      planId,
      indicators: columns.value.map(({ indicator }) => indicator.code),
      by,
      locked: (optional(typed, 'locked') ?? '').split(',').filter(Boolean),
      total: total.value,
      decision: decision.value,
      reason: optional(typed, 'reason'),
    });
    if (!done.ok) return done;
    const names = await namesFor(application, planId);
    const decimals = new Map(columns.value.map(({ indicator }) => [indicator.code, indicator.decimals]));
    const lines = done.value.outcomes.map((outcome) =>
      paragraph(
        spreadSentence(outcome, { indicator: outcome.indicator, decimals: decimals.get(outcome.indicator) ?? 0, by }, names),
      ),
    );
    const isLeft = done.value.outcomes.some(
      (outcome) => outcome.kind !== 'same-rate' && (outcome.kind !== 'spread' || outcome.withoutWeight.length > 0),
    );
    return ok(answer(done.value, [...lines, allocationSentences.changed(done.value.changed)].join('\n'), isLeft));
  },
};

const isSpreadBy = (typed: string): typed is SpreadBy => Object.hasOwn(spreadByWords, typed);

/** The columns of indicators that were typed; null for all of them. */
async function columnsFor(
  { application, arguments: typed }: CommandContext,
  codes: readonly string[] | null,
): Promise<Result<readonly AllocationColumn[], Refusal>> {
  const found = await application.call('allocations.get', { planId: required(typed, 'plan') });
  if (!found.ok) return found;
  const columns = found.value.indicators;
  const unknown = codes?.find((code) => !columns.some(({ indicator }) => indicator.code === code));
  if (unknown !== undefined) return fail(allocationSentences.notAllocated(unknown));
  return ok(columns.filter(({ indicator }) => codes === null || codes.includes(indicator.code)));
}

function amountTyped(value: string, column: AllocationColumn | undefined) {
  if (column === undefined) return fail(allocationSentences.notAnAmount(value, 'count'));
  const read = readAmount({ kind: 'text', text: value }, column.indicator);
  if (read.kind === 'unreadable') return fail(allocationSentences.notAnAmount(value, read.expected));
  return ok(read.kind === 'amount' ? read.amount : null);
}

/** A total is of one indicator: another counts other things. */
function totalTyped(value: string | null, columns: readonly AllocationColumn[]): Result<number | null, string> {
  if (value === null) return ok(null);
  const [column, ...others] = columns;
  if (column === undefined || others.length > 0) return fail(allocationSentences.totalOfOne);
  const read = readAmount({ kind: 'text', text: value }, { ...column.indicator, measure: 'count' });
  if (read.kind !== 'amount') return fail(allocationSentences.notAnAmount(value, 'count'));
  return ok(Math.round(read.amount.units * 10 ** (allocationDecimals(column.indicator) - read.amount.decimals)));
}
