import type { FigureSource, FigureState, SubmissionFigure } from '#core/domain/figures/figure.ts';
import type { FormerReading } from '#core/domain/submissions/former-reading.ts';
import type { Submission } from '#core/domain/submissions/submission.ts';
import type { Database } from '../database.ts';
import { stateFrom, valueColumns } from './value-columns.ts';

/** A figure's cell in a submitted file. */
export type CellSource = Extract<FigureSource, { kind: 'cell' }>;
/** The file that a submission's figures come from, kept once with the submission. */
export type SourceFile = Pick<CellSource, 'submissionId' | 'file' | 'sha256'>;

/** In the order of the SELECT below: arrays cost half of what objects do. */
type FigureRow = [
  indicator: string,
  state: FigureState['state'],
  numerator: number | null,
  denominator: number | null,
  yesNo: number | null,
  particulars: string | null,
  sheet: string | null,
  cell: string | null,
  denominatorCell: string | null,
  raw: string | null,
  note: string | null,
];

/** Figures of the submission's latest reading, in the order they were read. */
export function figuresOf(database: Database, submissionId: string): readonly SubmissionFigure[] {
  const file = keptFile(database, submissionId);
  return file === undefined ? [] : figuresOfReading(database, file, file.reading);
}

/** Every reading of a submission, the first one first. */
export function readingsOf(database: Database, submissionId: string): readonly FormerReading[] {
  const file = keptFile(database, submissionId);
  if (file === undefined) return [];
  return database
    .statement<[number], ReadingRow>(
      'SELECT reading, unit, period, basis, answers, questions FROM submission_readings WHERE submission = ? ORDER BY reading',
    )
    .all(file.number)
    .map(({ reading, answers, questions, ...report }) => ({
      ...report,
      answers: JSON.parse(answers) as FormerReading['answers'],
      questions: JSON.parse(questions) as FormerReading['questions'],
      figures: figuresOfReading(database, file, reading),
    }));
}

type ReadingRow = Pick<FormerReading, 'unit' | 'period' | 'basis'> & {
  readonly reading: number;
  readonly answers: string;
  readonly questions: string;
};

type KeptFile = SourceFile & { readonly number: number; readonly reading: number };

const keptFile = (database: Database, submissionId: string): KeptFile | undefined =>
  database
    .statement<[string], KeptFile>('SELECT id AS submissionId, file, sha256, number, reading FROM submissions WHERE id = ?')
    .get(submissionId);

const figuresOfReading = (database: Database, file: KeptFile, reading: number): readonly SubmissionFigure[] =>
  database
    .statement<[number, number], FigureRow>(
      `SELECT indicator, state, numerator, denominator, yes_no, particulars, sheet, cell, denominator_cell, raw, note
       FROM submission_figures WHERE submission = ? AND reading = ? ORDER BY position`,
    )
    .raw()
    .all(file.number, reading)
    .map((row) => toFigure(row, file));

function toFigure(row: FigureRow, file: SourceFile): SubmissionFigure {
  const [indicator, state, numerator, denominator, yesNo, particulars, sheet, cell, denominatorCell, raw, note] = row;
  return {
    indicator,
    value: stateFrom(state, numerator, denominator, yesNo, particulars),
    source: cellSource(file, sheet, cell, denominatorCell, raw),
    note,
  };
}

/** Null where the figure came from no cell: then all of it is. */
export function cellSource(
  { submissionId, file, sha256 }: SourceFile,
  sheet: string | null,
  cell: string | null,
  denominatorCell: string | null,
  raw: string | null,
): CellSource | null {
  if (sheet === null || cell === null || raw === null) return null;
  return { kind: 'cell', submissionId, file, sha256, sheet, cell, denominatorCell, raw };
}

/** Appends the figures of one reading. */
export function addFigures(
  database: Database,
  submission: number,
  reading: number,
  { id, file, sha256 }: Submission,
  figures: readonly SubmissionFigure[],
): void {
  const add = database.statement(
    `INSERT INTO submission_figures (submission, reading, position, indicator, state, numerator, denominator, yes_no, particulars,
       sheet, cell, denominator_cell, raw, note)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  figures.forEach(({ indicator, value, source, note }, position) => {
    if (source) refuseOtherFile(source, { submissionId: id, file, sha256 });
    const { state, numerator, denominator, yes_no, particulars } = valueColumns(value);
    const cell = source ? [source.sheet, source.cell, source.denominatorCell, source.raw] : [null, null, null, null];
    add.run(submission, reading, position, indicator, state, numerator, denominator, yes_no, particulars, ...cell, note);
  });
}

/** A source that disagrees with its submission about the file would be lost: the file is kept with the submission only. */
export function refuseOtherFile(source: CellSource, { submissionId, file, sha256 }: SourceFile): void {
  if (source.submissionId === submissionId && source.file === file && source.sha256 === sha256) return;
  throw new Error(`figure of ${source.submissionId} (${source.file}) given as of ${submissionId} (${file})`);
}
