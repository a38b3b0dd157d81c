import type { Application } from '#core/contract/contract.ts';
import { allocationKind } from '#core/domain/allocation/allocation.ts';
import type { SubmissionFigure } from '#core/domain/figures/figure.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { reportsIndicator } from '#core/domain/plan/population.ts';
import type { Stores } from '#core/services/ports.ts';
import type { Database } from '#db/database.ts';
import { openStores } from '#db/open-stores.ts';
import { type GeneratedReport, planIdOf, planOf, reportsOf, unitsOfEveryYear, years } from '../table/generated-years.ts';
import { applicationOver } from './application-over.ts';

export const lastPlan = planIdOf(years.last);
const YEARS = 10;
const units = unitsOfEveryYear(100);

/**
 * A province's ten years: 100 units × 60 indicators × 4 reports a year are 240,000 standing figures, with as many as they were
 * read, their events and their allocated targets. The last year goes through the stores; the nine before it are copies of its rows.
 */
export async function storeTenYears(database: Database): Promise<void> {
  const stores = openStores(database);
  const plan = planOf(years.last);
  stores.transaction(() => {
    for (let year = years.last - YEARS + 1; year <= years.last; year += 1) {
      stores.plans.save(planOf(year));
      stores.units.save(planIdOf(year), units);
    }
    for (const report of reportsOf(plan, units)) storeReport(stores, report);
  });
  await storeTargets(applicationOver(database, ''), plan);
  stores.transaction(() => {
    for (let back = 1; back < YEARS; back += 1) copyYear(database, back);
  });
}

function storeReport(stores: Stores, { key, unit, submission, figures }: GeneratedReport): void {
  const { planId, id: submissionId, receivedAt: at } = submission;
  const read = figures.flatMap((figure): readonly SubmissionFigure[] =>
    figure.source?.kind === 'cell' ? [{ ...figure, source: figure.source }] : [],
  );
  stores.submissions.add(submission, read);
  stores.figures.replaceStanding(planId, unit, key, figures);
  const by = { at, actor: 'bench', reason: null };
  stores.events.append({ kind: 'submission-received', planId, submissionId, state: 'standing' }, by);
  const told = { way: 'zalo', answer: null, nextStep: null } as const;
  const reminder = { id: `nhac ${submissionId}`, unit, obligation: key.period, at, actor: 'bench', ...told };
  stores.progress.keepReminder(planId, reminder);
  stores.events.append({ kind: 'unit-reminded', planId, reminder }, by);
}

async function storeTargets(call: Application['call'], plan: Plan): Promise<void> {
  const decision = { number: '1/QĐ', signedOn: `${plan.year}-01-15` };
  const entries = plan.indicators
    .filter((indicator) => allocationKind(indicator) !== null)
    .flatMap((indicator) =>
      units
        .filter((unit) => reportsIndicator(unit, indicator))
        .map(({ code: unit }) => ({ unit, indicator: indicator.code, amount: { units: 50, decimals: 0 }, decision })),
    );
  const set = await call('allocations.set', { planId: plan.id, entries });
  if (!set.ok) throw new Error(set.error.code);
}

/** What is another in a former year; all other columns are the same. */
type Changed = Readonly<Record<string, string>>;

/** The rows of the last year once more, as those of a former one: numbers further on, the plan's id with its year. */
function copyYear(database: Database, back: number): void {
  const planId = planIdOf(years.last - back);
  const plan_id = `'${planId}'`;
  const further = (column: string) => `${column} + ${back * 1_000_000}`;
  const facts = `replace(facts, '${lastPlan}', '${planId}')`;
  const copies: readonly (readonly [table: string, changed: Changed, where: string])[] = [
    [
      'submissions',
      { number: further('number'), plan_id, id: `replace(id, '${lastPlan}', '${planId}')` },
      `plan_id = '${lastPlan}'`,
    ],
    ['submission_readings', { submission: further('submission') }, 'submission < 1000000'],
    ['submission_figures', { submission: further('submission') }, 'submission < 1000000'],
    ['standing_figures', { plan_id, submission: further('submission') }, `plan_id = '${lastPlan}'`],
    ['allocation_changes', { number: further('number') }, 'number < 1000000'],
    ['allocations', { plan_id, change: further('change') }, `plan_id = '${lastPlan}'`],
    ['reminders', { plan_id, id: `replace(id, '${lastPlan}', '${planId}')` }, `plan_id = '${lastPlan}'`],
    ['events', { number: further('number'), plan_id, facts }, `plan_id = '${lastPlan}'`],
  ];
  for (const [table, changed, where] of copies) copyRows(database, table, changed, where);
}

function copyRows(database: Database, table: string, changed: Changed, where: string): void {
  const columns = database.statement<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
  const taken = columns.map((column) => changed[column] ?? column);
  database.statement(`INSERT INTO ${table} (${columns}) SELECT ${taken} FROM ${table} WHERE ${where}`).run();
}
