import { type Assignment, assignRows } from '../../matching/assign-rows.ts';
import type { Indicator } from '../../plan/indicator.ts';
import type { Plan } from '../../plan/plan.ts';
import { roleOf } from '../../reading/column-role.ts';
import { fold } from '../../reading/fold.ts';
import type { PlanReader } from '../../reading/plan-reader.ts';
import { type SheetView, textOf } from '../../reading/sheet-view.ts';
import { rawText } from '../../reading/text/raw-text.ts';
import { timeScopes } from '../../reading/time-scope.ts';
import { unitCalled } from '../../units/recognise-unit.ts';
import type { PlanUnit } from '../../units/unit.ts';

/** What a sheet is read under. */
export interface LoadInput {
  readonly plan: Plan;
  readonly reader: PlanReader;
  readonly units: readonly PlanUnit[];
}

/** A line down the sheet that is a unit's; null for one whose name nobody knows, or whose code and name disagree. */
export interface UnitRow {
  readonly row: number;
  /** Where its name stands. */
  readonly column: number;
  readonly unit: string | null;
  readonly label: string;
}

/** A column under the units' headings. */
export interface TargetColumn {
  readonly column: number;
  /** Where its heading stands. */
  readonly row: number;
  readonly heading: string;
  readonly holds:
    | { readonly kind: 'indicator'; readonly indicator: Indicator }
    | { readonly kind: 'members' }
    | { readonly kind: 'unclear'; readonly candidates: readonly string[] };
}

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/** The unit that a text is the code or the name of, and nothing else. */
function unitOf(text: string, units: readonly PlanUnit[]): string | null {
  const typed = text.trim();
  return units.find(({ code }) => hasLetter(code) && code === typed)?.code ?? unitCalled(text, units);
}

// Below and beside the units: sums, the plan's own line.
const isSumLine = (text: string): boolean =>
  /^(tong|cong\b(?! doan)|toan (tinh|nganh)|ke hoach|chenh lech|chi tieu|so (da )?giao|con lai|[ivx]+\.?$)/.test(fold(text));

/** Lines of units from the first to the last that is one, by the column in which most of them are named. */
export function unitRows(view: SheetView, units: readonly PlanUnit[]): readonly UnitRow[] {
  const named = view.rows.flatMap(({ cells }) =>
    cells.flatMap(({ row, column, content }) => {
      const unit = unitOf(rawText(content), units);
      return unit === null ? [] : [{ row, column, unit }];
    }),
  );
  const columns = [...new Set(named.map(({ column }) => column))];
  const sizeOf = (column: number) => named.filter((one) => one.column === column).length;
  const [main] = columns.sort((a, b) => sizeOf(b) - sizeOf(a) || b - a);
  if (main === undefined) return [];
  const rows = named.filter(({ column }) => column === main).map(({ row }) => row);
  const [first, last] = [Math.min(...rows), lastLine(view, main, Math.max(...rows))];
  return view.rows
    .filter(({ index }) => index >= first && index <= last)
    .flatMap(
      ({ index }) =>
        unitRow(
          view,
          index,
          main,
          named.filter(({ row }) => row === index),
        ) ?? [],
    );
}

/** Strangers right below the last known unit are lines of the table too. */
function lastLine(view: SheetView, column: number, last: number): number {
  const label = textOf(view.own(last + 1, column)) ?? '';
  return label.trim() === '' || isSumLine(label) ? last : lastLine(view, column, last + 1);
}

function unitRow(view: SheetView, row: number, column: number, named: readonly { readonly unit: string }[]): UnitRow | null {
  const label = textOf(view.own(row, column)) ?? '';
  const codes = [...new Set(named.map(({ unit }) => unit))];
  if (codes.length === 0 && (label.trim() === '' || isSumLine(label))) return null;
  return { row, column, label, unit: codes.length === 1 ? (codes[0] ?? null) : null };
}

/** The columns beside the units' names, by the headings over them. `isTurned`: the sheet has indicators down its side. */
export function targetColumns(
  view: SheetView,
  rows: readonly UnitRow[],
  isTurned: boolean,
  input: LoadInput,
): readonly TargetColumn[] {
  const { reader } = input;
  const first = Math.min(...rows.map(({ row }) => row));
  const beside = Math.min(...rows.map(({ column }) => column));
  const top = isTurned ? 0 : headerTop(view, first, beside);
  const columns = new Set(
    view.rows.filter(({ index }) => index >= first).flatMap(({ cells }) => cells.map(({ column }) => column)),
  );
  const headed = [...columns]
    .filter((column) => column !== beside)
    .sort((a, b) => a - b)
    .map((column) => ({ column, cells: headingsOver(view, { top, first }, column) }));
  const labels = headed.map(({ column, cells }) => labelled(column, cells, reader));
  const assignment = assignRows(labels, reader.rankRow);
  return headed.flatMap(({ column, cells }) => {
    const holds = heldBy(column, cells, assignment, input);
    const at = cells.at(-1);
    return holds === null || at === undefined ? [] : [{ column, row: at.row, heading: at.text, holds }];
  });
}

interface Heading {
  readonly row: number;
  readonly text: string;
}

/** Where the headings begin: at the one over the units' names. Letterhead and title stand above it. */
function headerTop(view: SheetView, first: number, column: number): number {
  for (let row = first - 1; row >= 0; row--) {
    const cell = view.at(row, column);
    if (cell && hasLetter(rawText(cell.content))) return view.areaOf(cell).top;
  }
  return 0;
}

/** From the top; a merged heading is over each of its columns. */
function headingsOver(view: SheetView, { top, first }: { top: number; first: number }, column: number): readonly Heading[] {
  const headings: Heading[] = [];
  for (let row = top; row < first; row++) {
    const cell = view.at(row, column);
    const text = cell && rawText(cell.content).trim();
    if (cell && text && hasLetter(text) && !isTitle(view, cell)) headings.push({ row: cell.row, text });
  }
  return headings.filter((heading, index) => headings.findIndex(({ row }) => row === heading.row) === index);
}

// A title runs over most of the sheet, whether its cells are merged or not.
function isTitle(view: SheetView, cell: Parameters<SheetView['areaOf']>[0]): boolean {
  const { left, right } = view.areaOf(cell);
  const inRow = view.rows.find(({ index }) => index === cell.row)?.cells.length ?? 0;
  return right - left >= 4 || inRow === 1;
}

function labelled(column: number, cells: readonly Heading[], reader: PlanReader) {
  const label = labelOf(cells, reader);
  const parentLabel = cells.filter((cell) => label !== undefined && cell.row < label.row).at(-1)?.text ?? null;
  return { key: String(column), label: label?.text ?? '', parentLabel, shape: 'blank' as const };
}

/** What the column is about: the heading that names an indicator best; none of them does in a column of something else. */
function labelOf(cells: readonly Heading[], { rankLabel }: PlanReader): Heading | undefined {
  const scored = cells.map((cell) => ({ cell, score: rankLabel(cell.text)[0]?.score ?? 0 }));
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
  return scored.find(({ score }) => score > 0 && score === best)?.cell ?? cells.at(-1);
}

function heldBy(
  column: number,
  cells: readonly Heading[],
  { matched, unsure }: Assignment,
  { reader, plan }: LoadInput,
): TargetColumn['holds'] | null {
  const { indicators } = reader;
  const coded = cells.flatMap(({ text }) => indicators.get(text.trim()) ?? []);
  if (coded[0]) return { kind: 'indicator', indicator: coded[0] };
  // "đoàn viên" is also what an indicator is measured in.
  if (cells.length > 0 && cells.every(({ text }) => isMembers(text))) return { kind: 'members' };
  const leaf = cells.at(-1)?.text ?? '';
  const isOwnLabel = labelOf(cells, reader)?.text === leaf;
  if (cells.length === 0 || isDescribing(leaf) || (!isOwnLabel && isNoTarget(leaf))) return null;
  if (cells.some(({ text }) => isOfOtherTime(text, plan))) return { kind: 'unclear', candidates: [] };
  const indicator = indicators.get(matched.get(String(column)) ?? '');
  if (indicator) return { kind: 'indicator', indicator };
  return { kind: 'unclear', candidates: unsure.get(String(column)) ?? [] };
}

const isMembers = (text: string): boolean => /^(tong )?(so )?(luong )?(doan vien|dvcd)( cong doan)?( hien co)?$/.test(fold(text));

/** What was done, or how much of something: no target. */
const isNoTarget = (text: string): boolean =>
  ['numerator', 'denominator', 'percent', 'other-percent', 'beyond-unit'].includes(roleOf(text) ?? '');

/** A target of last year or of one quarter is none of the year's. */
const isOfOtherTime = (text: string, plan: Plan): boolean =>
  timeScopes(text, plan).some(
    (scope) => scope.kind !== 'span' || !scope.span.from.endsWith('-01-01') || !scope.span.to.endsWith('-12-31'),
  );

/** Describes the unit or the line, and is no target. */
const isDescribing = (text: string): boolean =>
  ['order', 'note'].includes(roleOf(text) ?? '') ||
  /^(ma|loai|cap|khoi|cum|don vi|ten|phan loai|lanh dao|nguoi)\b/.test(fold(text));
