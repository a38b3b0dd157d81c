import type { ImportedFile, ImportReceipt } from '#core/contract/imported-file.ts';
import { fail, ok, type Result } from '#core/domain/result.ts';
import { doneSentences, usageSentences } from '#core/text/vi.ts';
import { answer, type Command, type CommandContext, isSet, optional, required } from '../command.ts';
import { reportFiles } from '../report-files.ts';
import { basisOption } from './basis-option.ts';
import { entriesText } from './entry-text.ts';
import { namesFor } from './names.ts';
import { answersGivenBefore } from './remembered.ts';

export const importReports: Command = {
  shape: {
    positionals: [1, Number.POSITIVE_INFINITY],
    required: ['plan', 'period'],
    optional: ['basis', 'unit', 'accept', 'dry-run'],
  },
  async run(context) {
    const paths = await allFiles(context.arguments.positionals);
    if (!paths.ok) return paths;
    const basis = basisOption(context.arguments);
    if (!basis.ok) return basis;
    const stop = context.application.onProgress(({ done, total, file }) =>
      context.say(doneSentences.progress(done, total, file)),
    );
    const receipt = await callImport(context, paths.value, basis.value);
    stop();
    return receipt.ok ? ok(await answerOf(context, receipt.value)) : receipt;
  },
};

async function allFiles(typed: readonly string[]): Promise<Result<readonly string[], string>> {
  const files: string[] = [];
  for (const path of typed) {
    const found = await reportFiles(path);
    if (found === null) return fail(usageSentences.noSuchPath(path));
    if (found.length === 0) return fail(usageSentences.noFiles(path));
    files.push(...found);
  }
  return ok(files);
}

function callImport(
  { application, handles, arguments: typed }: CommandContext,
  paths: readonly string[],
  basis: 'period' | 'cumulative' | null,
) {
  return application.call('submissions.import', {
    planId: required(typed, 'plan'),
    period: required(typed, 'period'),
    files: paths.map((path) => handles.register(path)),
    basis,
    unit: optional(typed, 'unit'),
    accept: isSet(typed, 'accept'),
    dryRun: isSet(typed, 'dry-run'),
  });
}

async function answerOf({ application, arguments: typed }: CommandContext, receipt: ImportReceipt) {
  const names = await namesFor(application, required(typed, 'plan'));
  const dryRun = isSet(typed, 'dry-run') ? [doneSentences.dryRun] : [];
  const before = await answersGivenBefore(application, receipt.files);
  const text = [entriesText(receipt.files, names), ...before, doneSentences.imported(receipt.summary), ...dryRun].join('\n');
  return answer(receipt, text, receipt.files.some(needsPerson));
}

const needsPerson = ({ outcome }: ImportedFile): boolean => outcome === 'needs-review' || outcome === 'rejected';
