import type { CallError } from '../contract/errors.ts';
import { figureFor } from '../domain/consolidation/figure-for.ts';
import { figureRoute } from '../domain/consolidation/figure-route.ts';
import { indexStanding } from '../domain/consolidation/standing-index.ts';
import type { Amount } from '../domain/figures/figure.ts';
import type { Decimal } from '../domain/figures/scaled.ts';
import { layOutForm, type UnitForm } from '../domain/forms/form-layout.ts';
import { defaultForm, isAskedOfUnits, type ReportForm, strangeIndicator } from '../domain/forms/report-form.ts';
import { existsDuring, reportsIndicator } from '../domain/plan/population.ts';
import type { ReportingPeriod } from '../domain/plan/reporting-period.ts';
import { reportingPeriods, startsThePlan } from '../domain/plan/reporting-periods.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isReportingUnit, type PlanUnit } from '../domain/units/unit.ts';
import { formBeginnings, reportFormWords } from '../text/vi-forms.ts';
import { reportWords } from '../text/vi-workbooks.ts';
import { type PlanPeriod, reportContext } from './plan-context.ts';
import type { Stores } from './ports.ts';
import { comparedFigures } from './table-figures.ts';

/** A period's form with all that fills it in for each unit. */
export interface FormContext extends PlanPeriod {
  readonly form: ReportForm;
  readonly begins: ReportForm;
  readonly isChanged: boolean;
}

/** A plan's period with its form as the office has it, or as it is tried out. */
export function formContext(
  stores: Stores,
  place: { readonly planId: string; readonly period: string },
  tried: ReportForm | null = null,
): Result<FormContext, CallError> {
  const context = reportContext(stores, place);
  if (!context.ok) return context;
  const { plan, period } = context.value;
  const kept = tried ?? stores.forms.ofPeriod(plan.id, period.code);
  const begins = defaultForm(plan, period, formBeginnings);
  const refusal = tried && refusedForm(tried, context.value);
  if (refusal) return fail(refusal);
  return ok({ ...context.value, form: kept ?? begins, begins, isChanged: kept !== null });
}

/** Why a form cannot be the period's. */
function refusedForm(form: ReportForm, { plan, period }: PlanPeriod): CallError | null {
  if (form.period !== period.code) return { code: 'input-invalid', fields: ['period'] };
  const strange = strangeIndicator(form, plan);
  if (strange !== null) return { code: 'indicator-unknown', indicator: strange };
  const codes = form.groups.flatMap(({ indicators }) => indicators);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  return twice === undefined ? null : { code: 'input-invalid', fields: [twice] };
}

/** Units that are asked something in the period: those named, or all of them. */
export function askedUnits(
  { plan, period, units, form }: FormContext,
  named: readonly string[] | null,
): Result<readonly PlanUnit[], CallError> {
  const strange = named?.find((code) => units.every((unit) => unit.code !== code));
  if (strange !== undefined) return fail({ code: 'unit-unknown', unit: strange });
  const codes = new Set(form.groups.flatMap(({ indicators }) => indicators));
  const asked = plan.indicators.filter((indicator) => codes.has(indicator.code) && isAskedOfUnits(indicator, plan, period));
  return ok(
    units.filter(
      (unit) =>
        (named === null || named.includes(unit.code)) &&
        isReportingUnit(unit) &&
        existsDuring(unit, period) &&
        asked.some((indicator) => reportsIndicator(unit, indicator)),
    ),
  );
}

/** What is known about every unit before it fills in its form; gathered once for all of them. */
export function knownBefore(stores: Stores, context: FormContext): (unit: PlanUnit) => UnitForm | null {
  const { plan, version: planVersion, period, form } = context;
  const previous = previousPeriod(stores, context);
  const reached = previous === null ? () => nothing : reachedBy(previous, context);
  const allocated = allocatedTo(stores, plan.id);
  const words = { report: reportWords, form: reportFormWords };
  return (unit) => {
    const before = { allocated: allocated.get(unit.code) ?? noTargets, reached: reached(unit) };
    return layOutForm({ plan, planVersion, period, form, unit, before, previousLabel: previous?.period.label ?? null }, words);
  };
}

const nothing: ReadonlyMap<string, Amount> = new Map();
const noTargets: ReadonlyMap<string, Decimal> = new Map();

interface Previous {
  readonly period: ReportingPeriod;
  readonly standing: ReturnType<typeof comparedFigures>;
}

/** The latest period of which something is known; where this one's figures are to be added to it, the one that ends as it begins. */
function previousPeriod(stores: Stores, context: FormContext): Previous | null {
  const { plan, period, form } = context;
  const isAddedTo = form.basis === 'period' && !startsThePlan(plan, period);
  const earlier = reportingPeriods(plan)
    .filter((other) => (isAddedTo ? other.to === dayBefore(period.from) : other.to < period.to))
    .toReversed();
  for (const candidate of earlier) {
    const standing = comparedFigures(stores.figures, context, candidate, 'cumulative');
    if (standing.length > 0) return { period: candidate, standing };
  }
  return null;
}

const MILLISECONDS_PER_DAY = 86_400_000;
const dayBefore = (day: string): string => new Date(Date.parse(day) - MILLISECONDS_PER_DAY).toISOString().slice(0, 10);

function reachedBy({ period, standing }: Previous, { plan }: FormContext): (unit: PlanUnit) => ReadonlyMap<string, Amount> {
  const reports = indexStanding(standing);
  const route = figureRoute(plan, period, 'cumulative');
  return ({ code }) =>
    new Map(
      plan.indicators.flatMap((indicator) => {
        const { value } = figureFor(route, reports(code, indicator.code), indicator);
        return value.state === 'reported' ? [[indicator.code, value.amount] as const] : [];
      }),
    );
}

function allocatedTo(stores: Stores, planId: string): ReadonlyMap<string, ReadonlyMap<string, Decimal>> {
  const byUnit = new Map<string, Map<string, Decimal>>();
  for (const { unit, indicator, amount } of stores.allocations.ofPlan(planId)) {
    const own = byUnit.get(unit) ?? new Map<string, Decimal>();
    byUnit.set(unit, own.set(indicator, amount));
  }
  return byUnit;
}
