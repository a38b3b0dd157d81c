import { dayOf } from '#core/domain/plan/day-text.ts';
import type { ObligationMark } from '#core/domain/progress/obligation.ts';
import { dayInVietnam } from '#core/domain/reports/submission-report.ts';
import { fail, ok, type Result } from '#core/domain/result.ts';
import { dayText, headings, marks, markWords, momentText, progressSentences, usageSentences } from '#core/text/vi.ts';
import { answer, type Command, type CommandContext, optional, type Refusal, required } from '../command.ts';
import { textTable } from '../text-table.ts';

const EVERYBODY = 'all';
const NOTHING = '-';

/** A deadline for all units, or more time for one. */
export const deadlineSet: Command = {
  shape: { positionals: [3, 3], required: ['plan', 'reason'], optional: [] },
  async run({ application, arguments: typed }) {
    const [of = '', period = '', day = ''] = typed.positionals;
    const dueOn = day === NOTHING ? null : dayOf(day);
    if (day !== NOTHING && dueOn === null) return fail(usageSentences.notADay('deadline set', day));
    const unit = of === EVERYBODY ? null : of;
    const change = { period, unit, dueOn, reason: required(typed, 'reason') };
    const done = await application.call('deadlines.set', { planId: required(typed, 'plan'), changes: [change] });
    return done.ok ? ok(answer(change, progressSentences.deadlineSet(period, unit, dueOn))) : done;
  },
};

/** The office's own deadlines and extensions, with who set them and why. */
export const deadlineList: Command = {
  shape: { positionals: [0, 0], required: ['plan'], optional: [] },
  async run({ application, arguments: typed }) {
    const found = await application.call('deadlines.list', { planId: required(typed, 'plan') });
    if (!found.ok) return found;
    if (found.value.length === 0) return ok(answer([], progressSentences.noDeadlines));
    const text = textTable(found.value, [
      { heading: headings.period, text: ({ period }) => period },
      { heading: headings.unit, text: ({ unit }) => unit ?? progressSentences.allUnits },
      { heading: headings.dueOn, text: ({ dueOn }) => dayText(dueOn) },
      { heading: headings.reason, text: ({ reason }) => reason ?? marks.none, wraps: true },
      { heading: headings.setBy, text: ({ actor, at }) => `${actor}, ${momentText(at)}`, wraps: true },
    ]);
    return ok(answer(found.value, text));
  },
};

/** Notes what a unit sent or did that no report answers. */
export const obligation: Command = {
  shape: { positionals: [3, 3], required: ['plan'], optional: ['received-on', 'held-on', 'note', 'file'] },
  async run(context) {
    const { application, arguments: typed } = context;
    const [unit = '', code = '', state = ''] = typed.positionals;
    const mark = await markTyped(context, state);
    if (!mark.ok) return mark;
    const change = { obligation: code, unit, mark: mark.value };
    const done = await application.call('obligations.mark', { planId: required(typed, 'plan'), changes: [change] });
    if (!done.ok) return done;
    const said = mark.value === null ? progressSentences.unmarked(code, unit) : marked(code, unit, mark.value.state);
    return ok(answer(change, said));
  },
};

const marked = (code: string, unit: string, state: ObligationMark['state']): string =>
  progressSentences.marked(code, unit, markWords[state]);

type Mark = Pick<ObligationMark, 'state' | 'on' | 'heldOn' | 'note' | 'file'> | null;

async function markTyped(context: CommandContext, state: string): Promise<Result<Mark, Refusal>> {
  const { arguments: typed } = context;
  if (state === NOTHING) return ok(null);
  if (!isState(state)) return fail(usageSentences.notAmong('obligation', state, [...Object.keys(markWords), NOTHING]));
  const on = dayTyped(context, 'received-on') ?? ok(dayInVietnam(new Date().toISOString()));
  const heldOn = dayTyped(context, 'held-on') ?? ok(null);
  if (!on.ok) return on;
  if (!heldOn.ok) return heldOn;
  const file = await fileTyped(context);
  if (!file.ok) return file;
  return ok({ state, on: on.value, heldOn: heldOn.value, note: optional(typed, 'note'), file: file.value });
}

const isState = (typed: string): typed is ObligationMark['state'] => Object.hasOwn(markWords, typed);

function dayTyped({ arguments: typed }: CommandContext, name: 'received-on' | 'held-on'): Result<string, string> | null {
  const text = optional(typed, name);
  if (text === null) return null;
  const day = dayOf(text);
  return day === null ? fail(usageSentences.notADay(`--${name}`, text)) : ok(day);
}

async function fileTyped({ application, handles, arguments: typed }: CommandContext) {
  const path = optional(typed, 'file');
  return path === null ? ok(null) : application.call('obligations.keepFile', { file: handles.register(path) });
}
