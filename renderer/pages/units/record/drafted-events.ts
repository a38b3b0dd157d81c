import { dayOf } from '#core/domain/plan/day-text.ts';
import type { UnitEventFacts } from '#core/domain/units/lineage/unit-event.ts';
import type { UnitProfile } from '#core/domain/units/unit-profile.ts';
import { type NameableUnits, unitNamed } from './called-units.ts';
import { type DraftLine, type EventDraft, hasFrom, hasTo, isKnown, type NamedUnit, namingOf } from './event-draft.ts';

/** What a draft still lacks, by its line (from 0; null: the draft itself). */
export type DraftLack =
  | { readonly line: number | null; readonly kind: 'on' | 'from' | 'to' | 'name' }
  | { readonly line: number | null; readonly kind: 'not-a-day' | 'unknown-manager' | 'same-name'; readonly text: string };

/** An event as it will be recorded; units that are yet to be founded are named by `newIdentityOf` of their name. */
export interface DraftedEvent {
  readonly line: number;
  readonly event: UnitEventFacts;
}

export interface Drafted {
  readonly events: readonly DraftedEvent[];
  readonly lacks: readonly DraftLack[];
}

/** Stands for a unit that the draft founds, until it has an identity. */
export const newIdentityOf = (name: string): string => `+${name}`;
export const isNewIdentity = (identity: string): boolean => identity.startsWith('+');

/** The units that there are, and the event that is being changed: what was before it stays; null for a new one. */
export interface DraftAround extends NameableUnits {
  readonly original: UnitEventFacts | null;
}

/** The events of a draft: one for each line; a transfer is one for each former manager. */
export function draftedEvents(draft: EventDraft, around: DraftAround): Drafted {
  const days = dayLacks(draft);
  const lines = draft.lines.map((line, place) => ({ line, place })).filter(({ line, place }) => place === 0 || !isBlank(line));
  const lacks = [
    ...days,
    ...lines.flatMap(({ line, place }) => lineLacks(draft, line, place, around)),
    ...managerLacks(draft, around),
  ];
  const base = {
    on: dayOf(draft.on) ?? '',
    kind: draft.kind,
    decision: { number: draft.decisionNumber.trim() || null, signedOn: dayOf(draft.signedOn) },
    note: draft.note.trim() || null,
    renaming: null,
    transfer: null,
  };
  if (lacks.length > 0) return { events: [], lacks };
  return {
    events: lines.flatMap(({ line, place }) => eventsOfLine(draft, line, base, around).map((event) => ({ line: place, event }))),
    lacks,
  };
}

const isBlank = ({ from, to, newName }: DraftLine): boolean => from.length === 0 && to.length === 0 && newName.trim() === '';

function dayLacks({ on, signedOn }: EventDraft): readonly DraftLack[] {
  if (on.trim() === '') return [{ line: null, kind: 'on' }];
  return [on, signedOn]
    .filter((text) => text.trim() !== '' && dayOf(text) === null)
    .map((text) => ({ line: null, kind: 'not-a-day', text }));
}

function lineLacks(
  { kind, newKind }: EventDraft,
  line: DraftLine,
  place: number,
  { units, original }: DraftAround,
): readonly DraftLack[] {
  if (hasFrom(kind) && line.from.length === 0) return [{ line: place, kind: 'from' }];
  if (hasTo(kind) && line.to.length === 0) return [{ line: place, kind: 'to' }];
  if (kind !== 'renamed') return [];
  const text = line.newName.trim();
  if (text === '') return [{ line: place, kind: 'name' }];
  const unit = original?.renaming?.before ?? profileOf(line.from[0], units);
  const isSame =
    unit?.name === text && (newKind === null || (newKind.kind === unit.kind && newKind.kindLabel === unit.kindLabel));
  return isSame ? [{ line: place, kind: 'same-name', text }] : [];
}

function managerLacks({ kind, manager }: EventDraft, around: DraftAround): readonly DraftLack[] {
  const isKnownManager = kind !== 'transferred' || manager.trim() === '' || unitNamed(manager, around, true) !== null;
  return isKnownManager ? [] : [{ line: null, kind: 'unknown-manager', text: manager }];
}

const profileOf = (unit: NamedUnit | undefined, units: readonly UnitProfile[]): UnitProfile | undefined =>
  unit && isKnown(unit) ? units.find(({ identity }) => identity === unit.identity) : undefined;

const identityOf = (unit: NamedUnit): string => (isKnown(unit) ? unit.identity : newIdentityOf(unit.name));

type Base = Omit<UnitEventFacts, 'from' | 'to'>;

function eventsOfLine(draft: EventDraft, line: DraftLine, base: Base, around: DraftAround): readonly UnitEventFacts[] {
  const from = line.from.map(identityOf);
  switch (draft.kind) {
    case 'founded':
      return [{ ...base, from: [], to: line.to.map(identityOf) }];
    case 'ended':
      return [{ ...base, from, to: [] }];
    case 'merged':
    case 'split':
      return [{ ...base, from, to: line.to.map(identityOf) }];
    case 'renamed':
      return line.from.map((unit) => renamed(draft, line, unit, base, around));
    case 'transferred':
      return transferred(draft, line, base, around);
  }
}

function renamed(
  draft: EventDraft,
  line: DraftLine,
  unit: NamedUnit,
  base: Base,
  { units, original }: DraftAround,
): UnitEventFacts {
  const profile = profileOf(unit, units);
  const unknown = { name: unit.name, kind: 'other', kindLabel: '' } as const;
  const before = original?.renaming?.before ?? (profile ? namingOf(profile) : unknown);
  const after = { ...before, ...draft.newKind, name: line.newName.trim().normalize('NFC') };
  const identity = identityOf(unit);
  return { ...base, from: [identity], to: [identity], renaming: { before, after } };
}

/** Units come from several managers, and each event tells of one. */
function transferred(draft: EventDraft, line: DraftLine, base: Base, around: DraftAround): readonly UnitEventFacts[] {
  const { units, original } = around;
  const to = draft.manager.trim() === '' ? null : unitNamed(draft.manager, around, true);
  const after = to && isKnown(to) ? to.identity : null;
  const formerOf = (unit: NamedUnit) =>
    original?.transfer ? original.transfer.before : (profileOf(unit, units)?.managedBy ?? null);
  return [...new Set(line.from.map(formerOf))].map((before) => {
    const identities = line.from.filter((unit) => formerOf(unit) === before).map(identityOf);
    return { ...base, from: identities, to: identities, transfer: { before, after } };
  });
}
