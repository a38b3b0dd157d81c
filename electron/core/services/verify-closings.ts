import { isSameValue } from '../domain/same-value.ts';
import type { DomainEvent, Stores, VerifyProblem } from './ports.ts';

type Closed = Extract<DomainEvent, { kind: 'period-closed' }>;

/** What periods were closed with against the hashes that the events tell, and which are closed against what the events leave. */
export function verifyClosings({ closings, events }: Stores, planId: string): readonly VerifyProblem[] {
  const told = events.ofPlan(planId).map(({ event }) => event);
  const closed = told.filter((event): event is Closed => event.kind === 'period-closed');
  const kept = new Map(closings.kept(planId).map((one) => [one.number, one]));
  const altered = closed.filter(({ closing, contentHash }) => kept.get(closing)?.contentHash !== contentHash);
  const names = new Set(closed.map(({ closing }) => closing));
  const surplus = [...kept.values()].filter(({ number }) => !names.has(number));
  return [
    ...distinct([...altered, ...surplus]).map((period) => ({ kind: 'closing-altered', planId, period }) as const),
    ...differing(inForce(told), closings.inForce(planId)).map((period) => ({ kind: 'closing-differs', planId, period }) as const),
  ];
}

const distinct = (of: readonly { readonly period: string }[]): readonly string[] => [...new Set(of.map(({ period }) => period))];

function inForce(told: readonly DomainEvent[]): ReadonlyMap<string, number> {
  const left = new Map<string, number>();
  for (const event of told) {
    if (event.kind === 'period-closed') left.set(event.period, event.closing);
    if (event.kind === 'period-reopened') left.delete(event.period);
  }
  return left;
}

const differing = (expected: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>): readonly string[] =>
  [...new Set([...expected.keys(), ...found.keys()])].filter((period) => !isSameValue(expected.get(period), found.get(period)));
