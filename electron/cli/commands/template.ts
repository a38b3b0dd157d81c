import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputOf } from '#core/contract/contract.ts';
import type { UnitFormSeen } from '#core/contract/form-methods.ts';
import { fail, ok } from '#core/domain/result.ts';
import { doneSentences, formPackageName, usageSentences } from '#core/text/vi.ts';
import { answer, type Command, type CommandContext, isSet, optional, required } from '../command.ts';

/** One form for each unit that is asked something, in a folder or in one package; progress is told meanwhile. */
export const template: Command = {
  shape: { positionals: [0, 0], required: ['plan', 'period', 'out'], optional: ['unit', 'zip'] },
  async run(context) {
    const { application, arguments: typed } = context;
    const unit = optional(typed, 'unit');
    const place = { planId: required(typed, 'plan'), period: required(typed, 'period') };
    const listed = await application.call('forms.list', { ...place, units: unit === null ? null : [unit] });
    if (!listed.ok) return listed;
    if (unit !== null && listed.value.length === 0) return fail({ code: 'nothing-asked', unit });
    const folder = required(typed, 'out');
    if (!(await isMade(folder))) return fail(usageSentences.noSuchPath(folder));
    return isSet(typed, 'zip') ? pack(context, listed.value, folder) : write(context, listed.value, folder);
  },
};

/** The folder is there, or can be made. */
const isMade = (folder: string): Promise<boolean> =>
  mkdir(folder, { recursive: true }).then(
    () => true,
    () => false,
  );

async function write(context: CommandContext, forms: readonly UnitFormSeen[], folder: string) {
  const { handles } = context;
  const paths = new Map(forms.map(({ unit, file }) => [unit, join(folder, file)]));
  const files = forms.map(({ unit }) => ({ unit, file: handles.register(paths.get(unit) ?? '') }));
  const made = await make(context, { kind: 'files', files });
  if (!made.ok) return made;
  const told = made.value.files.map(({ unit, file }) => ({ unit, file: paths.get(unit) ?? file }));
  return ok(answer({ files: told }, doneSentences.formsMade(told.length, folder)));
}

async function pack(context: CommandContext, forms: readonly UnitFormSeen[], folder: string) {
  const file = join(folder, formPackageName(required(context.arguments, 'period')));
  const units = forms.map(({ unit }) => unit);
  const made = await make(context, { kind: 'package', units, file: context.handles.register(file) });
  return made.ok
    ? ok(answer({ files: made.value.files, package: file }, doneSentences.formsMade(made.value.files.length, file)))
    : made;
}

type Target = InputOf<'forms.make'>['to'];

async function make({ application, arguments: typed, say }: CommandContext, to: Target) {
  const stop = application.onProgress(({ done, total, file }) => say(doneSentences.progress(done, total, file)));
  const place = { planId: required(typed, 'plan'), period: required(typed, 'period') };
  const made = await application.call('forms.make', { ...place, to });
  stop();
  return made;
}
