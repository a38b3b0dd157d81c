import type { ClosingOutcome } from '#core/contract/closing-methods.ts';
import type { ClosingFinding } from '#core/domain/closing/closing-findings.ts';
import type { PeriodChanges } from '#core/domain/closing/period-changes.ts';
import { ok } from '#core/domain/result.ts';
import {
  basisWords,
  causeText,
  closedNoteText,
  closingHeadings,
  closingSentences,
  findingSentence,
  type Names,
  provinceRowTexts,
  snapshotText,
} from '#core/text/vi.ts';
import { answer, type Command, type CommandContext, isSet, optional, required } from '../command.ts';
import { type TextColumn, textTable } from '../text-table.ts';
import { paragraph } from '../wrapped.ts';
import { decimalsFor } from './decimals.ts';
import { decisionOption } from './decision-option.ts';
import { namesFor } from './names.ts';

const reportOf = ({ arguments: typed }: CommandContext) => ({
  planId: required(typed, 'plan'),
  period: typed.positionals[0] ?? '',
});

/** Nothing is written where the checks find something and no reason is given: a person has to decide. */
export const periodClose: Command = {
  shape: { positionals: [1, 1], required: ['plan'], optional: ['reason', 'decision', 'signed', 'dry-run'] },
  async run(context) {
    const { application, arguments: typed } = context;
    const report = reportOf(context);
    const names = await namesFor(application, report.planId);
    if (isSet(typed, 'dry-run')) {
      const checked = await application.call('periods.check', report);
      return checked.ok ? ok(checkAnswer(report.period, checked.value.findings, names)) : checked;
    }
    const decision = decisionOption(typed);
    if (!decision.ok) return decision;
    const done = await application.call('periods.close', {
      ...report,
      reason: optional(typed, 'reason'),
      decision: decision.value,
    });
    return done.ok ? ok(closeAnswer(report.period, done.value, names)) : done;
  },
};

function checkAnswer(period: string, findings: readonly ClosingFinding[], names: Names) {
  const lines = [...findingLines(findings, names), closingSentences.checked(period, findings.length)];
  return answer({ period, closed: null, findings }, lines.join('\n'), findings.length > 0);
}

function closeAnswer(period: string, { closed, findings }: ClosingOutcome, names: Names) {
  const last = closed === null ? closingSentences.notClosed(period, findings.length) : closingSentences.closed(period, closed);
  return answer({ period, closed, findings }, [...findingLines(findings, names), last].join('\n'), closed === null);
}

const findingLines = (findings: readonly ClosingFinding[], names: Names): readonly string[] =>
  findings.map((finding) => paragraph(`- ${findingSentence(finding, names)}`));

export const periodReopen: Command = {
  shape: { positionals: [1, 1], required: ['plan', 'reason'], optional: [] },
  async run(context) {
    const report = reportOf(context);
    const done = await context.application.call('periods.reopen', { ...report, reason: required(context.arguments, 'reason') });
    if (!done.ok) return done;
    return ok(answer({ period: report.period, wasClosed: done.value.reopened }, closingSentences.reopened(report.period)));
  },
};

export const periodChanges: Command = {
  shape: { positionals: [1, 1], required: ['plan'], optional: [] },
  async run(context) {
    const { application } = context;
    const found = await application.call('periods.changes', reportOf(context));
    if (!found.ok) return found;
    const { planId } = found.value;
    return ok(answer(found.value, await changesText(context, found.value, await namesFor(application, planId))));
  },
};

async function changesText({ application }: CommandContext, changes: PeriodChanges, names: Names): Promise<string> {
  const { planId, closed, isClosed, planVersion, figures, totals } = changes;
  const decimals = await decimalsFor(application, planId);
  const head = [closedNoteText(closed), isClosed ? closingSentences.stillClosed : closingSentences.reopenedSince];
  if (figures.length === 0 && totals.length === 0) return [...head, closingSentences.unchanged].join('\n');
  const { before, after } = planVersion;
  const units = figures.map((one) => ({
    ...one,
    who: names.unit(one.unit),
    was: snapshotText(one.before, decimals(one.indicator)),
    is: snapshotText(one.after, decimals(one.indicator)),
    why: causeText(one.because),
  }));
  const rows = totals.map((one) => {
    const { before: was, after: is } = provinceRowTexts(one, decimals(one.indicator));
    return { ...one, was, is, why: closingSentences.byUnits(one.units) };
  });
  return [
    ...head,
    ...(before === after ? [] : [closingSentences.planVersions(before, after)]),
    closingSentences.figures(units.length),
    ...(units.length === 0
      ? []
      : [textTable(units, [{ heading: closingHeadings.unit, text: ({ who }) => who, wraps: true }, ...columns(names)])]),
    '',
    closingSentences.totals(rows.length),
    ...(rows.length === 0 ? [] : [textTable(rows, columns(names))]),
  ].join('\n');
}

interface Line {
  readonly basis: 'period' | 'cumulative';
  readonly indicator: string;
  readonly was: string;
  readonly is: string;
  readonly why: string;
}

const columns = (names: Names): readonly TextColumn<Line>[] => [
  { heading: closingHeadings.indicator, text: ({ indicator }) => names.indicator(indicator), wraps: true },
  { heading: closingHeadings.basis, text: ({ basis }) => basisWords[basis], wraps: true },
  { heading: closingHeadings.before, text: ({ was }) => was, wraps: true },
  { heading: closingHeadings.after, text: ({ is }) => is, wraps: true },
  { heading: closingHeadings.because, text: ({ why }) => why, wraps: true },
];
