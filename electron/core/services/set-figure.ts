import type { OutputOf, ParsedInputOf, SetFigure } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import type { Amount, ManualFigure } from '../domain/figures/figure.ts';
import { parseAmount } from '../domain/figures/parse-amount.ts';
import type { Indicator } from '../domain/plan/indicator.ts';
import { amountKind, reportsIndicator } from '../domain/plan/population.ts';
import type { ReportKey } from '../domain/plan/reporting-period.ts';
import { dayInVietnam } from '../domain/reports/submission-report.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isClear } from '../domain/submissions/standing-figures.ts';
import type { PlanUnit } from '../domain/units/unit.ts';
import { closedRefusal } from './closed-reports.ts';
import { refusedEvidence } from './evidence.ts';
import { keyOf } from './former-report.ts';
import { tableOf } from './get-table.ts';
import { type PlanPeriod, reportContext } from './plan-context.ts';
import type { FigurePlace } from './ports.ts';
import { rebuildStanding } from './rebuild-standing.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

type Input = ParsedInputOf<'figures.set'>;

/** A figure told by telephone, the office's own, or a correction of what a unit sent; the unit's own value stays beside it. */
export async function setFigure(deps: ServiceDeps, input: Input): Promise<OutputOf<'figures.set'>> {
  // Before anything else is looked at: what stands may change while a file is being read.
  const missing = await refusedEvidence(deps, input.evidence);
  return missing === null ? setFigureNow(deps, input) : fail(missing);
}

function setFigureNow(deps: ServiceDeps, input: Input): OutputOf<'figures.set'> {
  const context = reportContext(deps.stores, input);
  if (!context.ok) return context;
  // Nobody can have called on a day that is still to come.
  if (input.told !== null && input.told.on > dayInVietnam(deps.clock.now()))
    return fail({ code: 'day-to-come', day: input.told.on });
  const asked = askedFigure(context.value, input);
  if (!asked.ok) return asked;
  const amount = amountOf(input.value, asked.value);
  if (!amount.ok) return amount;
  const closed = closedRefusal(deps.stores, context.value.plan, figureReport(context.value));
  if (closed !== null) return fail(closed);
  keepFigure(deps, context.value, input, amount.value);
  return ok(shownFigure(deps, context.value, input));
}

type Asked = { readonly unit: PlanUnit; readonly indicator: Indicator };

type Place = Pick<Input, 'unit' | 'indicator'>;

/** The unit and the indicator of a figure by hand, where the one is asked the other. */
export function askedFigure({ plan, units }: PlanPeriod, input: Place): Result<Asked, CallError> {
  const unit = units.find(({ code }) => code === input.unit);
  if (unit === undefined) return fail({ code: 'unit-unknown', unit: input.unit });
  const indicator = plan.indicators.find(({ code }) => code === input.indicator);
  if (indicator === undefined) return fail({ code: 'indicator-unknown', indicator: input.indicator });
  // A figure of a unit that the indicator is not asked of would be kept and never count.
  if (!reportsIndicator(unit, indicator))
    return fail({ code: 'indicator-not-asked', unit: unit.code, indicator: indicator.code });
  return ok({ unit, indicator });
}

/** Typed in the way that this unit answers: a minimum per grassroots union is a ratio for the union above them. */
function amountOf(value: string, { unit, indicator }: Asked): Result<Amount, CallError> {
  const expected = amountKind(unit, indicator);
  const amount = parseAmount(value, { ...indicator, measure: expected });
  return amount === null ? fail({ code: 'value-unreadable', value, expected }) : ok(amount);
}

/** The report that a period's figures by hand belong to. */
export const figureReport = ({ plan, period }: PlanPeriod): ReportKey => keyOf(plan, { period: period.code, basis: null });

function keepFigure(deps: ServiceDeps, context: PlanPeriod, input: Input, amount: Amount): void {
  const { stores } = deps;
  const { plan } = context;
  const { unit, indicator, reason } = input;
  const by = signed(deps, reason);
  const place = { planId: plan.id, unit, indicator, ...figureReport(context) };
  const given = { ...place, amount, raw: input.value, reason, actor: by.actor, at: by.at };
  const isStandIn = !hasOwn(stores, place);
  const figure: ManualFigure = {
    ...given,
    ...(input.told === null ? {} : { told: { ...input.told, isStandIn } }),
    ...(input.evidence === null ? {} : { evidence: input.evidence }),
  };
  stores.transaction(() => {
    stores.figures.addManual(figure);
    stores.events.append({ kind: 'figure-set', ...place }, by);
    rebuildStanding(deps, { plan }, place);
  });
}

/** Whether the unit itself has given a clear figure there: what it says by telephone then corrects that. */
function hasOwn({ figures }: ServiceDeps['stores'], { planId, unit, indicator, ...key }: FigurePlace): boolean {
  const standing = figures.standing(planId, [key], unit).find((figure) => figure.indicator === indicator);
  if (standing === undefined) return false;
  const own = standing.source?.kind === 'person' ? standing.corrected?.own : standing.value;
  return own !== undefined && isClear(own);
}

/** As the table shows it now. */
export function shownFigure({ stores }: ServiceDeps, context: PlanPeriod, { unit, indicator }: Place): SetFigure {
  const row = tableOf(stores, context, { basis: null }).indicators.find(({ code }) => code === indicator);
  const figure = row?.units.find((one) => one.unit === unit);
  if (figure === undefined) throw new Error(`no figure of ${unit} for ${indicator} after it was set`);
  return { unit, indicator, state: figure.state, value: figure.value };
}
