import { shownState } from '#core/domain/consolidation/shown-figures.ts';
import { fail, ok } from '#core/domain/result.ts';
import type { HistoryEntry } from '#core/domain/submissions/review.ts';
import {
  changeHeadings,
  changeSentences,
  commandUsages,
  evidenceSentence,
  headings,
  historyWords,
  marks,
  momentText,
  unitFigureText,
  usageSentences,
} from '#core/text/vi.ts';
import { answer, type Command, optional, required } from '../command.ts';
import { textTable } from '../text-table.ts';
import { decimalsFor } from './decimals.ts';

export const history: Command = {
  shape: { positionals: [1, 2], required: ['plan'], optional: ['period'] },
  async run({ application, arguments: typed }) {
    const [unit = '', indicator] = typed.positionals;
    const [planId, period] = [required(typed, 'plan'), optional(typed, 'period')];
    if (indicator === undefined) {
      const found = await application.call('history.ofUnit', { planId, unit });
      return found.ok ? ok(historyAnswer(found.value, 0)) : found;
    }
    if (period === null) return fail(usageSentences.missingOption('period', commandUsages.history));
    const found = await application.call('history.ofFigure', { planId, period, unit, indicator });
    if (!found.ok) return found;
    return ok(historyAnswer(found.value, (await decimalsFor(application, planId))(indicator)));
  },
};

/** `decimals` of the one figure that is told of; a unit's history shows no values. */
function historyAnswer(entries: readonly HistoryEntry[], decimals: number) {
  const json = entries.map(({ value, ...entry }) => ({
    ...entry,
    value: value === null ? null : shownState(value, decimals),
  }));
  return answer(json, entries.length === 0 ? changeSentences.nothingHappened : historyText(entries, decimals));
}

const historyText = (entries: readonly HistoryEntry[], decimals: number): string =>
  textTable(entries, [
    { heading: changeHeadings.at, text: ({ at }) => momentText(at) },
    { heading: changeHeadings.happened, text: ({ kind }) => historyWords[kind] },
    { heading: headings.period, text: ({ period }) => period },
    {
      heading: changeHeadings.value,
      text: ({ value }) => (value === null ? marks.none : unitFigureText(shownState(value, decimals), decimals)),
      wraps: true,
    },
    { heading: changeHeadings.actor, text: ({ actor }) => actor },
    { heading: headings.file, text: ({ file, indicator }) => file ?? indicator ?? marks.none, wraps: true },
    { heading: changeHeadings.reason, text: reasonText, wraps: true },
  ]);

const reasonText = ({ reason, evidence }: HistoryEntry): string =>
  [reason ?? marks.none, ...(evidence ? [evidenceSentence(evidence)] : [])].join('. ');
