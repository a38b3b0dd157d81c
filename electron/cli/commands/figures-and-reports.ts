import { type Application, type InputOf, reportNames } from '#core/contract/contract.ts';
import type { Evidence } from '#core/domain/figures/evidence.ts';
import { dayOf } from '#core/domain/plan/day-text.ts';
import { dayInVietnam } from '#core/domain/reports/submission-report.ts';
import { fail, ok, type Result } from '#core/domain/result.ts';
import { doneSentences, figureStateWords, usageSentences } from '#core/text/vi.ts';
import type { Arguments } from '../arguments.ts';
import { answer, type Command, type CommandContext, isSet, optional, type Refusal, required } from '../command.ts';
import { exportTemplate, templatePrefix } from './export-template.ts';
import { isReportName, optionsOnce } from './report-options.ts';
import { treeOption } from './tree-option.ts';

export const figuresSet: Command = {
  shape: {
    positionals: [3, 3],
    required: ['plan', 'period', 'reason'],
    optional: ['by', 'told-by', 'received-on', 'document', 'evidence'],
  },
  async run(context) {
    const { application, arguments: typed } = context;
    const [unit = '', indicator = '', value = ''] = typed.positionals;
    const told = callTyped(typed);
    if (!told.ok) return told;
    const evidence = await evidenceTyped(context);
    if (!evidence.ok) return evidence;
    const report = { planId: required(typed, 'plan'), period: required(typed, 'period') };
    const figure = { unit, indicator, value, reason: required(typed, 'reason'), told: told.value, evidence: evidence.value };
    const set = await application.call('figures.set', { ...report, ...figure });
    if (!set.ok) return set;
    return ok(answer(set.value, doneSentences.figureSet(indicator, unit, `${figureStateWords[set.value.state]}, ${value}`)));
  },
};

/** The document named, with its file kept; null where none is named. */
async function evidenceTyped({
  application,
  handles,
  arguments: typed,
}: CommandContext): Promise<Result<Evidence | null, Refusal>> {
  const [document, path] = [optional(typed, 'document'), optional(typed, 'evidence')];
  if (document === null) return path === null ? ok(null) : fail(usageSentences.onlyOfDocuments);
  const kept = path === null ? ok(null) : await application.call('evidence.keep', { file: handles.register(path) });
  return kept.ok ? ok({ document, file: kept.value }) : kept;
}

/** Who called, and when: today where no day is typed; null where the figure did not come by telephone. */
function callTyped(typed: Arguments): Result<{ by: string | null; on: string } | null, string> {
  const [by, toldBy, on] = [optional(typed, 'by'), optional(typed, 'told-by'), optional(typed, 'received-on')];
  if (by === null) return toldBy === null && on === null ? ok(null) : fail(usageSentences.onlyOfCalls);
  if (by !== 'telephone') return fail(usageSentences.notAmong('--by', by, ['telephone']));
  const day = on === null ? dayInVietnam(new Date().toISOString()) : dayOf(on);
  return day === null ? fail(usageSentences.notADay('--received-on', on ?? '')) : ok({ by: toldBy, on: day });
}

export const figuresUnset: Command = {
  shape: { positionals: [2, 2], required: ['plan', 'period', 'reason'], optional: [] },
  async run({ application, arguments: typed }) {
    const [unit = '', indicator = ''] = typed.positionals;
    const report = { planId: required(typed, 'plan'), period: required(typed, 'period') };
    const done = await application.call('figures.unset', { ...report, unit, indicator, reason: required(typed, 'reason') });
    if (!done.ok) return done;
    const { isTakenBack, ...figure } = done.value;
    if (!isTakenBack) return fail(doneSentences.noFigureByHand(indicator, unit));
    return ok(answer(figure, doneSentences.figureUnset(indicator, unit, figureStateWords[figure.state])));
  },
};

export const exportReports: Command = {
  shape: {
    positionals: [1, 1],
    required: ['plan', 'period', 'out'],
    optional: ['restated', 'last-year', 'profile', 'recipient', 'option', 'basis', 'decision', 'signed'],
  },
  async run(context) {
    const { application, handles, arguments: typed } = context;
    const [report = ''] = typed.positionals;
    if (report.startsWith(templatePrefix)) return exportTemplate(context, report.slice(templatePrefix.length));
    const strange = onlyOfTemplates.find((option) => optional(typed, option) !== null);
    if (strange) return fail(usageSentences.notTaken(strange, `export ${report}`));
    if (!isReportName(report)) return fail(usageSentences.notAmong('export', report, reportNames));
    const out = required(typed, 'out');
    const tree = treeOption(typed);
    if (!tree.ok) return tree;
    const place = { planId: required(typed, 'plan'), period: required(typed, 'period') };
    const options = await optionsOnce(context, report, place);
    if (!options.ok) return options;
    const asked = {
      ...place,
      tree: tree.value,
      lastYear: isSet(typed, 'last-year'),
      recipient: optional(typed, 'recipient'),
      profile: optional(typed, 'profile'),
      ...(options.value === null ? {} : { options: options.value }),
    };
    const file = handles.register(out);
    if (/\.pdf$/i.test(out)) return writtenAsPdf(application, { ...asked, files: [{ reports: [report], file }] }, out);
    const exported = await application.call('reports.export', { ...asked, report, file });
    if (!exported.ok) return exported;
    const { sheets, rows } = exported.value;
    return ok(answer({ file: out, sheets, rows }, doneSentences.exported(out, sheets, rows)));
  },
};

async function writtenAsPdf({ call }: Application, asked: InputOf<'reports.writePdf'>, out: string) {
  const written = await call('reports.writePdf', asked);
  if (!written.ok) return written;
  const [{ pages, sheets, rows } = { pages: 0, sheets: 0, rows: 0 }] = written.value.files;
  return ok(answer({ file: out, sheets, rows, pages }, doneSentences.pdfWritten(out, pages)));
}

const onlyOfTemplates = ['basis', 'decision', 'signed'] as const;
