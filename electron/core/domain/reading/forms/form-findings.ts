import type { ReturnedForm } from '../../forms/returned-form.ts';
import { assignRows } from '../../matching/assign-rows.ts';
import type { Indicator } from '../../plan/indicator.ts';
import { officeNames } from '../../plan/office-names.ts';
import { amountKind, reportsIndicator } from '../../plan/population.ts';
import type { Basis, ReportingPeriod } from '../../plan/reporting-period.ts';
import { findReportingPeriod, reportKey } from '../../plan/reporting-periods.ts';
import { isSameReport } from '../../submissions/reports-of-period.ts';
import { recogniseUnit, type UnitRecognition } from '../../units/recognise-unit.ts';
import type { PlanUnit } from '../../units/unit.ts';
import { withAnsweredFrame, withAnsweredRows } from '../answered.ts';
import type { Findings } from '../findings.ts';
import { headingLines, timeEvidence } from '../headings.ts';
import { type PlanReader, planReader } from '../plan-reader.ts';
import type { ReadingInput } from '../reading-input.ts';
import type { ReportTime } from '../report-time.ts';
import { baseName } from '../submission-unit.ts';
import { type Entry, entryKey, type FramedColumn, labelled, type TableFrame } from '../tables/entry.ts';
import { type FormEntry, formEntries, type MeasureOf, outsideFigures, returnedHeadings, returnedRow } from './form-entries.ts';
import type { FormSheet, FormsFound } from './form-sheet.ts';

/** A form that came back is read by its own codes: nothing in it has to be found out, and nothing is guessed. */
export function formFindings(
  input: ReadingInput,
  period: ReportingPeriod,
  { sheets, listPages, damagedCodes }: FormsFound,
): Findings {
  const whose = formUnit(input, sheets);
  const unit = input.units.find(({ code }) => whose.kind === 'recognised' && code === whose.unit) ?? null;
  const reader = formReader(input, unit);
  const measureOf: MeasureOf = (code) => reader.indicators.get(code)?.measure;
  const read = sheets.map((sheet) => ({ sheet, entries: formEntries(sheet, measureOf) }));
  const frames = read.map(({ sheet, entries }) => withAnsweredFrame(frameOf(sheet, entries), input.answers));
  const entries = frames.flatMap((frame) => frame.entries);
  const returned: ReturnedForm = {
    code: codeOf(sheets),
    headings: sheets.flatMap(returnedHeadings),
    rows: read.flatMap(({ sheet, entries: own }) =>
      own.flatMap((one) => (one.indicator === null ? [] : [returnedRow(sheet, one, one.indicator, input.answers)])),
    ),
    outside: read.flatMap(({ sheet, entries: own }) => outsideFigures(sheet, own, measureOf)),
    unprotected: sheets.filter(({ grid }) => grid.isProtected === false).map(({ grid }) => grid.name),
    damagedCodes,
  };
  return {
    input,
    period,
    unit,
    whose,
    reader,
    sheets: sheets.map(({ view, markRow }) => ({ view, hits: [], headings: headingLines(view, markRow) })),
    time: formTime(input, period, sheets, listPages),
    frames,
    entries,
    doubts: [],
    assignment: withAnsweredRows(
      assigned(
        read.flatMap((one) => one.entries),
        entries,
        reader,
      ),
      entries,
      input.answers,
    ),
    basis: basisOf(input, sheets),
    form: returned,
  };
}

const codeOf = ([first]: readonly FormSheet[]) => {
  if (first === undefined) throw new Error('a form without a sheet');
  return first.code;
};

function basisOf({ answers }: ReadingInput, sheets: readonly FormSheet[]): Basis {
  return answers.basis === 'period' || answers.basis === 'cumulative' ? answers.basis : codeOf(sheets).basis;
}

/** As its code says, unless the form names somebody else: a unit may have filled in another one's form. */
function formUnit(input: ReadingInput, sheets: readonly FormSheet[]): UnitRecognition {
  const given = input.answers.unit ?? input.unit;
  if (given !== null && given !== undefined) return { kind: 'recognised', unit: given };
  const coded = [...new Set(sheets.map(({ code }) => code.unit))].filter((code) =>
    input.units.some((unit) => unit.code === code),
  );
  const named = recogniseUnit(namesIn(input, sheets), input.units, officeNames(input.plan));
  const [code] = coded;
  if (code === undefined) return named;
  const others =
    named.kind === 'recognised' && named.unit !== code ? [named.unit] : named.kind === 'ambiguous' ? named.candidates : [];
  const candidates = [...new Set([...coded, ...others])];
  if (candidates.length === 1) return { kind: 'recognised', unit: code };
  return { kind: 'ambiguous', found: foundOf(input, named, sheets), candidates };
}

const namesIn = ({ fileName }: ReadingInput, sheets: readonly FormSheet[]) => [
  ...sheets.flatMap(({ view, markRow }) => headingLines(view, markRow).map((text) => ({ text, place: 'heading' as const }))),
  { text: baseName(fileName), place: 'file-name' as const },
];

function foundOf({ units }: ReadingInput, named: UnitRecognition, sheets: readonly FormSheet[]): string {
  if (named.kind === 'ambiguous') return named.found;
  const code = named.kind === 'recognised' ? named.unit : codeOf(sheets).unit;
  return units.find((unit) => unit.code === code)?.name ?? code;
}

/** All that a form may ask the unit, with what its answers consist of. */
function formReader({ plan, units }: ReadingInput, unit: PlanUnit | null): PlanReader {
  const reader = planReader(plan, unit, units);
  const asked = plan.indicators.filter((indicator) => unit === null || reportsIndicator(unit, indicator));
  const asAnswered = (indicator: Indicator): Indicator =>
    unit === null ? indicator : { ...indicator, measure: amountKind(unit, indicator) };
  return { ...reader, indicators: new Map(asked.map((indicator) => [indicator.code, asAnswered(indicator)])) };
}

function frameOf(sheet: FormSheet, entries: readonly FormEntry[]): TableFrame {
  const rows = entries.map(({ row }) => row);
  const columns = [...sheet.columns.values()];
  return {
    sheet: sheet.grid.name,
    shape: 'rows',
    area: {
      top: sheet.markRow - 1,
      left: Math.min(...columns),
      bottom: Math.max(sheet.markRow, ...rows),
      right: Math.max(...columns),
    },
    columns: returnedHeadings(sheet).flatMap(({ column, text }): FramedColumn[] => {
      const at = sheet.columns.get(column);
      return at === undefined ? [] : [{ column: at, path: [text], role: roles[column] ?? null, readAs: readAs[column] ?? null }];
    }),
    entries: entries.map(({ entry }) => entry),
    sums: [],
  };
}

const roles: Readonly<Record<string, FramedColumn['role']>> = {
  ordinal: 'order',
  name: 'label',
  unitOfMeasure: 'unit-of-measure',
  denominator: 'denominator',
  numerator: 'numerator',
  percent: 'percent',
  note: 'note',
};
const readAs: Readonly<Record<string, FramedColumn['readAs']>> = {
  name: 'label',
  denominator: 'denominator',
  numerator: 'numerator',
  percent: 'percent',
};

/** By their codes; a row without one is what its label says word for word, and else a person's to say. */
function assigned(read: readonly FormEntry[], entries: readonly Entry[], reader: PlanReader): Findings['assignment'] {
  const matched = new Map(
    read.flatMap(({ entry, indicator }) => (indicator === null ? [] : [[entryKey(entry), indicator] as const])),
  );
  const placed = new Set(matched.values());
  const uncoded = entries.filter((entry) => !matched.has(entryKey(entry)));
  const byName = new Map([...reader.indicators.values()].map(({ name, code }) => [name, code]));
  for (const entry of uncoded) {
    const code = byName.get(entry.label.trim());
    if (code !== undefined && !placed.has(code)) matched.set(entryKey(entry), code);
  }
  const guesses = assignRows(uncoded.map(labelled), reader.rankRow);
  const unsure = new Map(
    uncoded
      .map(entryKey)
      .filter((key) => !matched.has(key))
      .map((key) => [key, guesses.unsure.get(key) ?? [guesses.matched.get(key) ?? ''].filter(Boolean)] as const),
  );
  return { matched, unsure };
}

/** Of the report that its code names, unless its own words were changed. */
function formTime(
  { plan, workbook }: ReadingInput,
  period: ReportingPeriod,
  sheets: readonly FormSheet[],
  listPages: readonly string[],
): ReportTime {
  const evidence = sheets.map(({ view, markRow }) => timeEvidence(headingLines(view, markRow), plan, period));
  const against = evidence.find(({ kind }) => kind === 'wrong-year' || kind === 'wrong-period');
  const own = new Set([...sheets.map(({ grid }) => grid.name), ...listPages]);
  const others = workbook.sheets.filter(
    ({ name, visibility, cells }) => visibility === 'visible' && cells.length > 0 && !own.has(name),
  );
  const skipped = others.map(({ name }) => ({ sheet: name, found: name }));
  return { evidence: otherPeriod(plan, period, sheets) ?? against ?? { kind: 'agrees', basis: codeOf(sheets).basis }, skipped };
}

function otherPeriod(
  plan: ReadingInput['plan'],
  asked: ReportingPeriod,
  sheets: readonly FormSheet[],
): ReportTime['evidence'] | null {
  const { period: code, basis } = codeOf(sheets);
  const period = findReportingPeriod(plan, code);
  if (period !== null && isSameReport(reportKey(plan, period, basis), reportKey(plan, asked, basis))) return null;
  return { kind: 'wrong-period', found: period?.label ?? code };
}
