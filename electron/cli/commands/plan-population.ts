import type { PopulationChange, PopulationChoice } from '#core/domain/plan/amending/population-change.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import { isInScope, mayBeExcepted, populationException, reportsIndicator } from '#core/domain/plan/population.ts';
import { fail, ok } from '#core/domain/result.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';
import { marks, populationWords } from '#core/text/vi.ts';
import type { Arguments } from '../arguments.ts';
import { answer, type Command, type CommandContext, optional, required } from '../command.ts';
import { textTable } from '../text-table.ts';

/** Who an indicator is asked of; with units named, takes them in, leaves them out, or goes by the scope again. */
export const planPopulation: Command = {
  shape: { positionals: [1, 1], required: ['plan'], optional: ['add', 'leave-out', 'as-scope', 'reason'] },
  async run(context) {
    const { arguments: typed } = context;
    const changes = changesIn(typed);
    return changes.length === 0 ? shown(context) : changed(context, changes);
  },
};

const changesIn = (typed: Arguments): readonly PopulationChange[] => [
  ...named(typed, 'add', 'in'),
  ...named(typed, 'leave-out', 'out'),
  ...named(typed, 'as-scope', 'as-scope'),
];

const named = (typed: Arguments, option: 'add' | 'leave-out' | 'as-scope', choice: PopulationChoice): PopulationChange[] =>
  (optional(typed, option) ?? '').split(',').flatMap((unit) => (unit.trim() === '' ? [] : [{ unit: unit.trim(), choice }]));

async function changed({ application, arguments: typed }: CommandContext, changes: readonly PopulationChange[]) {
  const [indicator = ''] = typed.positionals;
  const reason = optional(typed, 'reason');
  if (reason === null || reason.trim() === '') return fail(populationWords.needsReasonOption);
  const done = await application.call('plans.setPopulation', { planId: required(typed, 'plan'), indicator, changes, reason });
  if (!done.ok) return done;
  const { population, version } = done.value;
  return ok(answer(done.value, populationWords.changed(indicator, population.length, version)));
}

async function shown({ application, arguments: typed }: CommandContext) {
  const [code = ''] = typed.positionals;
  const planId = required(typed, 'plan');
  const plan = await application.call('plans.get', { planId });
  if (!plan.ok) return plan;
  const units = await application.call('units.list', { planId });
  if (!units.ok) return units;
  const indicator = plan.value.plan.indicators.find((one) => one.code === code);
  if (indicator === undefined) return fail({ code: 'indicator-unknown' as const, indicator: code });
  const rows = units.value.filter((unit) => mayBeExcepted(unit, indicator)).map((unit) => rowOf(unit, indicator));
  const { columns } = populationWords;
  const table = textTable(rows, [
    { heading: columns.unit, text: ({ unit, name }) => populationWords.unit(unit, name), wraps: true },
    { heading: columns.byScope, text: ({ inScope }) => (inScope ? marks.yes : marks.out) },
    { heading: columns.now, text: ({ isAsked }) => (isAsked ? marks.yes : marks.out) },
    { heading: columns.reason, text: ({ reason }) => reason ?? '', wraps: true },
  ]);
  return ok(answer({ indicator: code, units: rows }, rows.length === 0 ? populationWords.byOthers : table));
}

const rowOf = (unit: PlanUnit, indicator: Indicator) => ({
  unit: unit.code,
  name: unit.name,
  inScope: isInScope(unit, indicator),
  isAsked: reportsIndicator(unit, indicator),
  reason: populationException(unit, indicator)?.reason ?? null,
});
