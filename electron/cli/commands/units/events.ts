import type { UnitEvents } from '#core/contract/unit-methods.ts';
import { dayOfText } from '#core/domain/figures/number-text/day-text.ts';
import { fail, ok } from '#core/domain/result.ts';
import { type UnitEventEntry, type UnitEventKind, unitEventKinds } from '#core/domain/units/lineage/unit-event.ts';
import {
  allocationSentences,
  dayText,
  decisionText,
  marks,
  type UnitNames,
  unitEventFaultText,
  unitEventHeadings,
  unitEventKindWords,
  unitSentences,
  usageSentences,
} from '#core/text/vi.ts';
import type { Arguments } from '../../arguments.ts';
import { answer, type Command, type CommandContext, optional, required } from '../../command.ts';
import { type TextColumn, textTable } from '../../text-table.ts';
import { paragraph } from '../../wrapped.ts';
import { decisionOption } from '../decision-option.ts';
import { identitiesTyped } from './identities.ts';

export const unitsEvents: Command = {
  shape: { positionals: [0, 0], required: ['plan'], optional: [] },
  async run({ application, arguments: typed }) {
    const found = await application.call('unitEvents.list', { planId: required(typed, 'plan') });
    if (!found.ok) return found;
    return ok(answer(found.value, eventsText(found.value)));
  },
};

function eventsText({ events, faults, units }: UnitEvents): string {
  const names = namesOf(units);
  const list = events.length === 0 ? unitSentences.noEvents : textTable(events, eventColumns(names));
  const found = faults.map((fault) => paragraph(unitSentences.fault(unitEventFaultText(fault, names)), '  '));
  return [list, ...found].join('\n');
}

export function namesOf(units: UnitEvents['units']): UnitNames {
  const names = new Map(units.map(({ identity, name }) => [identity, name]));
  return (identity) => names.get(identity) ?? identity;
}

export const eventColumns = (names: UnitNames): readonly TextColumn<UnitEventEntry>[] => [
  { heading: unitEventHeadings.id, text: ({ id }) => id },
  { heading: unitEventHeadings.on, text: ({ on }) => dayText(on) },
  { heading: unitEventHeadings.kind, text: ({ kind }) => unitEventKindWords[kind] },
  { heading: unitEventHeadings.from, text: ({ from }) => from.map(names).join('; ') || marks.none, wraps: true },
  { heading: unitEventHeadings.to, text: (event) => becameText(event, names), wraps: true },
  { heading: unitEventHeadings.decision, text: ({ decision }) => decisionText(decision), wraps: true },
  { heading: unitEventHeadings.note, text: ({ note }) => note ?? marks.none, wraps: true },
];

function becameText({ to, renaming, transfer }: UnitEventEntry, names: UnitNames): string {
  if (renaming !== null) return renaming.after.name;
  if (transfer !== null) return unitSentences.managedBy(transfer.after === null ? null : names(transfer.after));
  return to.map(names).join('; ') || marks.none;
}

export const unitsEventsAdd: Command = {
  shape: {
    positionals: [1, 1],
    required: ['plan', 'on'],
    optional: ['from', 'to', 'name', 'manager', 'decision', 'signed', 'note', 'reason'],
  },
  async run(context) {
    const { application, arguments: typed } = context;
    const [kind = ''] = typed.positionals;
    if (!isKind(kind)) return fail(usageSentences.notAmong('events add', kind, unitEventKinds));
    const on = dayOfText(required(typed, 'on'));
    if (on === null) return fail(allocationSentences.notADay(required(typed, 'on')));
    const decision = decisionOption(typed);
    const sides = await sidesTyped(context, kind);
    if (!decision.ok) return decision;
    if (!sides.ok) return sides;
    const event = { on, kind, ...sides.value, decision: decision.value, note: optional(typed, 'note') };
    const done = await application.call('unitEvents.record', {
      planId: required(typed, 'plan'),
      event,
      reason: optional(typed, 'reason'),
    });
    if (!done.ok) return done;
    const { id, warnings } = done.value;
    const told = warnings.map((fault) => unitSentences.fault(unitEventFaultText(fault)));
    return ok(answer({ id, warnings }, [unitSentences.recorded(id), ...told].join('\n'), warnings.length > 0));
  },
};

const isKind = (typed: string): typed is UnitEventKind => unitEventKinds.some((kind) => kind === typed);

/** Old and new units; who is renamed or managed by another stands on both sides. */
async function sidesTyped({ application, arguments: typed }: CommandContext, kind: UnitEventKind) {
  const planId = required(typed, 'plan');
  const from = await identitiesTyped(application, planId, optional(typed, 'from'));
  const to = await identitiesTyped(application, planId, optional(typed, 'to'));
  if (!from.ok) return from;
  if (!to.ok) return to;
  if (kind === 'renamed') return renamed(application, planId, from.value, required(typed, 'name'));
  if (kind === 'transferred') return transferred(application, typed, planId, from.value);
  return ok({ from: from.value, to: to.value, renaming: null, transfer: null });
}

async function renamed(application: CommandContext['application'], planId: string, units: readonly string[], name: string) {
  const profiles = await application.call('units.profiles', { planId });
  if (!profiles.ok) return profiles;
  const unit = profiles.value.find(({ identity }) => identity === units[0]);
  if (unit === undefined || name === '') return fail(unitSentences.whatName);
  const before = { name: unit.name, kind: unit.kind, kindLabel: unit.kindLabel };
  return ok({ from: units, to: units, renaming: { before, after: { ...before, name } }, transfer: null });
}

const OFFICE = '-';

async function transferred(
  application: CommandContext['application'],
  typed: Arguments,
  planId: string,
  units: readonly string[],
) {
  const profiles = await application.call('units.profiles', { planId });
  if (!profiles.ok) return profiles;
  const typedManager = optional(typed, 'manager') ?? OFFICE;
  const manager = await identitiesTyped(application, planId, typedManager === OFFICE ? null : typedManager);
  if (!manager.ok) return manager;
  const before = profiles.value.find(({ identity }) => identity === units[0])?.managedBy ?? null;
  return ok({ from: units, to: units, renaming: null, transfer: { before, after: manager.value[0] ?? null } });
}

export const unitsEventsRemove: Command = {
  shape: { positionals: [1, 1], required: ['plan'], optional: ['reason'] },
  async run({ application, arguments: typed }) {
    const [id = ''] = typed.positionals;
    const input = { planId: required(typed, 'plan'), id, reason: optional(typed, 'reason') };
    const done = await application.call('unitEvents.remove', input);
    return done.ok ? ok(answer({ removed: id, former: done.value.former }, unitSentences.removed(id))) : done;
  },
};

export const unitsEventsLoad: Command = {
  shape: { positionals: [1, 1], required: ['plan'], optional: ['reason'] },
  async run({ application, handles, arguments: typed }) {
    const file = handles.register(typed.positionals[0] ?? '');
    const input = { planId: required(typed, 'plan'), file, reason: optional(typed, 'reason') };
    const done = await application.call('unitEvents.load', input);
    if (!done.ok) return done;
    const lines = unitSentences.eventsLoaded(done.value).map((line) => paragraph(line, '  '));
    const { number: _, ...told } = done.value;
    return ok(answer(told, lines.join('\n'), told.refused.length > 0));
  },
};
