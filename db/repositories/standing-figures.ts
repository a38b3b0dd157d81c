import type { FigureSource, FigureState, PersonSource, StandingFigure } from '#core/domain/figures/figure.ts';
import type { Basis, ReportKey } from '#core/domain/plan/reporting-period.ts';
import type { Database } from '../database.ts';
import { forgetUnit, keptReport } from './kept-reports.ts';
import { type CellSource, cellSource, refuseOtherFile, type SourceFile } from './submission-figures.ts';
import { stateFrom, valueColumns } from './value-columns.ts';

/** One unit's report: what is replaced at once. */
type UnitReport = ReportKey & Pick<StandingFigure, 'planId' | 'unit'>;

/** What `by_person` holds: who gave the figure, the unit's own value where it was corrected, what the telephone had said. */
interface ByPerson {
  readonly source: PersonSource | null;
  readonly corrected: StandingFigure['corrected'];
  readonly stoodIn?: StandingFigure['stoodIn'];
}

/** In the order of the SELECT below: arrays cost half of what objects do. */
type StandingRow = [
  unit: string,
  indicator: string,
  state: FigureState['state'],
  numerator: number | null,
  denominator: number | null,
  yesNo: number | null,
  particulars: string | null,
  submission: number | null,
  sheet: string | null,
  cell: string | null,
  denominatorCell: string | null,
  raw: string | null,
  note: string | null,
  byPerson: string | null,
];

/** The figures of these reports, of all units or one: by report, then unit, then indicator. */
export function standing(
  database: Database,
  planId: string,
  reports: readonly ReportKey[],
  unit?: string,
): readonly StandingFigure[] {
  return reports.flatMap((report) =>
    unit === undefined ? ofAllUnits(database, planId, report) : standingOfReport(database, planId, report, unit),
  );
}

/** Every report of the plan that something stands for. */
export const reportsOf = (database: Database, planId: string): readonly ReportKey[] =>
  database
    .statement<[string], { period: string; basis: Basis }>(
      'SELECT DISTINCT period, basis FROM standing_figures WHERE plan_id = ?',
    )
    .all(planId);

const ofAllUnits = (database: Database, planId: string, report: ReportKey): readonly StandingFigure[] =>
  keptReport(database, 'figures', { planId, ...report }, (unit) => standingOfReport(database, planId, report, unit));

function standingOfReport(database: Database, planId: string, { period, basis }: ReportKey, unit?: string): StandingFigure[] {
  const files = new Map<number, SourceFile>();
  const fileOf = (submission: number) => files.get(submission) ?? remember(files, submission, sourceFile(database, submission));
  return standingRows(database, [planId, period, basis, ...(unit === undefined ? [] : [unit])]).map((row) =>
    toStandingFigure(row, planId, period, basis, fileOf),
  );
}

/** `key` is the beginning of the table's: plan, period, basis, and the unit where one is asked for. */
function standingRows(database: Database, key: readonly string[]): StandingRow[] {
  const isOneUnit = key.length === 4;
  return database
    .statement<string[], StandingRow>(
      `SELECT unit, indicator, state, numerator, denominator, yes_no, particulars,
         submission, sheet, cell, denominator_cell, raw, note, by_person
       FROM standing_figures WHERE plan_id = ? AND period = ? AND basis = ? ${isOneUnit ? 'AND unit = ?' : ''}`,
    )
    .raw()
    .all(...key);
}

function remember<K, V>(known: Map<K, V>, key: K, value: V): V {
  known.set(key, value);
  return value;
}

function sourceFile(database: Database, submission: number): SourceFile {
  const file = database
    .statement<[number], SourceFile>('SELECT id AS submissionId, file, sha256 FROM submissions WHERE number = ?')
    .get(submission);
  if (!file) throw new Error(`no submission ${submission}`);
  return file;
}

function toStandingFigure(
  row: StandingRow,
  planId: string,
  period: string,
  basis: Basis,
  fileOf: (submission: number) => SourceFile,
): StandingFigure {
  const [
    unit,
    indicator,
    state,
    numerator,
    denominator,
    yesNo,
    particulars,
    submission,
    sheet,
    cell,
    denominatorCell,
    raw,
    note,
    json,
  ] = row;
  const byPerson = json === null ? null : (JSON.parse(json) as ByPerson);
  const source = submission === null ? null : cellSource(fileOf(submission), sheet, cell, denominatorCell, raw);
  return {
    planId,
    period,
    basis,
    unit,
    indicator,
    value: stateFrom(state, numerator, denominator, yesNo, particulars),
    source: source ?? byPerson?.source ?? null,
    note,
    corrected: byPerson?.corrected ?? null,
    ...(byPerson?.stoodIn ? { stoodIn: byPerson.stoodIn } : {}),
  };
}

/** Puts one unit's report in the place of what stood for it. */
export function replaceStanding(database: Database, report: UnitReport, figures: readonly StandingFigure[]): void {
  const key = [report.planId, report.period, report.basis, report.unit] as const;
  forgetUnit(database, report, report.unit);
  database.statement('DELETE FROM standing_figures WHERE plan_id = ? AND period = ? AND basis = ? AND unit = ?').run(...key);
  const add = database.statement(
    `INSERT INTO standing_figures (plan_id, period, basis, unit, indicator, state, numerator, denominator, yes_no, particulars,
       submission, sheet, cell, denominator_cell, raw, note, by_person)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const known = new Map<string, number>();
  const numberOf = (source: CellSource) =>
    known.get(source.submissionId) ?? remember(known, source.submissionId, submissionNumber(database, source));
  for (const figure of figures) {
    refuseOtherReport(figure, report);
    const { state, numerator, denominator, yes_no, particulars } = valueColumns(figure.value);
    const source = cellColumns(figure.source, numberOf);
    add.run(
      ...key,
      figure.indicator,
      state,
      numerator,
      denominator,
      yes_no,
      particulars,
      ...source,
      figure.note,
      byPerson(figure),
    );
  }
}

function refuseOtherReport({ planId, period, basis, unit }: StandingFigure, report: UnitReport): void {
  if (planId === report.planId && period === report.period && basis === report.basis && unit === report.unit) return;
  throw new Error(`figure of ${unit}, ${period} given as of ${report.unit}, ${report.period}`);
}

function cellColumns(source: FigureSource | null, numberOf: (source: CellSource) => number) {
  if (source?.kind !== 'cell') return [null, null, null, null, null];
  return [numberOf(source), source.sheet, source.cell, source.denominatorCell, source.raw];
}

function byPerson({ source, corrected, stoodIn }: StandingFigure): string | null {
  const person = source?.kind === 'person' ? source : null;
  if (person === null && corrected === null && !stoodIn) return null;
  const held: ByPerson = { source: person, corrected, ...(stoodIn ? { stoodIn } : {}) };
  return JSON.stringify(held);
}

function submissionNumber(database: Database, source: CellSource): number {
  const row = database
    .statement<[string], SourceFile & { number: number }>(
      'SELECT number, id AS submissionId, file, sha256 FROM submissions WHERE id = ?',
    )
    .get(source.submissionId);
  if (!row) throw new Error(`no submission ${source.submissionId}`);
  refuseOtherFile(source, row);
  return row.number;
}
