import type { SubmissionFigure } from '#core/domain/figures/figure.ts';
import type { Issue } from '#core/domain/figures/issue.ts';
import type { Answers, Question, ReplaceMode, Submission, SubmissionState } from '#core/domain/submissions/submission.ts';
import { isTyped, type SubmissionSource } from '#core/domain/submissions/typed-report.ts';
import type { SubmissionStore } from '#core/services/ports.ts';
import type { Database } from '../database.ts';
import type { submissionReadings, submissions } from '../schema/index.ts';
import { addFigures, figuresOf, readingsOf } from './submission-figures.ts';

type ReadingRow = typeof submissionReadings.$inferSelect;
type SubmissionRow = typeof submissions.$inferSelect & Pick<ReadingRow, 'answers' | 'issues' | 'questions' | 'figure_count'>;

/** Deliveries, each with its latest reading. */
export function submissionStore(database: Database): SubmissionStore {
  return {
    add: (submission, figures) => database.transaction(() => add(database, submission, figures)),
    get: (submissionId) => {
      const row = database.statement<[string], SubmissionRow>(`${selectSubmissions} WHERE s.id = ?`).get(submissionId);
      return row ? toSubmission(row) : null;
    },
    list: (planId) =>
      database
        .statement<[string], SubmissionRow>(`${selectSubmissions} WHERE s.plan_id = ? ORDER BY s.number`)
        .all(planId)
        .map(toSubmission),
    ofReport: (planId, unit, { period, basis }) =>
      database
        .statement<[string, string, string, string], SubmissionRow>(
          `${selectSubmissions} WHERE s.plan_id = ? AND s.unit = ? AND s.period = ? AND s.basis = ? ORDER BY s.number`,
        )
        .all(planId, unit, period, basis)
        .map(toSubmission),
    withoutUnit: (planId, sha256) =>
      database
        .statement<[string, string], SubmissionRow>(
          `${selectSubmissions} WHERE s.plan_id = ? AND s.unit IS NULL AND s.sha256 = ? ORDER BY s.number`,
        )
        .all(planId, sha256)
        .map(toSubmission),
    figures: (submissionId) => figuresOf(database, submissionId),
    readings: (submissionId) => readingsOf(database, submissionId),
    changeState: (submissionId, state, mode) => changeState(database, submissionId, state, mode ?? null),
    reread: (submission, figures) => database.transaction(() => reread(database, submission, figures)),
  };
}

const selectSubmissions = `SELECT s.*, r.answers, r.issues, r.questions, r.figure_count
  FROM submissions s JOIN submission_readings r ON r.submission = s.number AND r.reading = s.reading`;

const toSubmission = (row: SubmissionRow): Submission => ({
  id: row.id,
  planId: row.plan_id,
  planVersion: row.plan_version,
  file: row.file,
  sha256: row.sha256,
  sizeInBytes: row.size_in_bytes,
  receivedAt: row.received_at,
  actor: row.actor,
  source: sourceOf(row),
  state: row.state,
  mode: row.mode,
  unit: row.unit,
  period: row.period,
  basis: row.basis,
  answers: JSON.parse(row.answers) as Answers,
  issues: JSON.parse(row.issues) as readonly Issue[],
  questions: JSON.parse(row.questions) as readonly Question[],
  figureCount: row.figure_count,
});

/** The table's own constraints keep a typed one from being without its day. */
function sourceOf(row: SubmissionRow): SubmissionSource {
  if (row.source === 'file') return { kind: 'file' };
  const { scan_sha256: sha256, scan_file: file } = row;
  const scan = sha256 === null || file === null ? null : { sha256, file };
  return { kind: row.source, receivedOn: row.received_on ?? '', toldBy: row.told_by, scan };
}

const sourceColumns = (source: SubmissionSource) => ({
  source: source.kind,
  receivedOn: isTyped(source) ? source.receivedOn : null,
  toldBy: isTyped(source) ? source.toldBy : null,
  scanSha256: isTyped(source) ? (source.scan?.sha256 ?? null) : null,
  scanFile: isTyped(source) ? (source.scan?.file ?? null) : null,
});

function add(database: Database, submission: Submission, figures: readonly SubmissionFigure[]): void {
  const { lastInsertRowid } = database
    .statement(
      `INSERT INTO submissions (id, plan_id, plan_version, file, sha256, size_in_bytes, received_at, actor,
         source, received_on, told_by, scan_sha256, scan_file, state, mode, unit, period, basis, reading)
       VALUES (@id, @planId, @planVersion, @file, @sha256, @sizeInBytes, @receivedAt, @actor,
         @source, @receivedOn, @toldBy, @scanSha256, @scanFile, @state, @mode, @unit, @period, @basis, 1)`,
    )
    .run({ ...submission, ...sourceColumns(submission.source) });
  addReading(database, Number(lastInsertRowid), 1, submission, figures);
}

function reread(database: Database, submission: Submission, figures: readonly SubmissionFigure[]): void {
  const former = database
    .statement<[string], { number: number; reading: number }>('SELECT number, reading FROM submissions WHERE id = ?')
    .get(submission.id);
  if (!former) throw new Error(`no submission ${submission.id}`);
  addReading(database, former.number, former.reading + 1, submission, figures);
  database
    .statement(
      `UPDATE submissions SET plan_version = @planVersion, state = @state, mode = @mode, unit = @unit, period = @period,
         basis = @basis, reading = reading + 1 WHERE id = @id`,
    )
    .run(submission);
}

function addReading(
  database: Database,
  number: number,
  reading: number,
  submission: Submission,
  figures: readonly SubmissionFigure[],
): void {
  const { planVersion, unit, period, basis, answers, issues, questions, figureCount } = submission;
  const asJson = [answers, issues, questions].map((part) => JSON.stringify(part));
  database
    .statement(
      `INSERT INTO submission_readings (submission, reading, plan_version, unit, period, basis, answers, issues, questions, figure_count)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(number, reading, planVersion, unit, period, basis, ...asJson, figureCount);
  addFigures(database, number, reading, submission, figures);
}

function changeState(database: Database, submissionId: string, state: SubmissionState, mode: ReplaceMode | null): void {
  const { changes } = database
    .statement('UPDATE submissions SET state = ?, mode = ifnull(?, mode) WHERE id = ?')
    .run(state, mode, submissionId);
  if (changes !== 1) throw new Error(`no submission ${submissionId}`);
}
