import type { IndicatorRow, IndicatorTable } from '#core/domain/consolidation/indicator-table.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { endsThePlan, findReportingPeriod } from '#core/domain/plan/reporting-periods.ts';
import { displayCompletionRate, displayCount, displayPercent } from '#core/domain/plan/target-display.ts';
import { ok } from '#core/domain/result.ts';
import {
  basisWords,
  closedNoteText,
  doneSentences,
  headings,
  lastYearTexts,
  lastYearWords,
  leftOutWords,
  marks,
  reportWords,
  treeWords,
} from '#core/text/vi.ts';
import { answer, type Command, isSet, required } from '../command.ts';
import { type TextColumn, textTable } from '../text-table.ts';
import { paragraph } from '../wrapped.ts';
import { basisOption } from './basis-option.ts';
import { tableJson } from './table-json.ts';
import { treeOption } from './tree-option.ts';

export const table: Command = {
  shape: { positionals: [0, 0], required: ['plan', 'period'], optional: ['basis', 'restated', 'last-year'] },
  async run({ application, arguments: typed }) {
    const basis = basisOption(typed);
    if (!basis.ok) return basis;
    const tree = treeOption(typed);
    if (!tree.ok) return tree;
    const asked = { planId: required(typed, 'plan'), period: required(typed, 'period') };
    const question = { ...asked, basis: basis.value, tree: tree.value };
    const found = await application.call('table.get', question);
    if (!found.ok) return found;
    const plan = await application.call('plans.get', { planId: question.planId });
    const isWithLastYear = isSet(typed, 'last-year');
    if (!plan.ok) return plan;
    return ok(answer(tableJson(found.value, isWithLastYear), tableText(found.value, plan.value.plan, isWithLastYear)));
  },
};

/** The table as a person reads it: one line for each indicator. */
export function tableText(found: IndicatorTable, plan: Plan, isWithLastYear = false): string {
  const period = findReportingPeriod(plan, found.period);
  const hasTimeLeft = period !== null && !endsThePlan(plan, period);
  const title = doneSentences.tableTitle(
    found.planTitle,
    found.periodLabel,
    found.year,
    basisWords[found.basis],
    found.planVersion,
  );
  const lines = textTable(found.indicators, [
    { heading: headings.code, text: ({ code }) => code },
    { heading: headings.name, text: ({ name }) => name, wraps: true },
    { heading: headings.target, text: ({ target }) => target?.display ?? marks.none, isNumber: true },
    { heading: headings.actual, text: actualText, isNumber: true },
    { heading: headings.completion, text: completionText, isNumber: true },
    { heading: headings.verdict, text: (row) => reportWords.verdict(row, hasTimeLeft), wraps: true },
    ...(isWithLastYear ? lastYearColumns : []),
    { heading: headings.coverage, text: ({ answered, population }) => `${answered}/${population}`, isNumber: true },
  ]);
  return `${[title, treeWords(found.tree), found.closed && closedNoteText(found.closed)]
    .filter(Boolean)
    .join('\n')
    .split('\n')
    .map((line) => paragraph(line))
    .join('\n')}\n\n${[lines, ...found.indicators.flatMap((row) => leftOutLines(row, found))].join('\n')}`;
}

const lastYearColumns: readonly TextColumn<IndicatorRow>[] = [
  { heading: lastYearWords.before, text: (row) => lastYearTexts(row)?.before ?? marks.none, isNumber: true, wraps: true },
  { heading: lastYearWords.change, text: changeText, wraps: true },
];

function changeText(row: IndicatorRow): string {
  const texts = lastYearTexts(row);
  if (texts === null) return lastYearWords.noPlan;
  return texts.note === null ? texts.change : `${texts.change}; ${texts.note}`;
}

/** Units that the plan leaves out, with what they reported all the same. */
const leftOutLines = (row: IndicatorRow, { units }: IndicatorTable): readonly string[] =>
  (row.leftOut ?? []).map(({ unit, reason, figure }) => {
    const name = units.find(({ code }) => code === unit)?.name ?? unit;
    const kept = figure.numerator === null ? null : actualText({ ...row, ...figure });
    return paragraph(leftOutWords.line(row.code, name, kept, reason));
  });

type Actual = Pick<IndicatorRow, 'numerator' | 'denominator' | 'target' | 'decimals'> & { readonly notComparable?: unknown };

function actualText({ numerator, denominator, target, decimals, notComparable }: Actual): string {
  if (notComparable) return marks.notComparable;
  if (numerator === null) return marks.none;
  if (denominator === null) return displayCount(numerator, decimals);
  const parts = `${displayCount(numerator, decimals)}/${displayCount(denominator, decimals)}`;
  return denominator === 0 ? parts : `${parts} (${displayPercent(numerator, denominator, target)})`;
}

const completionText = ({ completionRate }: IndicatorRow): string =>
  completionRate === null ? marks.none : displayCompletionRate(completionRate);
