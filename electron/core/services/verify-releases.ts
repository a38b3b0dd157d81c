import type { Release } from '../domain/register/released-table.ts';
import { isSameValue } from '../domain/same-value.ts';
import type { EventRecord, Stores, VerifyProblem } from './ports.ts';

/** What left the office against the hashes that the events tell, and the register against what the events leave. */
export function verifyReleases({ releases, events }: Stores, planId: string): readonly VerifyProblem[] {
  const told = events.ofPlan(planId);
  const expected = expectedRegister(told);
  const found = new Map(releases.ofPlan(planId).map((release) => [release.number, release]));
  const numbers = [...new Set([...expected.keys(), ...found.keys()])];
  const differing = numbers.filter((number) => !isSameValue(expected.get(number)?.release, found.get(number)));
  const altered = [...expected.values()].filter(
    ({ release, contentHash }) => releases.hashOfContent(release.code) !== contentHash,
  );
  return [
    ...distinct(altered.map(({ release }) => release)).map((code) => ({ kind: 'release-altered', planId, code }) as const),
    ...distinct(differing.flatMap((number) => found.get(number) ?? expected.get(number)?.release ?? [])).map(
      (code) => ({ kind: 'release-differs', planId, code }) as const,
    ),
  ];
}

const distinct = (releases: readonly Release[]): readonly string[] => [...new Set(releases.map(({ code }) => code))];

interface Expected {
  readonly release: Release;
  readonly contentHash: string;
}

function expectedRegister(told: readonly EventRecord[]): ReadonlyMap<number, Expected> {
  const left = new Map<number, Expected>();
  for (const { event, at, actor } of told) {
    if (event.kind === 'release-recipient-noted') {
      const noted = left.get(event.release);
      if (noted) left.set(event.release, { ...noted, release: { ...noted.release, recipient: event.recipient } });
    }
    if ((event.kind === 'report-exported' || event.kind === 'report-printed') && event.release) {
      const { planId, period, report, release } = event;
      const { contentHash, ...facts } = release;
      const file = event.kind === 'report-exported' ? event.file : null;
      left.set(facts.number, { release: { ...facts, planId, period, report, file, at, actor }, contentHash });
    }
  }
  return left;
}
