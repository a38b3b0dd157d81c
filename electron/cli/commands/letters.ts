import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '#core/domain/result.ts';
import { letterWords, usageSentences } from '#core/text/vi.ts';
import { answer, type Command, type CommandContext, optional, required } from '../command.ts';

/** A letter about an obligation, by the method that writes it. */
const aboutObligation = (method: 'letters.remind' | 'letters.missing', said: (units: number) => string): Command => ({
  shape: { positionals: [0, 0], required: ['plan', 'period', 'out'], optional: [] },
  async run({ application, handles, arguments: typed }) {
    const out = required(typed, 'out');
    const place = { planId: required(typed, 'plan'), obligation: required(typed, 'period') };
    const written = await application.call(method, { ...place, file: handles.register(out) });
    if (!written.ok) return written;
    const { units } = written.value;
    return ok(answer({ file: out, units }, letterWords.writtenTo(said(units), out)));
  },
});

/** Văn bản đôn đốc to all units that owe it. */
export const letterRemind = aboutObligation('letters.remind', letterWords.reminded);

/** Danh sách đơn vị chưa nộp. */
export const letterMissing = aboutObligation('letters.missing', letterWords.listed);

/** Phiếu trả lại of one submission. */
export const letterReturn: Command = {
  shape: { positionals: [1, 1], required: ['out'], optional: [] },
  async run({ application, handles, arguments: typed }) {
    const [submissionId = ''] = typed.positionals;
    const out = required(typed, 'out');
    const written = await application.call('letters.return', { submissionId, file: handles.register(out) });
    if (!written.ok) return written;
    const { doubts } = written.value;
    return ok(answer({ file: out, doubts }, letterWords.writtenTo(letterWords.sentBack(doubts), out)));
  },
};

/** Phiếu báo số liệu: all in one .docx, or one for each unit in a folder. */
export const letterFigures: Command = {
  shape: { positionals: [0, 0], required: ['plan', 'period', 'out'], optional: ['unit'] },
  async run(context) {
    const out = required(context.arguments, 'out');
    return out.toLowerCase().endsWith('.docx') ? together(context, out) : intoFolder(context, out);
  },
};

const placeOf = ({ arguments: typed }: CommandContext) => ({
  planId: required(typed, 'plan'),
  period: required(typed, 'period'),
});

const unitsOf = ({ arguments: typed }: CommandContext): readonly string[] | null => {
  const unit = optional(typed, 'unit');
  return unit === null ? null : [unit];
};

async function together(context: CommandContext, out: string) {
  const { application, handles } = context;
  const to = { kind: 'together', units: unitsOf(context), file: handles.register(out) } as const;
  const written = await application.call('letters.figures', { ...placeOf(context), to });
  return written.ok
    ? told(
        written.value.files.map(({ unit }) => ({ unit, file: out })),
        out,
      )
    : written;
}

async function intoFolder(context: CommandContext, folder: string) {
  const { application, handles } = context;
  const listed = await application.call('letters.list', { ...placeOf(context), units: unitsOf(context) });
  if (!listed.ok) return listed;
  const isMade = await mkdir(folder, { recursive: true }).then(
    () => true,
    () => false,
  );
  if (!isMade) return fail(usageSentences.noSuchPath(folder));
  const paths = listed.value.map(({ unit, file }) => ({ unit, file: join(folder, file) }));
  const files = paths.map(({ unit, file }) => ({ unit, file: handles.register(file) }));
  const written = await application.call('letters.figures', { ...placeOf(context), to: { kind: 'files', files } });
  return written.ok ? told(paths, folder) : written;
}

const told = (files: readonly { readonly unit: string; readonly file: string }[], out: string) =>
  ok(answer({ files }, letterWords.writtenTo(letterWords.made(files.length), out)));
