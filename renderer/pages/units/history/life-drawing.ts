import type { UnitHistory } from '#core/contract/unit-methods.ts';
import type { UnitEventEntry } from '#core/domain/units/lineage/unit-event.ts';
import { kindText } from '../kinds.ts';

/** A time in which one thing was so; places are shares of the whole width (0 … 1). */
export interface LifeBar {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A unit's life as it is drawn: lanes of bars over one axis of time, a mark for each event. */
export interface LifeDrawing {
  readonly lanes: Readonly<Record<'name' | 'kind' | 'managedBy', readonly LifeBar[]>>;
  readonly ticks: readonly { readonly text: string; readonly at: number }[];
  readonly marks: readonly { readonly id: string; readonly at: number }[];
}

interface Stretch {
  readonly text: string;
  /** ISO days; null is open. */
  readonly from: string | null;
  readonly to: string | null;
}

/** `managerOf` names the unit that manages (null: the office). */
export function lifeDrawing(history: UnitHistory, managerOf: (identity: string | null) => string): LifeDrawing {
  const { first, last } = spanOf(history);
  const at = (day: string) => share(day, first, last);
  const bars = (stretches: readonly Stretch[]): readonly LifeBar[] =>
    joined(stretches).map(({ text, from, to }) => ({ text, from: from === null ? 0 : at(from), to: to === null ? 1 : at(to) }));
  return {
    lanes: {
      name: bars(history.versions.map(({ name, from, to }) => ({ text: name, from, to }))),
      kind: bars(history.versions.map((version) => ({ text: kindText(version), from: version.from, to: version.to }))),
      managedBy: bars(managers(history).map(({ manager, from, to }) => ({ text: managerOf(manager), from, to }))),
    },
    ticks: ticksOf(Number(first.slice(0, 4)), Number(last.slice(0, 4))).map(({ text, day }) => ({ text, at: at(day) })),
    marks: history.events.map(({ id, on }) => ({ id, at: at(on) })),
  };
}

/** Whole years around everything that is known. */
function spanOf({ unit, versions, events, plans }: UnitHistory): { readonly first: string; readonly last: string } {
  const days = [unit, ...events.map(({ on }) => ({ validFrom: on, validTo: on }))].flatMap(({ validFrom, validTo }) => [
    validFrom,
    validTo,
  ]);
  const named = versions.flatMap(({ from, to }) => [from, to]);
  const years = [...days, ...named].flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
  const all = [...years, ...plans.map(({ year }) => year)];
  return { first: `${Math.min(...all)}-01-01`, last: `${Math.max(...all)}-12-31` };
}

const share = (day: string, first: string, last: string): number => {
  const whole = Date.parse(last) - Date.parse(first);
  return Math.min(1, Math.max(0, (Date.parse(day) - Date.parse(first)) / whole));
};

/** Neighbours that say the same are one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const together: Stretch[] = [];
  for (const stretch of stretches) {
    const before = together.at(-1);
    if (before?.text === stretch.text) together[together.length - 1] = { ...before, to: stretch.to };
    else together.push(stretch);
  }
  return together;
}

/** Who managed it when, by the transfers; where none is recorded, whoever does now. */
function managers({ unit, events }: UnitHistory) {
  const moves = events.flatMap(({ on, transfer }: UnitEventEntry) => (transfer ? [{ on, transfer }] : []));
  const before = moves[0] ? moves[0].transfer.before : unit.managedBy;
  const stretches = [
    { manager: before, from: unit.validFrom },
    ...moves.map(({ on, transfer }) => ({ manager: transfer.after, from: on })),
  ];
  return stretches.map((stretch, place) => ({ ...stretch, to: stretches[place + 1]?.from ?? unit.validTo }));
}

const QUARTERS = ['01', '04', '07', '10'];
const MOST_TICKS = 8;

/** Years, so many that they can be read; within one year its quarters. */
function ticksOf(first: number, last: number): readonly { readonly text: string; readonly day: string }[] {
  if (first === last) return QUARTERS.map((month) => ({ text: `${Number(month)}/${first}`, day: `${first}-${month}-01` }));
  const years = last - first + 1;
  const step = [1, 2, 5, 10, 20, 50].find((size) => years / size <= MOST_TICKS) ?? 100;
  return Array.from({ length: years }, (_, place) => first + place)
    .filter((year) => (year - first) % step === 0)
    .map((year) => ({ text: String(year), day: `${year}-01-01` }));
}
