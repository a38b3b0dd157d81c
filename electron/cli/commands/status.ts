import type { PlanProgress } from '#core/contract/progress-methods.ts';
import type { ObligationCell } from '#core/domain/progress/obligation.ts';
import type { BoardObligation } from '#core/domain/progress/progress-board.ts';
import { ok } from '#core/domain/result.ts';
import type { UnitDelivery } from '#core/domain/submissions/submission-status.ts';
import {
  dayText,
  doneSentences,
  headings,
  marks,
  momentText,
  obligationName,
  progressSentences,
  unitStatusWords,
} from '#core/text/vi.ts';
import { answer, type Command, required } from '../command.ts';
import { type TextColumn, textTable } from '../text-table.ts';
import { paragraph } from '../wrapped.ts';

const statusColumns: readonly TextColumn<UnitDelivery>[] = [
  { heading: headings.code, text: ({ unit }) => unit },
  { heading: headings.name, text: ({ name }) => name, wraps: true },
  { heading: headings.state, text: ({ state, isLate }) => unitStatusWords[state] + (isLate ? `, ${marks.late}` : '') },
  { heading: headings.receivedAt, text: ({ receivedAt }) => (receivedAt === null ? marks.none : momentText(receivedAt)) },
  { heading: headings.deliveries, text: ({ deliveries }) => String(deliveries), isNumber: true },
  { heading: headings.issues, text: ({ issues }) => String(issues), isNumber: true },
];

/** Who has reported on the period, and how every obligation of the plan stands. */
export const status: Command = {
  shape: { positionals: [0, 0], required: ['plan', 'period'], optional: [] },
  async run({ application, arguments: typed }) {
    const planId = required(typed, 'plan');
    const found = await application.call('status.get', { planId, period: required(typed, 'period') });
    if (!found.ok) return found;
    const progress = await application.call('progress.get', { planId, period: required(typed, 'period') });
    if (!progress.ok) return progress;
    const { received, expected, dueOn, units } = found.value;
    const line = doneSentences.status(received, expected, dueOn === null ? null : dayText(dueOn));
    const { year } = progress.value;
    const obligations = progress.value.obligations.map((obligation) => paragraph(obligationLine(obligation, year)));
    const text = [textTable(units, statusColumns), line, '', ...obligations].join('\n');
    return ok(answer({ ...found.value, obligations: obligationsJson(progress.value) }, text));
  },
};

const obligationLine = (obligation: BoardObligation, year: number): string =>
  `${obligation.code.padEnd(8)} ${progressSentences.obligation(obligationName(obligation, year), obligation, obligation.dueOn)}`;

const obligationsJson = ({ obligations, cells }: PlanProgress) =>
  obligations.map((obligation) => ({
    ...obligation,
    units: cells.filter((cell) => cell.obligation === obligation.code).map(cellJson),
  }));

const cellJson = ({ obligation: _, extension, reminders, ...cell }: ObligationCell) => ({
  ...cell,
  isExtended: extension !== null,
  reminded: reminders.length,
});
