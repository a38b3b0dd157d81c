import { ok } from '#core/domain/result.ts';
import { doneSentences } from '#core/text/vi.ts';
import { answer, type Command, required } from '../command.ts';

export const unitsImport: Command = {
  shape: { positionals: [1, 1], required: ['plan'], optional: [] },
  async run({ application, handles, arguments: typed }) {
    const file = handles.register(typed.positionals[0] ?? '');
    const counts = await application.call('units.import', { planId: required(typed, 'plan'), file });
    if (!counts.ok) return counts;
    const { added, updated, unchanged } = counts.value;
    return ok(answer(counts.value, doneSentences.unitsImported(added, updated, unchanged)));
  },
};
