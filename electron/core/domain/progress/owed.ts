import { isOwed, type ObligationCell } from './obligation.ts';
import type { ProgressBoard } from './progress-board.ts';

/** A unit that owes something, with all that its reminder says. */
export interface Owed extends Pick<ObligationCell, 'unit' | 'obligation' | 'dueOn' | 'daysLate' | 'telephoned' | 'reminders'> {
  readonly name: string;
  readonly wasRefused: boolean;
}

/** Units that are to be reminded of an obligation, those that are latest first; the office does not remind itself. */
export function owed({ cells, units }: ProgressBoard, obligation: string): readonly Owed[] {
  const names = new Map(units.filter(({ kind }) => kind !== 'office').map(({ code, name }) => [code, name]));
  return cells
    .filter((cell) => cell.obligation === obligation && isOwed(cell.state) && names.has(cell.unit))
    .map(({ unit, dueOn, daysLate, telephoned, reminders, state }) => ({
      unit,
      name: names.get(unit) ?? unit,
      obligation,
      dueOn,
      daysLate,
      telephoned,
      reminders,
      wasRefused: state === 'refused',
    }))
    .toSorted((a, b) => b.daysLate - a.daysLate);
}
