import type { CallError } from '#core/contract/errors.ts';
import { fail, ok, type Result } from '#core/domain/result.ts';
import type { UnitEventFacts } from '#core/domain/units/lineage/unit-event.ts';
import { unitKindFromWords } from '#core/domain/units/unit-words.ts';
import { recordWords } from '#core/text/vi-unit-page.ts';
import { unitEventFaultText } from '#core/text/vi-units.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask } from '../../../api.ts';
import { useNotify } from '../../../workspace/notices.ts';
import { asEvent, takeBackUnits } from '../../../workspace/take-back-units.ts';
import { useUndo } from '../../../workspace/undo.ts';
import type { UnitChangesStep } from '../../../workspace/unit-step.ts';
import { useWorkspace } from '../../../workspace/workspace.ts';
import { calledIn, type NamedKind } from '../kinds.ts';
import { nextCodes } from '../next-code.ts';
import type { PlanUnits } from '../use-plan-units.ts';
import { newIdentityOf } from './drafted-events.ts';

/** What is to be recorded. */
export interface EventsToSave {
  /** Of the event that is changed; null for new ones. */
  readonly id: string | null;
  readonly events: readonly UnitEventFacts[];
  /** Names of units that come into the plan with them. */
  readonly founded: readonly string[];
  /** Null: as each name says. */
  readonly newKind: NamedKind | null;
}

/** Records all or nothing: where one is refused, what was done before it goes again. */
export function useSaveEvents(of: PlanUnits): (what: EventsToSave) => Promise<boolean> {
  const { changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  return async (what) => {
    const done: Doing = { kind: 'unit-changes', planId: of.planId, recorded: [], added: [] };
    const outcome = await save(of, what, done);
    if (outcome.ok) remember(done);
    else await takeBackUnits(done);
    notify(
      outcome.ok
        ? { text: recordWords.saved(done.recorded.length, done.added.length), tone: 'done' }
        : { text: refusal(outcome.error, of.nameOf), tone: 'problem' },
    );
    changed();
    return outcome.ok;
  };
}

/** The step while it is being done. */
type Doing = UnitChangesStep & {
  recorded: UnitChangesStep['recorded'][number][];
  added: string[];
};

async function save(of: PlanUnits, what: EventsToSave, done: Doing): Promise<Result<null, CallError>> {
  const founded = await found(of, what, done);
  if (!founded.ok) return founded;
  const standing = (identity: string) => founded.value.get(identity) ?? identity;
  for (const event of what.events) {
    const facts = { ...event, from: event.from.map(standing), to: event.to.map(standing) };
    const answer = await ask('unitEvents.record', { planId: of.planId, id: what.id, event: asEvent(facts) });
    if (!answer.ok) return answer;
    done.recorded.push({ id: answer.value.id, former: answer.value.former });
  }
  return ok(null);
}

/** Identities of the units that come in, by what stood for them in the draft. */
async function found(
  { planId, units }: PlanUnits,
  { founded, newKind }: EventsToSave,
  done: Doing,
): Promise<Result<ReadonlyMap<string, string>, CallError>> {
  const identities = new Map<string, string>();
  const codes = nextCodes(
    units.map(({ code }) => code),
    founded.length,
  );
  for (const [place, name] of founded.entries()) {
    const unit = codes[place] ?? name;
    const kind = newKind ?? calledIn(units, unitKindFromWords(name));
    const answer = await ask('units.add', { planId, unit, fields: { name, ...kind } });
    if (!answer.ok) return fail(answer.error);
    done.added.push(unit);
    identities.set(newIdentityOf(name), answer.value.identity);
  }
  return ok(identities);
}

const refusal = (error: CallError, nameOf: (identity: string) => string): string =>
  error.code === 'unit-event-faulty'
    ? recordWords.refused(error.faults.map((fault) => unitEventFaultText(fault, nameOf)))
    : failureSentence(error);
