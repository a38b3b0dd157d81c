import { readFile } from 'node:fs/promises';
import type { ImportedFile } from '#core/contract/imported-file.ts';
import type { Basis } from '#core/domain/plan/reporting-period.ts';
import { defaultBasis } from '#core/domain/plan/reporting-periods.ts';
import { dayInVietnam } from '#core/domain/reports/submission-report.ts';
import { fail, ok, type Result } from '#core/domain/result.ts';
import type { FormRow, Scan, TypedSource } from '#core/domain/submissions/typed-report.ts';
import { usageSentences } from '#core/text/vi.ts';
import { answer, type Command, type CommandContext, isSet, optional, type Refusal, required } from '../command.ts';
import { basisOption } from './basis-option.ts';
import { entriesText } from './entry-text.ts';
import { namesFor } from './names.ts';
import { rowsInJson } from './typed-json.ts';

const ways = ['paper', 'telephone'] as const;

/** A whole report typed by a person, out of a list of figures. */
export const enter: Command = {
  shape: {
    positionals: [0, 0],
    required: ['plan', 'unit', 'period', 'from'],
    optional: ['basis', 'scan', 'by', 'told-by', 'received-on', 'accept'],
  },
  async run(context) {
    const { application, arguments: typed } = context;
    const [planId, period, unit] = [required(typed, 'plan'), required(typed, 'period'), required(typed, 'unit')];
    const rows = await rowsOf(context);
    if (!rows.ok) return rows;
    const source = await sourceOf(context);
    if (!source.ok) return source;
    const report = { source: source.value, rows: [...rows.value] };
    const entered = await application.call('typed.enter', { planId, period, unit, report, accept: isSet(typed, 'accept') });
    if (!entered.ok) return entered;
    const text = entriesText(entered.value, await namesFor(application, planId));
    return ok(answer({ files: entered.value }, text, entered.value.some(needsPerson)));
  },
};

const needsPerson = ({ outcome }: ImportedFile): boolean => outcome === 'needs-review' || outcome === 'rejected';

async function rowsOf(context: CommandContext): Promise<Result<readonly FormRow[], Refusal>> {
  const basis = await basisOf(context);
  if (!basis.ok) return basis;
  const path = required(context.arguments, 'from');
  if (/\.json$/i.test(path)) {
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text === null) return fail(usageSentences.noSuchPath(path));
    const rows = rowsInJson(text, basis.value);
    return rows === null ? fail(usageSentences.notFigures(path)) : ok(rows);
  }
  const table = await context.application.call('typed.table', { file: context.handles.register(path) });
  return table.ok ? ok(table.value.map((row) => ({ ...row, basis: basis.value }))) : table;
}

/** As for a file: `--basis`, else the period's own. */
async function basisOf({ application, arguments: typed }: CommandContext): Promise<Result<Basis, Refusal>> {
  const chosen = basisOption(typed);
  if (!chosen.ok) return chosen;
  if (chosen.value !== null) return ok(chosen.value);
  const plan = await application.call('plans.get', { planId: required(typed, 'plan') });
  if (!plan.ok) return plan;
  const period = plan.value.periods.find(({ code }) => code === required(typed, 'period'));
  // An unknown period is refused by the application itself.
  return ok(period ? defaultBasis(period) : 'period');
}

async function sourceOf(context: CommandContext): Promise<Result<TypedSource, Refusal>> {
  const typed = context.arguments;
  const by = optional(typed, 'by') ?? 'paper';
  const kind = ways.find((known) => known === by);
  if (kind === undefined) return fail(usageSentences.notAmong('--by', by, ways));
  const receivedOn = optional(typed, 'received-on') ?? dayInVietnam(new Date().toISOString());
  const scan = await scanOf(context);
  return scan.ok ? ok({ kind, receivedOn, toldBy: optional(typed, 'told-by'), scan: scan.value }) : scan;
}

async function scanOf({ application, handles, arguments: typed }: CommandContext): Promise<Result<Scan | null, Refusal>> {
  const path = optional(typed, 'scan');
  return path === null ? ok(null) : application.call('scans.keep', { file: handles.register(path) });
}
