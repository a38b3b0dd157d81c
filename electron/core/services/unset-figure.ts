import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { ok } from '../domain/result.ts';
import { keyOf } from './former-report.ts';
import { reportContext } from './plan-context.ts';
import { rebuildStanding } from './rebuild-standing.ts';
import type { ServiceDeps } from './service-deps.ts';
import { askedFigure, shownFigure } from './set-figure.ts';
import { signed } from './signed.ts';

/** Takes back the latest figure by hand that still holds: the one before it holds again, or the unit's own. */
export function unsetFigure(deps: ServiceDeps, input: ParsedInputOf<'figures.unset'>): OutputOf<'figures.unset'> {
  const { stores } = deps;
  const context = reportContext(stores, input);
  if (!context.ok) return context;
  const asked = askedFigure(context.value, input);
  if (!asked.ok) return asked;
  const { plan, period } = context.value;
  const { unit, indicator, reason } = input;
  const by = signed(deps, reason);
  const place = { planId: plan.id, unit, indicator, ...keyOf(plan, { period: period.code, basis: null }) };
  const isTakenBack = stores.transaction(() => {
    if (!stores.figures.takeBack(place, by)) return false;
    stores.events.append({ kind: 'figure-unset', ...place }, by);
    rebuildStanding(deps, { plan }, place);
    return true;
  });
  return ok({ ...shownFigure(deps, context.value, input), isTakenBack });
}
