import type { InputOf } from '#core/contract/contract.ts';
import type { CallError } from '#core/contract/errors.ts';
import { assertNever, ok, type Result } from '#core/domain/result.ts';
import type { UnitEventFacts } from '#core/domain/units/lineage/unit-event.ts';
import type { SomeUnitFields } from '#core/domain/units/unit-profile.ts';
import { importTakenBackSentence } from '#core/text/vi-unit-import.ts';
import { unitPageWords } from '#core/text/vi-unit-page.ts';
import { words } from '#core/text/vi-window.ts';
import { ask } from '../api.ts';
import type {
  UnitChangesStep,
  UnitEventRemovedStep,
  UnitRemovedStep,
  UnitStep,
  UnitsEditedStep,
  UnitsImportedStep,
} from './unit-step.ts';

/** What was said when a step was taken back, or why it could not be. */
type TakenBack = Result<string, CallError>;

const reason = words.undoReason;

/** Takes back what was done to units. */
export function takeBackUnits(step: UnitStep): Promise<TakenBack> {
  switch (step.kind) {
    case 'units-imported':
      return formerList(step);
    case 'units-edited':
      return formerFields(step);
    case 'unit-removed':
      return formerUnit(step);
    case 'unit-changes':
      return withoutChanges(step);
    case 'unit-event-removed':
      return formerEvent(step);
    default:
      return assertNever(step);
  }
}

async function formerList({ planId, number }: UnitsImportedStep): Promise<TakenBack> {
  const answer = await ask('units.takeBackImport', { planId, number, reason });
  return answer.ok ? ok(importTakenBackSentence(answer.value)) : answer;
}

async function formerFields({ planId, former }: UnitsEditedStep): Promise<TakenBack> {
  const changes = former.map(({ unit, fields }) => ({ unit, fields: asFields(fields) }));
  const answer = await ask('units.edit', { planId, changes, reason });
  return answer.ok ? ok(unitPageWords.undoneEdit(answer.value.changed)) : answer;
}

async function formerUnit({ planId, former: { code, ...fields } }: UnitRemovedStep): Promise<TakenBack> {
  const { name, kind, kindLabel } = fields;
  const answer = await ask('units.add', {
    planId,
    unit: code,
    fields: { ...asFields(fields), name, kind, kindLabel },
    reason,
  });
  return answer.ok ? ok(unitPageWords.undoneRemoval(name)) : answer;
}

/** The last first: events name the units that came with them. */
async function withoutChanges({ planId, recorded, added }: UnitChangesStep): Promise<TakenBack> {
  for (const { id, former } of recorded.toReversed()) {
    const answer =
      former === null
        ? await ask('unitEvents.remove', { planId, id, reason })
        : await ask('unitEvents.record', { planId, id, event: asEvent(former), reason });
    if (!answer.ok) return answer;
  }
  for (const unit of added.toReversed()) {
    const answer = await ask('units.remove', { planId, unit, reason });
    if (!answer.ok) return answer;
  }
  return ok(recorded.length > 0 ? unitPageWords.undoneEvents(recorded.length) : unitPageWords.undoneAddition(added.length));
}

async function formerEvent({ planId, id, former }: UnitEventRemovedStep): Promise<TakenBack> {
  const answer = await ask('unitEvents.record', { planId, id, event: asEvent(former), reason });
  return answer.ok ? ok(unitPageWords.undoneEventRemoval) : answer;
}

type FieldsAsked = InputOf<'units.edit'>['changes'][number]['fields'];
type EventAsked = InputOf<'unitEvents.record'>['event'];

/** The same, in lists that the contract may own. */
export const asFields = ({ sectors, aliases, ...fields }: SomeUnitFields): FieldsAsked => ({
  ...fields,
  ...(sectors ? { sectors: [...sectors] } : {}),
  ...(aliases ? { aliases: [...aliases] } : {}),
});

/** An event as it is asked for. */
export const asEvent = (event: UnitEventFacts): EventAsked => ({ ...event, from: [...event.from], to: [...event.to] });
