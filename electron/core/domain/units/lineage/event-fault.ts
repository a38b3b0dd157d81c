/**
 * What is wrong with an event (`error`: it is not recorded) or worth a look (`warning`). `unit` is an identity.
 * `no-unit` and `wrong-sides`: `from` and `to` are not as the kind of event has them ·
 * `unknown-unit`: no plan has it · `not-yet-there`: it is founded later · `no-longer-there`: it ended before ·
 * `ends-before-it-began` · `already-there`: it would begin then, and has reports from before (one that goes on stands on both sides) ·
 * `founded-twice` · `ended-twice` · `cycle`: it would come out of itself ·
 * `manages-itself` · `reports-after-end`: an ended unit has reports of periods that began after its last day ·
 * `end-without-event`: its last day is set, and no event says what became of it.
 */
export type UnitEventFaultKind =
  | 'no-unit'
  | 'wrong-sides'
  | 'unknown-unit'
  | 'not-yet-there'
  | 'no-longer-there'
  | 'ends-before-it-began'
  | 'founded-twice'
  | 'ended-twice'
  | 'already-there'
  | 'cycle'
  | 'manages-itself'
  | 'reports-after-end'
  | 'end-without-event';

export interface UnitEventFault {
  readonly severity: 'error' | 'warning';
  readonly kind: UnitEventFaultKind;
  /** The event it was found at, null for one that is not recorded yet and for what no event tells of. */
  readonly eventId: string | null;
  readonly unit: string | null;
  /** ISO day that the sentence names: the event's, the unit's first or last one. */
  readonly day: string | null;
  /** Periods of later reports, as "<plan> <code>"; else empty. */
  readonly reports: readonly string[];
}
