import type { KeptAnswer } from '../domain/memory/kept-answer.ts';
import { isSameValue } from '../domain/same-value.ts';
import type { EventRecord } from './domain-event.ts';
import { differences } from './list-differences.ts';
import type { Stores, VerifyProblem } from './ports.ts';

/** Answers kept for the next report against the events of all plans that keep, remove and restore them. */
export function verifyMemory(stores: Stores): readonly VerifyProblem[] {
  const stored = new Map(stores.memory.answers().map(({ unitName: _, ...answer }) => [answer.id, answer]));
  const told = answersTold(eventsOfAllPlans(stores), lastingUnits(stores));
  return differences(told, stored).map(
    ({ entry: { unit, wording }, difference }): VerifyProblem => ({ kind: 'memory-differs', unit, wording, difference }),
  );
}

/** In the order in which they happened; those of plans that were taken away too. */
export const eventsOfAllPlans = ({ plans, events }: Pick<Stores, 'plans' | 'events'>): readonly EventRecord[] =>
  [...plans.list().map(({ id }) => id), ...plans.removed()]
    .flatMap((planId) => events.ofPlan(planId))
    .toSorted((a, b) => a.id - b.id);

/** The lasting unit behind a plan's code, where a plan has it still: what is remembered of it holds in all its plans. */
function lastingUnits({ units }: Stores): (planId: string, unit: string) => string {
  const identities = new Map(units.known().map(({ planId, code, identity }) => [`${planId}/${code}`, identity]));
  return (planId, unit) => identities.get(`${planId}/${unit}`) ?? unit;
}

function answersTold(
  told: readonly EventRecord[],
  lasting: (planId: string, unit: string) => string,
): ReadonlyMap<string, KeptAnswer> {
  const [standing, ever] = [new Map<string, KeptAnswer>(), new Map<string, KeptAnswer>()];
  const isOfSame = (a: KeptAnswer, b: KeptAnswer) =>
    a.layout === b.layout && isSameValue(a.subject, b.subject) && lasting(a.planId, a.unit) === lasting(b.planId, b.unit);
  for (const { event, at, actor } of told) {
    if (event.kind === 'answer-remembered') {
      const answer = { ...event.remembered, planId: event.planId, unit: event.unit, givenAt: at, actor };
      for (const [id, other] of standing) if (isOfSame(answer, other)) standing.delete(id);
      ever.set(answer.id, answer);
      standing.set(answer.id, answer);
    }
    if (event.kind === 'memory-removed') standing.delete(event.memoryId);
    const back = event.kind === 'memory-restored' ? ever.get(event.memoryId) : undefined;
    if (back) standing.set(back.id, back);
  }
  return standing;
}
