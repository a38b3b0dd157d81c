import type { Decision } from '../../allocation/allocation.ts';
import type { UnitKind } from '../unit.ts';

/** Thành lập · đổi tên · sáp nhập, hợp nhất · chia, tách · chuyển quản lý · kết thúc hoạt động. */
export const unitEventKinds = ['founded', 'renamed', 'merged', 'split', 'transferred', 'ended'] as const;
export type UnitEventKind = (typeof unitEventKinds)[number];

/** What a unit is called. */
export interface UnitNaming {
  readonly name: string;
  readonly kind: UnitKind;
  readonly kindLabel: string;
}

/**
 * What happened to units on a day, as it is recorded. `on` is the first day of the new state: a district that worked until
 * 30/6 was split on 1/7. `from` and `to` are identities:
 * `founded` [] → new ones · `ended` old ones → [] · `renamed` and `transferred` the same on both sides ·
 * `merged` and `split` old ones → their successors, many to many; one that goes on stands on both sides.
 */
export interface UnitEventFacts {
  /** ISO day. */
  readonly on: string;
  readonly kind: UnitEventKind;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly decision: Decision;
  readonly note: string | null;
  /** Only where it was renamed. */
  readonly renaming: { readonly before: UnitNaming; readonly after: UnitNaming } | null;
  /** Only where management was transferred: identities, null is the office. */
  readonly transfer: { readonly before: string | null; readonly after: string | null } | null;
}

/** A recorded event. */
export interface UnitEvent extends UnitEventFacts {
  readonly id: string;
}

/** An event with who recorded (or last changed) it, when and why. */
export interface UnitEventEntry extends UnitEvent {
  /** ISO instant. */
  readonly at: string;
  readonly actor: string;
  readonly reason: string | null;
}

/** What was recorded, without its id and who recorded it. */
export const factsOf = ({ on, kind, from, to, decision, note, renaming, transfer }: UnitEventFacts): UnitEventFacts => ({
  on,
  kind,
  from,
  to,
  decision,
  note,
  renaming,
  transfer,
});
