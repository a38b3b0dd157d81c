import { type ReportName, reportNames } from '#core/contract/contract.ts';
import { readOptions } from '#core/domain/reports/read-options.ts';
import type { ReportOptions } from '#core/domain/reports/report-options.ts';
import { fail, ok, type Result } from '#core/domain/result.ts';
import { usageSentences } from '#core/text/vi.ts';
import { optionSentences, optionsText } from '#core/text/vi-options.ts';
import type { Arguments } from '../arguments.ts';
import { answer, type Command, type CommandContext, optional, type Refusal } from '../command.ts';

export const isReportName = (name: string): name is ReportName => reportNames.some((known) => known === name);

/** Everything typed as `--option name=value`. */
const optionsTyped = ({ values }: Arguments): readonly string[] => (Array.isArray(values.option) ? values.option : []);

/** What was typed for this once, over what is remembered; null where nothing was. */
export async function optionsOnce(
  { application, arguments: typed }: CommandContext,
  report: ReportName,
  place: { readonly planId: string; readonly period: string },
): Promise<Result<ReportOptions | null, Refusal>> {
  const given = optionsTyped(typed);
  if (given.length === 0) return ok(null);
  const kept = await application.call('reportOptions.get', { report, of: place });
  if (!kept.ok) return kept;
  const read = readOptions(kept.value, given, place);
  return read.ok ? read : fail(optionSentences.unread(read.error));
}

export const optionsShow: Command = {
  shape: { positionals: [0, 1], required: [], optional: [] },
  async run({ application, arguments: typed }) {
    const [report] = typed.positionals;
    if (report !== undefined && !isReportName(report)) return fail(usageSentences.notAmong('options show', report, reportNames));
    const listed = await application.call('reportOptions.list', {});
    if (!listed.ok) return listed;
    const wanted = report === undefined ? listed.value : { [report]: listed.value[report] ?? {} };
    return ok(answer(wanted, optionsText(wanted)));
  },
};

export const optionsSet: Command = {
  shape: { positionals: [2, 50], required: [], optional: ['plan', 'period'] },
  async run({ application, arguments: typed }) {
    const [report = '', ...given] = typed.positionals;
    if (!isReportName(report)) return fail(usageSentences.notAmong('options set', report, reportNames));
    const kept = await application.call('reportOptions.get', { report });
    if (!kept.ok) return kept;
    const place = { planId: optional(typed, 'plan') ?? '', period: optional(typed, 'period') ?? '' };
    const read = readOptions(kept.value, given, place);
    if (!read.ok) return fail(optionSentences.unread(read.error));
    const saved = await application.call('reportOptions.save', { report, options: read.value });
    if (!saved.ok) return saved;
    return ok(answer({ report, options: read.value }, optionsText({ [report]: read.value })));
  },
};
