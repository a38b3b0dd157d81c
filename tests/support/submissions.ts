import type { StandingFigure, SubmissionFigure } from '#core/domain/figures/figure.ts';
import type { Submission, SubmissionReading } from '#core/domain/submissions/submission.ts';

/** A submission of NB01 for DOT1 that stands, unless told otherwise. */
export const submission = (facts: Partial<Submission> = {}): Submission => ({
  id: 's1',
  planId: 'p',
  planVersion: 1,
  file: 'bc.xlsx',
  sha256: 'aa',
  sizeInBytes: 1,
  receivedAt: '2023-06-20T02:00:00.000Z',
  actor: 'an',
  source: { kind: 'file' },
  state: 'standing',
  mode: 'all',
  unit: 'NB01',
  period: 'DOT1',
  basis: 'period',
  answers: {},
  issues: [],
  questions: [],
  figureCount: 1,
  ...facts,
});

/** A count read from a cell. */
export const countFigure = (indicator: string, numerator: number): SubmissionFigure => ({
  indicator,
  value: { state: 'reported', amount: { kind: 'count', numerator } },
  source: {
    kind: 'cell',
    submissionId: '',
    file: '',
    sha256: '',
    sheet: 'Biểu',
    cell: 'E9',
    denominatorCell: null,
    raw: String(numerator),
  },
  note: null,
});

/** A row about which the unit said nothing. */
export const silentFigure = (indicator: string): SubmissionFigure => ({
  indicator,
  value: { state: 'not-reported' },
  source: null,
  note: null,
});

/** What a submission's figure is once it stands for NB01 and DOT1. */
export const standingOf = (figure: SubmissionFigure): StandingFigure => ({
  planId: 'p',
  period: 'DOT1',
  basis: 'period',
  unit: 'NB01',
  corrected: null,
  ...figure,
});

export const reading = (facts: Partial<SubmissionReading> = {}): SubmissionReading => ({
  unit: 'NB01',
  period: 'DOT1',
  basis: 'period',
  figures: [],
  targets: [],
  issues: [],
  questions: [],
  ...facts,
});
