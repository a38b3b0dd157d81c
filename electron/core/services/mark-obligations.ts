import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import type { MarkChange } from '../contract/progress-methods.ts';
import type { ObligationMark } from '../domain/progress/obligation.ts';
import type { BoardObligation, ProgressBoard } from '../domain/progress/progress-board.ts';
import { dayInVietnam } from '../domain/reports/submission-report.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isSameValue } from '../domain/same-value.ts';
import { LARGEST_SCAN } from '../domain/submissions/scan-kind.ts';
import { planWithUnits } from './plan-context.ts';
import { boardOf } from './plan-progress.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

/** What came, waits, was refused or is not asked of a unit, as an officer notes it: all changes or none. */
export function markObligations(deps: ServiceDeps, input: ParsedInputOf<'obligations.mark'>): OutputOf<'obligations.mark'> {
  const context = planWithUnits(deps.stores, input.planId);
  if (!context.ok) return context;
  const refusal = refusedChange(boardOf(deps, context.value), input.changes, dayInVietnam(deps.clock.now()));
  return refusal === null ? ok(keepMarks(deps, input)) : fail(refusal);
}

function refusedChange(board: ProgressBoard, changes: readonly MarkChange[], today: string): CallError | null {
  for (const { obligation, unit, mark } of changes) {
    const asked = askedObligation(board, obligation);
    if (!asked.ok) return asked.error;
    if (asked.value.kind === 'report' || asked.value.kind === 'minimum') return { code: 'obligation-by-figures', obligation };
    if (!board.units.some(({ code }) => code === unit)) return { code: 'unit-unknown', unit };
    if (mark !== null && mark.on > today) return { code: 'day-to-come', day: mark.on };
  }
  return null;
}

/** What the plan asks under a code. */
export function askedObligation({ obligations }: ProgressBoard, code: string): Result<BoardObligation, CallError> {
  const asked = obligations.find((one) => one.code === code);
  return asked
    ? ok(asked)
    : fail({ code: 'obligation-unknown', obligation: code, known: obligations.map((known) => known.code) });
}

function keepMarks(deps: ServiceDeps, { planId, changes, reason }: ParsedInputOf<'obligations.mark'>) {
  const { progress, events, transaction } = deps.stores;
  const by = signed(deps, reason);
  return transaction(() => {
    const marks = progress.marks(planId);
    const former = changes.map((change) => ({ ...placeOf(change), mark: contentOf(marks, change) }));
    const changed = changes.filter(({ mark }, index) => !isSameValue(mark, former[index]?.mark));
    for (const { obligation, unit, mark } of changed) {
      if (mark === null) progress.unmark(planId, { obligation, unit });
      else progress.mark(planId, { obligation, unit, ...mark, at: by.at, actor: by.actor });
      events.append({ kind: 'obligation-marked', planId, obligation, unit, mark }, by);
    }
    return { changed: changed.length, former };
  });
}

const placeOf = ({ obligation, unit }: MarkChange) => ({ obligation, unit });

/** What is noted there now, without who noted it. */
function contentOf(marks: readonly ObligationMark[], { obligation, unit }: MarkChange): MarkChange['mark'] {
  const found = marks.find((one) => one.obligation === obligation && one.unit === unit);
  if (found === undefined) return null;
  const { state, on, heldOn, note, file } = found;
  return { state, on, heldOn, note, file };
}

/** Keeps what came with an obligation, whatever kind of file it is. */
export async function keepObligationFile(deps: ServiceDeps, handle: string): Promise<OutputOf<'obligations.keepFile'>> {
  const name = deps.handles.nameOf(handle) ?? handle;
  const bytes = await deps.handles.bytesOf(handle);
  if (bytes === null) return fail({ code: 'file-unreadable', file: name });
  if (bytes.length > LARGEST_SCAN) return fail({ code: 'scan-too-large', file: name, mostMegabytes: LARGEST_SCAN / 1024 / 1024 });
  const { sha256 } = await deps.files.keep(bytes);
  return ok({ name, sha256 });
}
