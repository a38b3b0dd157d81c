import { fail, ok } from '#core/domain/result.ts';
import { commandUsages, doneSentences, usageSentences } from '#core/text/vi.ts';
import { answer, type Command, type CommandContext, isSet, required } from '../command.ts';
import { entriesText } from './entry-text.ts';
import { namesFor } from './names.ts';
import { entryAnswer } from './submissions.ts';

export const accept: Command = {
  shape: { positionals: [0, 1], required: [], optional: ['ready', 'plan', 'period'] },
  async run(context) {
    const { application, arguments: typed } = context;
    const [submissionId] = typed.positionals;
    if (isSet(typed, 'ready') && submissionId === undefined) return acceptReady(context);
    if (submissionId === undefined || Object.keys(typed.values).length > 0)
      return fail(usageSentences.positionals(commandUsages.accept));
    const settled = await application.call('submissions.accept', { submissionId });
    return settled.ok ? ok(entryAnswer(settled.value)) : settled;
  },
};

async function acceptReady({ application, arguments: typed }: CommandContext) {
  const missing = (['plan', 'period'] as const).find((name) => !required(typed, name));
  if (missing !== undefined) return fail(usageSentences.missingOption(missing, commandUsages.accept));
  const planId = required(typed, 'plan');
  const done = await application.call('submissions.acceptReady', { planId, period: required(typed, 'period') });
  if (!done.ok) return done;
  const { accepted, left } = done.value;
  const text = entriesText([...accepted, ...left], await namesFor(application, planId));
  return ok(answer(done.value, text, left.length > 0));
}

export const retract: Command = {
  shape: { positionals: [2, Number.POSITIVE_INFINITY], required: [], optional: [] },
  async run({ application, arguments: { positionals } }) {
    const [submissionId = '', ...questions] = positionals;
    const settled = await application.call('submissions.retract', { submissionId, questions });
    return settled.ok ? ok(entryAnswer(settled.value)) : settled;
  },
};

export const restoreSubmission: Command = {
  shape: { positionals: [1, 1], required: ['reason'], optional: [] },
  async run({ application, arguments: typed }) {
    const [submissionId = ''] = typed.positionals;
    const done = await application.call('submissions.restore', { submissionId, reason: required(typed, 'reason') });
    return done.ok ? ok(answer(done.value, doneSentences.broughtBack(done.value.restored, done.value.superseded))) : done;
  },
};
