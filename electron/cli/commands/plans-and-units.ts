import type { PlanSummary } from '#core/contract/contract.ts';
import { ok } from '#core/domain/result.ts';
import { doneSentences, headings, marks } from '#core/text/vi.ts';
import { answer, type Command, required } from '../command.ts';
import { type TextColumn, textTable } from '../text-table.ts';

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

export const planLoad: Command = {
  shape: { positionals: [1, 1], required: [], optional: [] },
  async run({ application, arguments: { positionals } }) {
    const loaded = await application.call('plans.load', { planId: positionals[0] ?? '' });
    return loaded.ok ? ok(answer(loaded.value, doneSentences.planLoaded(loaded.value.id, loaded.value.indicators))) : loaded;
  },
};

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
