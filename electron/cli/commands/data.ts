import { ok } from '#core/domain/result.ts';
import { doneSentences } from '#core/text/vi.ts';
import { answer, type Command } from '../command.ts';

const whole = { ok: true, problems: [] } as const;

export const backup: Command = {
  shape: { positionals: [1, 1], required: [], optional: [] },
  async run({ application, handles, arguments: { positionals } }) {
    const [file = ''] = positionals;
    const done = await application.call('data.backup', { file: handles.register(file) });
    return done.ok ? ok(answer({ ...whole, file, sizeInBytes: done.value.sizeInBytes }, doneSentences.backedUp(file))) : done;
  },
};

export const restore: Command = {
  shape: { positionals: [1, 1], required: [], optional: [] },
  async run({ application, handles, arguments: { positionals } }) {
    const [file = ''] = positionals;
    const done = await application.call('data.restore', { file: handles.register(file) });
    return done.ok ? ok(answer({ ...whole, keptIn: done.value.keptIn }, doneSentences.restored(file, done.value.keptIn))) : done;
  },
};

export const verify: Command = {
  shape: { positionals: [0, 0], required: [], optional: [] },
  async run({ application }) {
    const found = await application.call('data.verify', {});
    return ok(answer(found, found.ok ? doneSentences.verified : found.problems.join('\n'), !found.ok));
  },
};
