import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import type { ManualFigure } from '../domain/figures/figure.ts';
import { hasProvinceTotal, officeOf, reportsIndicator } from '../domain/plan/population.ts';
import type { ReportKey } from '../domain/plan/reporting-period.ts';
import { readSummary, type SummaryFigure, type SummaryRefusal } from '../domain/reading/last-year/read-summary.ts';
import { assertNever, fail, ok } from '../domain/result.ts';
import { OFFICE_UNIT_CODE } from '../domain/units/unit.ts';
import { takenOverReason } from '../text/vi-memory.ts';
import { closedRefusal } from './closed-reports.ts';
import { tableOf } from './get-table.ts';
import { type PlanPeriod, periodOfPlan, reportContext } from './plan-context.ts';
import type { Stores } from './ports.ts';
import { rebuildStanding } from './rebuild-standing.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

type Input = ParsedInputOf<'history.importYear'>;

/** A summary workbook of a former year becomes figures by hand, each with the cell it stood in. What stands is never replaced. */
export async function importYear(deps: ServiceDeps, input: Input): Promise<OutputOf<'history.importYear'>> {
  const context = reportContext(deps.stores, input);
  if (!context.ok) return context;
  const file = deps.handles.nameOf(input.file) ?? input.file;
  const bytes = await deps.handles.bytesOf(input.file);
  const workbook = bytes === null ? null : await deps.workbooks.read(bytes, file);
  if (bytes === null || !workbook?.ok) return fail({ code: 'file-unreadable', file });
  const { plan, units, period } = context.value;
  const read = readSummary({ workbook: workbook.value, fileName: file, plan, units, period: period.code });
  if (!read.ok) return fail(refusal(read.error, file));
  const closed = read.value.figures.map(({ key }) => closedRefusal(deps.stores, plan, key)).find((refused) => refused !== null);
  if (closed) return fail(closed);
  const { sha256 } = await deps.files.keep(bytes);
  const { figures, unmatched, issues } = read.value;
  const asked = figures.filter((one) => isAsked(context.value, one) || countsSomething(one));
  const left = leftOut(deps, context.value, asked);
  const taken = asked.filter((figure) => !left.includes(figure));
  keepFigures(deps, context.value, taken, { file, sha256 });
  const places = left.map(({ unit, figure }) => ({ unit, indicator: figure.indicator }));
  return ok({ figures: taken.length, unmatched, left: places, issues });
}

function refusal(found: SummaryRefusal, file: string): CallError {
  switch (found.kind) {
    case 'no-figures':
      return { code: 'not-a-summary', file };
    case 'of-one-unit':
      return { code: 'report-of-one-unit', file, unit: found.unit };
    case 'other-report':
      return { code: 'other-report', file, found: found.found };
    default:
      return assertNever(found);
  }
}

/** What the unit has answered already, by its own report or by hand, and what the plan does not ask of it. */
function leftOut({ stores }: ServiceDeps, context: PlanPeriod, figures: readonly SummaryFigure[]): readonly SummaryFigure[] {
  const keys = new Map(figures.map(({ key }) => [JSON.stringify(key), key]));
  const answered = new Map([...keys].map(([name, key]) => [name, answeredFigures(stores, context, key)]));
  return figures.filter(({ unit, key, figure }) => {
    const isAnswered = answered.get(JSON.stringify(key))?.has(nameOf(unit, figure.indicator)) === true;
    return isAnswered || !isAsked(context, { unit, figure });
  });
}

type Said = Pick<SummaryFigure, 'unit' | 'figure'>;

function isAsked({ plan, units }: PlanPeriod, said: Said): boolean {
  const unit = [...units, officeOf(units)].find(({ code }) => code === said.unit);
  const indicator = plan.indicators.find(({ code }) => code === said.figure.indicator);
  if (unit === undefined || indicator === undefined) return false;
  return unit.kind === 'office' ? hasProvinceTotal(indicator) : reportsIndicator(unit, indicator);
}

/** A dash for a unit that is not asked says only that. */
function countsSomething({ figure: { value } }: Said): boolean {
  if (value.state !== 'reported') return false;
  const { amount } = value;
  return amount.kind === 'yes-no' ? amount.yes : amount.kind === 'by-category' || amount.numerator !== 0;
}

const nameOf = (unit: string, indicator: string): string => JSON.stringify([unit, indicator]);

/** Also what is derived from the unit's reports of other periods. */
function answeredFigures(stores: Stores, context: PlanPeriod, { period: code, basis }: ReportKey): ReadonlySet<string> {
  const period = periodOfPlan(context.plan, code);
  if (!period.ok) throw new Error(`no period ${code} in ${context.plan.id}`);
  const { indicators } = tableOf(stores, { ...context, period: period.value }, { basis });
  const figures = indicators.flatMap((row) => row.units.map(({ unit, state }) => ({ unit, indicator: row.code, state })));
  const answered = figures.filter(({ state }) => state !== 'not-reported' && state !== 'not-due');
  const totals = stores.figures.standing(context.plan.id, [{ period: code, basis }], OFFICE_UNIT_CODE);
  return new Set([...answered, ...totals].map(({ unit, indicator }) => nameOf(unit, indicator)));
}

function keepFigures(
  deps: ServiceDeps,
  { plan }: PlanPeriod,
  taken: readonly SummaryFigure[],
  { file, sha256 }: { readonly file: string; readonly sha256: string },
): void {
  const { stores } = deps;
  const by = signed(deps);
  const figures = taken.flatMap((one) => manualFigure(one, plan.id, file, by) ?? []);
  stores.transaction(() => {
    for (const figure of figures) keepFigure(deps, figure);
    const reports = new Map(figures.map((figure) => [JSON.stringify([figure.unit, figure.period, figure.basis]), figure]));
    for (const report of reports.values()) rebuildStanding(deps, { plan }, report);
    stores.events.append({ kind: 'year-taken-over', planId: plan.id, file, sha256, figures: figures.length }, by);
  });
}

function keepFigure({ stores }: ServiceDeps, figure: ManualFigure): void {
  const { planId, unit, indicator, period, basis, at, actor, reason } = figure;
  stores.figures.addManual(figure);
  stores.events.append({ kind: 'figure-set', planId, unit, indicator, period, basis }, { at, actor, reason });
}

function manualFigure(
  { unit, key, figure }: SummaryFigure,
  planId: string,
  file: string,
  { at, actor }: { readonly at: string; readonly actor: string },
): ManualFigure | null {
  const { indicator, value, source } = figure;
  if (value.state !== 'reported' || source === null) return null;
  const reason = takenOverReason(file, source.sheet, source.cell);
  return { planId, ...key, unit, indicator, amount: value.amount, raw: source.raw, reason, actor, at };
}
