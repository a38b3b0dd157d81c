import type { OutputOf, Remembered } from '../contract/contract.ts';
import { answersToKeep, isKeepable } from '../domain/memory/answers-to-keep.ts';
import type { KeptAnswer } from '../domain/memory/kept-answer.ts';
import { ok } from '../domain/result.ts';
import { isSameValue } from '../domain/same-value.ts';
import type { Answers, Submission } from '../domain/submissions/submission.ts';
import type { PlanContext } from './plan-context.ts';
import type { DomainEvent, EventRecord, KeptAlias, Stores } from './ports.ts';
import { keptWorkbook, layoutOf, recognised } from './recognised-workbook.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

/**
 * Keeps what was just answered for the unit's next report of the same layout, and the name under which its file called it.
 * `asked` is the submission before the answers, `settled` what it became.
 */
export async function rememberAnswers(
  deps: ServiceDeps,
  context: PlanContext,
  { asked, settled }: { readonly asked: Submission; readonly settled: Submission },
  answers: Answers,
): Promise<void> {
  rememberUnit(deps, asked, answers);
  if (settled.unit === null || !Object.keys(answers).some(isKeepable)) return;
  const workbook = await keptWorkbook(deps, settled);
  if (workbook === null) return;
  const seen = recognised(context, workbook, settled, settled.answers);
  const { unit, planId, basis } = settled;
  const { at: givenAt, actor } = signed(deps);
  const report = { planId, unit, basis, layout: await layoutOf(seen), givenAt, actor };
  const kept = answersToKeep(answers, seen).map((answer): KeptAnswer => ({ ...answer, ...report, id: deps.newId() }));
  deps.stores.transaction(() => {
    for (const answer of kept) keep(deps, answer);
  });
}

function keep({ stores }: ServiceDeps, answer: KeptAnswer): void {
  const { planId, unit, givenAt: at, actor, ...remembered } = answer;
  stores.memory.keep(answer);
  stores.events.append({ kind: 'answer-remembered', planId, unit, remembered }, { at, actor, reason: null });
}

/** The name that stood in the file is the unit's from now on. */
function rememberUnit(deps: ServiceDeps, { planId, questions }: Submission, { unit }: Answers): void {
  const alias = questions.find((question) => question.kind === 'unit')?.found ?? null;
  if (unit === undefined || alias === null) return;
  deps.stores.transaction(() => {
    deps.stores.units.rememberAlias(unit, alias, planId);
    deps.stores.events.append({ kind: 'alias-remembered', planId, unit, alias }, signed(deps));
  });
}

/** All that is remembered: spellings of units' names, then answers, each as it was given. */
export function listRemembered({ stores }: Pick<ServiceDeps, 'stores'>): OutputOf<'remembered.list'> {
  return [...stores.memory.aliases().map(aliasListed), ...stores.memory.answers().map(answerListed)];
}

const aliasListed = ({ id, unit, unitName, alias, givenAt, actor }: KeptAlias): Remembered => ({
  id,
  kind: 'alias',
  unit,
  unitName,
  question: null,
  answer: unit,
  wording: alias,
  givenAt,
  actor,
});

const answerListed = (kept: KeptAnswer & { readonly unitName: string }): Remembered => ({
  id: kept.id,
  kind: 'answer',
  unit: kept.unit,
  unitName: kept.unitName,
  question: kept.question,
  answer: kept.answer,
  wording: kept.wording === '' ? null : kept.wording,
  givenAt: kept.givenAt,
  actor: kept.actor,
});

/** Takes the removal of a memory back, as it was given then; false where it was never removed, or something newer is in its place. */
export function restoreRemembered({ stores, ...deps }: ServiceDeps, memoryId: string): OutputOf<'remembered.restore'> {
  const told = stores.plans.list().flatMap(({ id }) => stores.events.ofPlan(id));
  const removal = told.findLast(({ event }) => event.kind === 'memory-removed' && event.memoryId === memoryId)?.event;
  if (removal?.kind !== 'memory-removed' || listRemembered({ stores }).some(({ id }) => id === memoryId))
    return ok({ restored: false });
  return stores.transaction(() => {
    const restored = removal.memory === 'alias' ? restoreAlias(stores, removal) : restoreAnswer(stores, told, memoryId);
    if (restored) stores.events.append({ ...removal, kind: 'memory-restored' }, signed(deps));
    return ok({ restored });
  });
}

/** The event that once confirmed the spelling goes on telling when and by whom. */
function restoreAlias({ units }: Stores, { unit, wording, planId }: RemovedMemory): boolean {
  units.rememberAlias(unit, wording, planId);
  return true;
}

function restoreAnswer({ memory }: Stores, told: readonly EventRecord[], id: string): boolean {
  const given = told.findLast(({ event }) => event.kind === 'answer-remembered' && event.remembered.id === id);
  if (given?.event.kind !== 'answer-remembered') return false;
  const { planId, unit, remembered } = given.event;
  const isSame = (other: KeptAnswer) => isSameValue(other.subject, remembered.subject);
  if (memory.answersFor(planId, unit, remembered.layout).some(isSame)) return false;
  memory.keep({ ...remembered, planId, unit, givenAt: given.at, actor: given.actor });
  return true;
}

type RemovedMemory = Extract<DomainEvent, { kind: 'memory-removed' | 'memory-restored' }>;

/** Forgets one of them; reports that came in stay as they are, and that it was ever remembered stays in the log. */
export function removeRemembered({ stores, ...deps }: ServiceDeps, memoryId: string): OutputOf<'remembered.remove'> {
  const { memory, events } = stores;
  return stores.transaction(() => {
    const alias = memory.aliases().find(({ id }) => id === memoryId);
    const answer = memory.answers().find(({ id }) => id === memoryId);
    const found = alias ?? answer;
    if (found === undefined) return ok({ removed: false });
    if (alias) memory.removeAlias(memoryId);
    else memory.removeAnswer(memoryId);
    const { planId, unit } = found;
    const told = { memory: alias ? 'alias' : 'answer', wording: alias?.alias ?? answer?.wording ?? '' } as const;
    events.append({ kind: 'memory-removed', planId, unit, memoryId, ...told }, signed(deps));
    return ok({ removed: true });
  });
}
