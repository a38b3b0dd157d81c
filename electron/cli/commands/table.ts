import { type GroupBy, groupings } from '#core/domain/consolidation/grouping.ts';
import type { GroupFigure, IndicatorRow, IndicatorTable, ProvinceFigure } from '#core/domain/consolidation/indicator-table.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { endsThePlan, findReportingPeriod } from '#core/domain/plan/reporting-periods.ts';
import { displayCompletionRate, displayCount, displayPercent } from '#core/domain/plan/target-display.ts';
import { fail, ok } from '#core/domain/result.ts';
import {
  basisWords,
  closedNoteText,
  doneSentences,
  groupName,
  headings,
  lastYearTexts,
  lastYearWords,
  leftOutWords,
  marks,
  reportWords,
  treeWords,
  usageSentences,
} from '#core/text/vi.ts';
import { answer, type Command, isSet, optional, required } from '../command.ts';
import { type TextColumn, textTable } from '../text-table.ts';
import { paragraph } from '../wrapped.ts';
import { basisOption } from './basis-option.ts';
import { type ShownParts, tableJson } from './table-json.ts';
import { treeOption } from './tree-option.ts';

export const table: Command = {
  shape: { positionals: [0, 0], required: ['plan', 'period'], optional: ['basis', 'restated', 'group', 'last-year'] },
  async run({ application, arguments: typed }) {
    const basis = basisOption(typed);
    if (!basis.ok) return basis;
    const tree = treeOption(typed);
    if (!tree.ok) return tree;
    const group = optional(typed, 'group');
    const groupBy = groupings.find((known) => known === group) ?? null;
    if (group !== null && groupBy === null) return fail(usageSentences.notAmong('--group', group, groupings));
    const asked = { planId: required(typed, 'plan'), period: required(typed, 'period') };
    const question = { ...asked, basis: basis.value, tree: tree.value, groupBy };
    const found = await application.call('table.get', question);
    if (!found.ok) return found;
    const plan = await application.call('plans.get', { planId: question.planId });
    if (!plan.ok) return plan;
    const shown = { groupBy, isWithLastYear: isSet(typed, 'last-year') };
    return ok(answer(tableJson(found.value, shown), tableText(found.value, plan.value.plan, shown)));
  },
};

/** A line of the table: an indicator, or what one group of units comes to for it. */
interface Line {
  readonly row: IndicatorRow;
  readonly group: (GroupFigure & { readonly name: string }) | null;
}

/** The table as a person reads it: one line for each indicator, and one for each group under it where those are asked for. */
export function tableText(
  found: IndicatorTable,
  plan: Plan,
  shown: ShownParts = { groupBy: null, isWithLastYear: false },
): string {
  const period = findReportingPeriod(plan, found.period);
  const hasTimeLeft = period !== null && !endsThePlan(plan, period);
  const title = doneSentences.tableTitle(
    found.planTitle,
    found.periodLabel,
    found.year,
    basisWords[found.basis],
    found.planVersion,
  );
  const ofRow = (text: (row: IndicatorRow) => string) => (line: Line) => (line.group === null ? text(line.row) : '');
  const lines = textTable(linesOf(found, shown.groupBy), [
    { heading: headings.code, text: ofRow(({ code }) => code) },
    { heading: headings.name, text: ({ row, group }) => (group === null ? row.name : `· ${group.name}`), wraps: true },
    { heading: headings.target, text: ofRow(({ target }) => target?.display ?? marks.none), isNumber: true },
    { heading: headings.actual, text: ({ row, group }) => actualText({ ...row, ...group }), isNumber: true },
    { heading: headings.completion, text: ofRow(completionText), isNumber: true },
    { heading: headings.verdict, text: ofRow((row) => reportWords.verdict(row, hasTimeLeft)), wraps: true },
    ...(shown.isWithLastYear ? lastYearColumns : []).map((column) => ({ ...column, text: ofRow(column.text) })),
    { heading: headings.coverage, text: ({ row, group }) => coverageText(group ?? row), isNumber: true },
  ]);
  return `${[title, treeWords(found.tree), found.closed && closedNoteText(found.closed)]
    .filter(Boolean)
    .join('\n')
    .split('\n')
    .map((line) => paragraph(line))
    .join('\n')}\n\n${[lines, ...found.indicators.flatMap((row) => leftOutLines(row, found))].join('\n')}`;
}

const coverageText = ({ answered, population }: ProvinceFigure): string => `${answered}/${population}`;

const linesOf = ({ indicators }: IndicatorTable, by: GroupBy | null): readonly Line[] =>
  indicators.flatMap((row) => [
    { row, group: null },
    ...(by === null
      ? []
      : (row.groups?.[by] ?? []).map((group) => ({ row, group: { ...group, name: groupName(by, group.group) } }))),
  ]);

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
