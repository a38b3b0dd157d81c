import { ok } from '#core/domain/result.ts';
import { narrativeSentences } from '#core/text/vi.ts';
import { answer, type Command, optional, required } from '../command.ts';

/** Lời văn: the text itself, or a document of it. */
export const narrative: Command = {
  shape: { positionals: [0, 0], required: ['plan', 'period'], optional: ['profile', 'out'] },
  async run({ application, handles, arguments: typed }) {
    const asked = { planId: required(typed, 'plan'), period: required(typed, 'period'), profile: optional(typed, 'profile') };
    const told = await application.call('narrative.get', asked);
    if (!told.ok) return told;
    const { text, sentences, selection } = told.value;
    const json = { text, sentences, selection };
    const out = optional(typed, 'out');
    if (out === null) return ok(answer(json, text));
    const written = await application.call('narrative.export', { ...asked, file: handles.register(out) });
    if (!written.ok) return written;
    return ok(answer({ ...json, file: out }, narrativeSentences.written(out, written.value.indicators)));
  },
};
