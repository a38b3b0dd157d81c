import type { FigureSource, FigureState, SubmissionFigure } from '#core/domain/figures/figure.ts';
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
  const file = database
    .statement<[string], SourceFile>('SELECT id AS submissionId, file, sha256 FROM submissions WHERE id = ?')
    .get(submissionId);
  if (!file) return [];
  return database
    .statement<[string], FigureRow>(
      `SELECT indicator, f.state, numerator, denominator, yes_no, particulars, sheet, cell, denominator_cell, raw, note
       FROM submissions s JOIN submission_figures f ON f.submission = s.number AND f.reading = s.reading
       WHERE s.id = ? ORDER BY position`,
    )
    .raw()
    .all(submissionId)
    .map((row) => toFigure(row, file));
}

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
