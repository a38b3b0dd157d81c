import type { Environment } from './ports.ts';

/** When and by whom, for the event that a change appends. */
export const signed = (deps: Pick<Environment, 'clock' | 'actor'>, reason: string | null = null) => ({
  at: deps.clock.now(),
  actor: deps.actor,
  reason,
});
