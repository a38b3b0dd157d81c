import { shownState } from '#core/domain/consolidation/shown-figures.ts';
import type { FigureState } from '#core/domain/figures/figure.ts';
import { fail, ok } from '#core/domain/result.ts';
import type { FigureChange, ProvinceSnapshot, SubmissionEffect } from '#core/domain/submissions/review.ts';
import {
  changeHeadings,
  changeSentences,
  type Names,
  provinceText,
  questionSentence,
  unitFigureText,
  usageSentences,
} from '#core/text/vi.ts';
import { answer, type Command, optional } from '../command.ts';
import { textTable } from '../text-table.ts';
import { type DecimalsOf, decimalsFor } from './decimals.ts';
import { namesFor } from './names.ts';

const modes = ['all', 'supplement'] as const;

export const effect: Command = {
  shape: { positionals: [1, 1], required: [], optional: ['mode'] },
  async run({ application, arguments: typed }) {
    const asked = optional(typed, 'mode') ?? 'all';
    const mode = modes.find((known) => known === asked);
    if (mode === undefined) return fail(usageSentences.notAmong('--mode', asked, modes));
    const found = await application.call('submissions.effect', { submissionId: typed.positionals[0] ?? '', mode });
    if (!found.ok) return found;
    const { planId } = found.value;
    const [names, decimals] = [await namesFor(application, planId), await decimalsFor(application, planId)];
    return ok(answer(effectJson(found.value, decimals), effectText(found.value, names, decimals)));
  },
};

const effectJson = ({ closed, planId, unit, period, basis, figures, totals }: SubmissionEffect, decimals: DecimalsOf) => ({
  closed: closed ?? null,
  plan: planId,
  unit,
  period,
  basis,
  figures: figures.map(({ indicator, before, after, isLost }) => ({
    indicator,
    before: shownState(before, decimals(indicator)),
    after: shownState(after, decimals(indicator)),
    lost: isLost,
  })),
  totals,
});

function effectText(effect: SubmissionEffect, names: Names, decimals: DecimalsOf): string {
  const changes = changesText(effect, names, decimals);
  return effect.closed ? `${questionSentence({ kind: 'closed', ...effect.closed })}\n${changes}` : changes;
}

function changesText({ unit, figures, totals }: SubmissionEffect, names: Names, decimals: DecimalsOf): string {
  if (figures.length === 0 && totals.length === 0) return changeSentences.none;
  const state = (value: FigureState, code: string) => unitFigureText(shownState(value, decimals(code)), decimals(code));
  const after = (change: FigureChange) => {
    const text = state(change.after, change.indicator);
    return change.isLost ? changeSentences.lost(text) : text;
  };
  const province = (row: ProvinceSnapshot, code: string) => provinceText(row, decimals(code));
  const changes = figures.map((one) => ({ ...one, before: state(one.before, one.indicator), after: after(one) }));
  const rows = totals.map((one) => ({
    ...one,
    before: province(one.before, one.indicator),
    after: province(one.after, one.indicator),
  }));
  return [
    changeSentences.figures(names.unit(unit), changes.length),
    changesTable(changes, names),
    '',
    changeSentences.totals(rows.length),
    changesTable(rows, names),
  ].join('\n');
}

const changesTable = (
  changes: readonly { readonly indicator: string; readonly before: string; readonly after: string }[],
  names: Names,
): string =>
  textTable(changes, [
    { heading: changeHeadings.indicator, text: ({ indicator }) => names.indicator(indicator), wraps: true },
    { heading: changeHeadings.before, text: ({ before }) => before, wraps: true },
    { heading: changeHeadings.after, text: ({ after }) => after, wraps: true },
  ]);
