import type { UnitHistory } from '#core/contract/unit-methods.ts';
import { ok } from '#core/domain/result.ts';
import { unitSentences } from '#core/text/vi.ts';
import { answer, type Command, required } from '../../command.ts';
import { textTable } from '../../text-table.ts';
import { paragraph } from '../../wrapped.ts';
import { eventColumns, namesOf } from './events.ts';

/** A unit over the years. */
export const unitsShow: Command = {
  shape: { positionals: [1, 1], required: ['plan'], optional: [] },
  async run({ application, arguments: typed }) {
    const [unit = ''] = typed.positionals;
    const found = await application.call('units.history', { planId: required(typed, 'plan'), unit });
    return found.ok ? ok(answer(found.value, historyText(found.value))) : found;
  },
};

function historyText({ unit, versions, events, predecessors, successors, plans }: UnitHistory): string {
  const names = namesOf([...plans, ...predecessors, ...successors]);
  const lines = [
    unitSentences.title(unit),
    ...versions.map(unitSentences.version),
    ...unitSentences.particulars(unit, names),
    unitSentences.others('from', predecessors),
    unitSentences.others('to', successors),
    unitSentences.inPlans(plans.map(({ planId, code }) => `${planId} (${code})`)),
  ].filter((line) => line !== '');
  const told = lines.map((line) => paragraph(line));
  return [...told, ...(events.length === 0 ? [] : ['', textTable(events, eventColumns(names))])].join('\n');
}
