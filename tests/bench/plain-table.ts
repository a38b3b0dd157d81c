import { type Measured, median } from './child-process.ts';

/** What one section measured, and what it has to reach. */
export interface Section {
  readonly title: string;
  readonly goals: readonly Goal[];
  readonly runs: ReadonlyMap<string, readonly Measured[]>;
  /** The contender that the others are compared with. */
  readonly floor: string;
}

/** A limit, absolute or as a multiple of another contender's median. */
export interface Goal {
  readonly of: string;
  readonly measure: 'ms' | 'peakMb';
  readonly atMost: number;
  /** Null: `atMost` is in the measure's own unit. */
  readonly timesOf: string | null;
}

const medianOf = (section: Section, name: string, measure: 'ms' | 'peakMb'): number =>
  median((section.runs.get(name) ?? []).map((run) => run[measure]));

const precise = (value: number) => (value < 100 ? value.toFixed(1) : value.toFixed(0));

function row(section: Section, name: string): readonly string[] {
  const runs = section.runs.get(name) ?? [];
  const ms = medianOf(section, name, 'ms');
  const all = runs.map((run) => run.ms);
  return [
    name,
    precise(ms),
    `${precise(Math.min(...all))}–${precise(Math.max(...all))}`,
    `${(ms / medianOf(section, section.floor, 'ms')).toFixed(2)} ×`,
    precise(medianOf(section, name, 'peakMb')),
    runs.at(-1)?.did ?? '',
  ];
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) =>
      column === 0 || column === cells.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
  return rows.map((cells) => `  ${line(cells).join('  ').trimEnd()}`).join('\n');
}

function verdict(section: Section, goal: Goal): string {
  const got = medianOf(section, goal.of, goal.measure);
  const base = goal.timesOf === null ? 1 : medianOf(section, goal.timesOf, goal.measure);
  const limit =
    goal.timesOf === null ? `${goal.atMost} ${goal.measure === 'ms' ? 'ms' : 'MB'}` : `${goal.atMost} × ${goal.timesOf}`;
  return `  goal: ${goal.of} at most ${limit} – ${got <= goal.atMost * base ? 'reached' : 'NOT reached'} (${precise(got / base)})`;
}

/** A section as plain text. */
export function asText(section: Section): string {
  const head = ['', 'median ms', 'min–max', `of ${section.floor}`, 'peak MB', 'did'];
  const rows = [...section.runs.keys()].map((name) => row(section, name));
  return [section.title, aligned([head, ...rows]), ...section.goals.map((goal) => verdict(section, goal))].join('\n');
}
