import type { OutputOf } from '../contract/contract.ts';
import type { IssuedPaper } from '../contract/issued-methods.ts';
import { ok } from '../domain/result.ts';
import type { Stores } from './ports.ts';

/** What left the office without a code. The events are its only record: nothing can be lost between them and a list. */
export function listIssuedPapers({ events }: Stores, planId: string): OutputOf<'releases.withoutCode'> {
  const told = events.ofPlan(planId).flatMap(({ id, at, actor, event }): IssuedPaper[] => {
    if (event.kind !== 'report-exported' || event.release !== undefined) return [];
    const { report, period, file } = event;
    return [{ number: id, at, actor, report, period, file }];
  });
  return ok(told.toReversed());
}
