import type { PlanSummary } from '#core/contract/plan-methods.ts';
import { fail, ok } from '#core/domain/result.ts';
import { doneSentences, headings, marks, usageSentences } from '#core/text/vi.ts';
import { answer, type Command, type CommandContext, optional, required } from '../command.ts';
import { reportFiles } from '../report-files.ts';
import { type TextColumn, textTable } from '../text-table.ts';
import { namesFor } from './names.ts';
import { planText } from './plan-text.ts';

const planColumns: readonly TextColumn<PlanSummary>[] = [
  { heading: headings.plan, text: ({ id }) => id },
  { heading: headings.year, text: ({ year }) => String(year), isNumber: true },
  { heading: headings.indicators, text: ({ indicators }) => String(indicators), isNumber: true },
  { heading: headings.loaded, text: ({ loaded }) => (loaded ? marks.yes : marks.no) },
  { heading: headings.issuer, text: ({ issuer }) => issuer, wraps: true },
  { heading: headings.title, text: ({ title }) => title, wraps: true },
];

export const planList: Command = {
  shape: { positionals: [0, 0], required: [], optional: [] },
  async run({ application }) {
    const plans = await application.call('plans.list', {});
    return ok(answer(plans, textTable(plans, planColumns)));
  },
};

/** A preset by its id, or a plan's file: no id has a dot or a folder in it. */
export const planLoad: Command = {
  shape: { positionals: [1, 1], required: [], optional: [] },
  async run(context) {
    const [named = ''] = context.arguments.positionals;
    if (/[./\\]/.test(named)) return loadFile(context, named);
    const loaded = await context.application.call('plans.load', { planId: named });
    return loaded.ok ? ok(answer(loaded.value, doneSentences.planLoaded(loaded.value.id, loaded.value.indicators))) : loaded;
  },
};

async function loadFile({ application, handles }: CommandContext, path: string) {
  if ((await reportFiles(path)) === null) return fail(usageSentences.noSuchPath(path));
  const loaded = await application.call('plans.loadFile', { file: handles.register(path) });
  if (!loaded.ok) return loaded;
  const { id, indicators, version } = loaded.value;
  return ok(answer({ id, indicators, version }, doneSentences.planFileLoaded(id, indicators, version)));
}

export const planShow: Command = {
  shape: { positionals: [1, 1], required: [], optional: [] },
  async run({ application, arguments: { positionals } }) {
    const found = await application.call('plans.get', { planId: positionals[0] ?? '' });
    if (!found.ok) return found;
    const { plan, version, periods } = found.value;
    return ok(answer(found.value, planText(plan, version, periods, await namesFor(application, plan.id))));
  },
};

export const planCopy: Command = {
  shape: { positionals: [1, 1], required: ['year'], optional: ['as'] },
  async run({ application, arguments: typed }) {
    const [planId = ''] = typed.positionals;
    const year = required(typed, 'year');
    if (!/^(19|20)\d\d$/.test(year)) return fail(usageSentences.notAYear(year));
    const copied = await application.call('plans.copy', { planId, year: Number(year), id: optional(typed, 'as') });
    if (!copied.ok) return copied;
    const { id, indicators, units } = copied.value;
    return ok(answer(copied.value, doneSentences.planCopied(id, indicators, units)));
  },
};

export const planExport: Command = {
  shape: { positionals: [1, 1], required: ['out'], optional: [] },
  async run({ application, handles, arguments: typed }) {
    const [planId = ''] = typed.positionals;
    const out = required(typed, 'out');
    const exported = await application.call('plans.export', { planId, file: handles.register(out) });
    if (!exported.ok) return exported;
    const { version } = exported.value;
    return ok(answer({ file: out, version }, doneSentences.planExported(out, version)));
  },
};

/** A plan that was begun by mistake. */
export const planRemove: Command = {
  shape: { positionals: [1, 1], required: ['reason'], optional: [] },
  async run({ application, arguments: typed }) {
    const [planId = ''] = typed.positionals;
    const removed = await application.call('plans.remove', { planId, reason: required(typed, 'reason') });
    return removed.ok ? ok(answer(removed.value, doneSentences.planRemoved(planId))) : removed;
  },
};

export const planRestore: Command = {
  shape: { positionals: [1, 1], required: ['reason'], optional: [] },
  async run({ application, arguments: typed }) {
    const [planId = ''] = typed.positionals;
    const back = await application.call('plans.bringBack', { planId, reason: required(typed, 'reason') });
    return back.ok ? ok(answer(back.value, doneSentences.planBroughtBack(planId, back.value.version))) : back;
  },
};
