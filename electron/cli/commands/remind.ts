import type { ReminderText } from '#core/contract/progress-methods.ts';
import { type ReminderWay, reminderWays } from '#core/domain/progress/reminder.ts';
import { fail, ok } from '#core/domain/result.ts';
import { progressSentences, usageSentences } from '#core/text/vi.ts';
import { answer, type Command, type CommandContext, optional, required } from '../command.ts';

/** Texts for those who owe it; `--by` writes down that they were reminded, `--out` makes the official list. */
export const remind: Command = {
  shape: { positionals: [0, 0], required: ['plan', 'period'], optional: ['unit', 'by', 'out'] },
  async run(context) {
    const { application, arguments: typed } = context;
    const [unit, by] = [optional(typed, 'unit'), optional(typed, 'by')];
    if (by !== null && !isWay(by)) return fail(usageSentences.notAmong('--by', by, reminderWays));
    const place = { planId: required(typed, 'plan'), obligation: required(typed, 'period') };
    const found = await application.call('reminders.texts', place);
    if (!found.ok) return found;
    const texts = found.value.filter((text) => unit === null || text.unit === unit);
    const kept = by === null || texts.length === 0 ? ok(null) : await keep(context, place, texts, by);
    if (!kept.ok) return kept;
    const list = await writeList(context, place);
    if (!list.ok) return list;
    const shown = texts.length === 0 ? progressSentences.nobodyOwes : texts.map(({ text }) => text).join('\n\n');
    return ok(answer({ ...place, units: texts, file: list.value?.file ?? null }, shown));
  },
};

const isWay = (typed: string): typed is ReminderWay => reminderWays.some((way) => way === typed);

type Place = { readonly planId: string; readonly obligation: string };

const keep = ({ application }: CommandContext, { planId, obligation }: Place, texts: readonly ReminderText[], way: ReminderWay) =>
  application.call('reminders.keep', { planId, reminders: texts.map(({ unit }) => ({ unit, obligation, way })) });

async function writeList({ application, handles, arguments: typed, say }: CommandContext, place: Place) {
  const out = optional(typed, 'out');
  if (out === null) return ok(null);
  const written = await application.call('reminders.export', { ...place, file: handles.register(out) });
  if (!written.ok) return written;
  say(progressSentences.listWritten(out, written.value.rows));
  return ok({ file: out });
}
