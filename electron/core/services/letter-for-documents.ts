import type { Plan } from '../domain/plan/plan.ts';
import { type Letter, letterOf } from '../domain/reports/letter.ts';
import { letterFor } from './office-letter.ts';
import type { ServiceDeps } from './service-deps.ts';

/** Letterhead, signature and recipients of letters to units: the office's settings over the plan's own head. */
export function letterForDocuments(deps: ServiceDeps, plan: Plan): Letter {
  const letter = letterFor(deps, plan, { report: 'letter', period: '' });
  // Nothing is chosen for letters, so nothing can be refused.
  return letter.ok ? letter.value : letterOf(plan, {});
}
