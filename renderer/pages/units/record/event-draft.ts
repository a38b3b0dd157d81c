import type { UnitEventFacts, UnitEventKind } from '#core/domain/units/lineage/unit-event.ts';
import type { UnitProfile } from '#core/domain/units/unit-profile.ts';
import { dayText } from '#core/text/vi-words.ts';
import type { NamedKind } from '../kinds.ts';

/** A unit named in a draft: one that is known, or one that is founded with the event. */
export type NamedUnit =
  | { readonly kind: 'known'; readonly identity: string; readonly name: string }
  | { readonly kind: 'new'; readonly name: string };

/** One line of a draft: which units became which. Each line is an event of its own. */
export interface DraftLine {
  readonly from: readonly NamedUnit[];
  readonly to: readonly NamedUnit[];
  /** Only for a new name: as typed. */
  readonly newName: string;
}

/** An event while it is typed; days as typed. */
export interface EventDraft {
  readonly kind: UnitEventKind;
  readonly on: string;
  readonly decisionNumber: string;
  readonly signedOn: string;
  readonly note: string;
  readonly lines: readonly DraftLine[];
  /** Of units that are founded with it, and of a unit's new name; null: as the name says, as it was. */
  readonly newKind: NamedKind | null;
  /** To whom units are transferred, as typed; blank is the office. */
  readonly manager: string;
}

export const emptyLine: DraftLine = { from: [], to: [], newName: '' };

/** An empty draft, beginning with a unit. */
export function newDraft(unit: NamedUnit | null): EventDraft {
  const lines = [{ ...emptyLine, from: unit ? [unit] : [] }];
  return { kind: 'split', on: '', decisionNumber: '', signedOn: '', note: '', lines, newKind: null, manager: '' };
}

const typedDay = (day: string | null): string => (day === null ? '' : dayText(day));

/** A recorded event as it is typed again. */
export function draftOf(event: UnitEventFacts, nameOf: (identity: string) => string): EventDraft {
  const named = (identity: string): NamedUnit => ({ kind: 'known', identity, name: nameOf(identity) });
  const { renaming, transfer } = event;
  const isSame = renaming !== null || transfer !== null;
  return {
    kind: event.kind,
    on: typedDay(event.on),
    decisionNumber: event.decision.number ?? '',
    signedOn: typedDay(event.decision.signedOn),
    note: event.note ?? '',
    lines: [{ from: event.from.map(named), to: isSame ? [] : event.to.map(named), newName: renaming?.after.name ?? '' }],
    newKind: renaming ? { kind: renaming.after.kind, kindLabel: renaming.after.kindLabel } : null,
    manager: transfer?.after ? nameOf(transfer.after) : '',
  };
}

/** Which sides a kind of event is given on a line. */
export const hasFrom = (kind: UnitEventKind): boolean => kind !== 'founded';
export const hasTo = (kind: UnitEventKind): boolean => kind === 'founded' || kind === 'merged' || kind === 'split';

/** Another kind keeps what was typed, on the side where it now belongs. */
export function ofKind(draft: EventDraft, kind: UnitEventKind): EventDraft {
  const lines = draft.lines.map((line) => {
    if (!hasFrom(kind)) return { ...line, from: [], to: line.to };
    return hasTo(kind) ? line : { ...line, from: line.from.length > 0 ? line.from : line.to.filter(isKnown), to: [] };
  });
  return { ...draft, kind, lines };
}

export const isKnown = (unit: NamedUnit): unit is NamedUnit & { readonly kind: 'known' } => unit.kind === 'known';
export const isSameUnit = (a: NamedUnit, b: NamedUnit): boolean =>
  a.kind === 'known' && b.kind === 'known' ? a.identity === b.identity : a.kind === b.kind && a.name === b.name;

/** Names of units that the draft founds, each once. */
export const foundedIn = (lines: readonly DraftLine[]): readonly string[] => [
  ...new Set(lines.flatMap(({ to }) => to).flatMap((unit) => (unit.kind === 'new' ? [unit.name] : []))),
];

/** Whether a draft tells of the unit; of no unit in particular it always does. */
export const isAbout = ({ lines }: EventDraft, identity: string | null): boolean =>
  identity === null || lines.some(({ from, to }) => [...from, ...to].some((unit) => isKnown(unit) && unit.identity === identity));

/** As the plan's own unit is written: what it is now called, needed where that changes. */
export const namingOf = ({ name, kind, kindLabel }: UnitProfile) => ({ name, kind, kindLabel });
