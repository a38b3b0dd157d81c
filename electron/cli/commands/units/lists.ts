import { ok } from '#core/domain/result.ts';
import { doneSentences, unitSentences } from '#core/text/vi.ts';
import { answer, type Command, required } from '../../command.ts';

export const unitsImport: Command = {
  shape: { positionals: [1, 1], required: ['plan'], optional: [] },
  async run({ application, handles, arguments: typed }) {
    const file = handles.register(typed.positionals[0] ?? '');
    const counts = await application.call('units.import', { planId: required(typed, 'plan'), file });
    if (!counts.ok) return counts;
    const { added, updated, unchanged, events } = counts.value;
    const lines = [doneSentences.unitsImported(added, updated, unchanged), ...(events ? unitSentences.eventsLoaded(events) : [])];
    const told = { added, updated, unchanged, ...(events ? { events } : {}) };
    return ok(answer(told, lines.join('\n'), (events?.refused.length ?? 0) > 0));
  },
};

export const unitsExport: Command = {
  shape: { positionals: [0, 0], required: ['plan', 'out'], optional: [] },
  async run({ application, handles, arguments: typed }) {
    const out = required(typed, 'out');
    const done = await application.call('units.export', { planId: required(typed, 'plan'), file: handles.register(out) });
    if (!done.ok) return done;
    const { sheets, rows } = done.value;
    return ok(answer({ file: out, sheets, rows }, doneSentences.exported(out, sheets, rows)));
  },
};
