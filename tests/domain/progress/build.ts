import type { Plan } from '#core/domain/plan/plan.ts';
import type { ObligationMark } from '#core/domain/progress/obligation.ts';
import { type BoardQuestion, progressBoard } from '#core/domain/progress/progress-board.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';
import { presetPlan, unitNamed } from '../../support/plans.ts';

/** A plan that asks only what is given. */
export const plan = (facts: Partial<Plan> = {}): Plan => ({
  ...presetPlan('ninh-binh-2023'),
  indicators: [],
  obligations: [],
  registrations: [],
  reports: [],
  ...facts,
});

export const dated = (what: string, before: string) => ({ what, before, quotation: '' });
export const registration = (what: string, facts: Partial<Plan['registrations'][number]> = {}) => ({
  what,
  by: null,
  to: null,
  channel: null,
  quotation: '',
  ...facts,
});

export const unit = (code: string, facts: Partial<PlanUnit> = {}): PlanUnit => ({ ...unitNamed(code, code), ...facts });

export const mark = (obligation: string, on: string, facts: Partial<ObligationMark> = {}): ObligationMark => ({
  obligation,
  unit: 'NB01',
  state: 'received',
  on,
  heldOn: null,
  note: null,
  file: null,
  at: `${on}T02:00:00Z`,
  actor: 'an',
  ...facts,
});

export const board = (versions: readonly Plan[], facts: Partial<BoardQuestion> = {}) =>
  progressBoard({
    versions,
    units: [unit('NB01')],
    submissions: [],
    deadlines: [],
    marks: [],
    minimums: [],
    manual: [],
    reminders: [],
    period: null,
    now: '2023-03-01T02:00:00Z',
    ...facts,
  });

/** How one unit stands with one obligation. */
export function cellOf({ cells }: ReturnType<typeof board>, obligation: string, of = 'NB01') {
  const cell = cells.find((one) => one.obligation === obligation && one.unit === of);
  if (cell === undefined) throw new Error(`no cell ${of} ${obligation}`);
  return cell;
}
