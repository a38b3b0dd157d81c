import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { fail, ok } from '../domain/result.ts';
import { closedRefusal } from './closed-reports.ts';
import { reportContext } from './plan-context.ts';
import { rebuildStanding } from './rebuild-standing.ts';
import type { ServiceDeps } from './service-deps.ts';
import { askedFigure, figureReport, shownFigure } from './set-figure.ts';
import { signed } from './signed.ts';

/** Takes back the latest figure by hand that still holds: the one before it holds again, or the unit's own. */
export function unsetFigure(deps: ServiceDeps, input: ParsedInputOf<'figures.unset'>): OutputOf<'figures.unset'> {
  const { stores } = deps;
  const context = reportContext(stores, input);
  if (!context.ok) return context;
  const asked = askedFigure(context.value, input);
  if (!asked.ok) return asked;
  const { plan } = context.value;
  const report = figureReport(context.value);
  const closed = closedRefusal(stores, plan, report);
  if (closed !== null) return fail(closed);
  const { unit, indicator, reason } = input;
  const by = signed(deps, reason);
  const place = { planId: plan.id, unit, indicator, ...report };
  const isTakenBack = stores.transaction(() => {
    if (!stores.figures.takeBack(place, by)) return false;
    stores.events.append({ kind: 'figure-unset', ...place }, by);
    rebuildStanding(deps, { plan }, place);
    return true;
  });
  return ok({ ...shownFigure(deps, context.value, input), isTakenBack });
}
