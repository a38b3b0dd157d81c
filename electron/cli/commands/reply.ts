import { ok } from '#core/domain/result.ts';
import { doneSentences } from '#core/text/vi.ts';
import { answer, type Command, optional } from '../command.ts';

/** What to write to the unit; with `--out` also the copy of its workbook that goes with it. */
export const reply: Command = {
  shape: { positionals: [1, 1], required: [], optional: ['out'] },
  async run({ application, handles, arguments: typed }) {
    const [submissionId = ''] = typed.positionals;
    const said = await application.call('submissions.replyText', { submissionId });
    if (!said.ok) return said;
    const { text } = said.value;
    const out = optional(typed, 'out');
    if (out === null) return ok(answer({ text, file: null, kind: null, marked: null }, text));
    const written = await application.call('submissions.reply', { submissionId, file: handles.register(out) });
    if (!written.ok) return written;
    const { kind, marked } = written.value;
    return ok(answer({ text, file: out, kind, marked }, `${text}\n\n${doneSentences.replyWritten(out, kind, marked)}`));
  },
};
