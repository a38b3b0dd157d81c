import { differences } from './list-differences.ts';
import type { DomainEvent, FigurePlace, Stores, VerifyProblem } from './ports.ts';
import { isSubmissionEvent } from './standing-submissions.ts';

/** What came in and was set by hand against the events that tell of it: nothing may be gone, nothing there that nobody sent. */
export function verifySubmissions(stores: Stores, planId: string): readonly VerifyProblem[] {
  const told = stores.events.ofPlan(planId).map(({ event }) => event);
  return [
    ...differingSubmissions(stores, planId, told),
    ...differingModes(stores, planId, told),
    ...differingManual(stores, planId, told),
  ];
}

function differingSubmissions({ submissions }: Stores, planId: string, told: readonly DomainEvent[]): VerifyProblem[] {
  const received = told.flatMap((event) => (event.kind === 'submission-received' ? [event.submissionId] : []));
  const kept = submissions.list(planId).map(({ id }) => id);
  const asMap = (ids: readonly string[]) => new Map(ids.map((id) => [id, id]));
  return differences(asMap(received), asMap(kept)).map(({ key: submissionId, difference }) => ({
    kind: 'submission-differs',
    planId,
    submissionId,
    difference,
  }));
}

/** Only where the last word about how it was read is that it was accepted: answers may settle it otherwise. */
function differingModes({ submissions }: Stores, planId: string, told: readonly DomainEvent[]): VerifyProblem[] {
  const last = new Map<string, DomainEvent>();
  for (const event of told) if (isSubmissionEvent(event) && settlesMode(event)) last.set(event.submissionId, event);
  return submissions.list(planId).flatMap(({ id, mode }): VerifyProblem[] => {
    const settled = last.get(id);
    return settled?.kind === 'submission-accepted' && settled.mode !== mode ? [{ kind: 'mode-differs', submissionId: id }] : [];
  });
}

const settlesMode = ({ kind }: DomainEvent): boolean =>
  kind === 'submission-accepted' || kind === 'submission-answered' || kind === 'submission-retracted';

function differingManual({ figures }: Stores, planId: string, told: readonly DomainEvent[]): VerifyProblem[] {
  const [setTold, unsetTold] = (['figure-set', 'figure-unset'] as const).map((kind) =>
    counted(told.flatMap((event) => (event.kind === kind ? [event] : []))),
  );
  const ever = counted(figures.everManual(planId));
  const holding = counted(figures.manual(planId));
  const expected = new Map([...(setTold ?? [])].map(([place, set]) => [place, [set, set - (unsetTold?.get(place) ?? 0)]]));
  const stored = new Map([...ever].map(([place, set]) => [place, [set, holding.get(place) ?? 0]]));
  return differences(expected, stored).map(({ key }) => {
    const [unit, period, indicator] = JSON.parse(key) as [string, string, string];
    return { kind: 'manual-figures-differ', planId, unit, period, indicator };
  });
}

function counted(figures: readonly Omit<FigurePlace, 'planId'>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { unit, period, indicator, basis } of figures) {
    const place = JSON.stringify([unit, period, indicator, basis]);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}
