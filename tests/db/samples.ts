import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { StandingFigure, SubmissionFigure } from '#core/domain/figures/figure.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { Submission } from '#core/domain/submissions/submission.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';
import type { Database } from '#db/database.ts';
import { openDatabase } from '#db/open-database.ts';
import { openStores } from '#db/open-stores.ts';

/** A folder that lasts as long as its test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tdkt-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A real database through the real migrations. */
export function opened(file = ':memory:'): Database {
  const result = openDatabase(file);
  if (!result.ok) throw new Error(result.error.detail);
  onTestFinished(() => result.value.close());
  return result.value;
}

/** Stores with one plan in them. */
export function storesWithPlan(file?: string) {
  const database = opened(file);
  const stores = openStores(database);
  stores.plans.save(plan());
  return { database, stores };
}

const preset: Plan = JSON.parse(readFileSync(join(import.meta.dirname, '../../resources/plans/ninh-binh-2023.json'), 'utf8'));

export const plan = (changes: Partial<Plan> = {}): Plan => ({ ...preset, id: 'p', ...changes });

export const HASH = 'ab'.repeat(32);

export const submission = (changes: Partial<Submission> = {}): Submission => ({
  id: 's1',
  planId: 'p',
  planVersion: 1,
  file: 'Báo cáo.xlsx',
  sha256: HASH,
  sizeInBytes: 12345,
  receivedAt: '2023-07-03T01:02:03.000Z',
  actor: 'lan',
  source: { kind: 'file' },
  state: 'standing',
  mode: 'all',
  unit: 'U1',
  period: 'DOT1',
  basis: 'period',
  answers: {},
  issues: [],
  questions: [],
  figureCount: 1,
  ...changes,
});

export const figure = (indicator: string, numerator: number, submissionId = 's1'): SubmissionFigure => ({
  indicator,
  value: { state: 'reported', amount: { kind: 'count', numerator } },
  source: {
    kind: 'cell',
    submissionId,
    file: 'Báo cáo.xlsx',
    sha256: HASH,
    sheet: 'Biểu 1',
    cell: 'E9',
    denominatorCell: null,
    raw: String(numerator),
  },
  note: null,
});

export const standingFigure = (indicator: string, numerator: number, changes: Partial<StandingFigure> = {}): StandingFigure => ({
  planId: 'p',
  period: 'DOT1',
  basis: 'period',
  unit: 'U1',
  corrected: null,
  ...figure(indicator, numerator),
  ...changes,
});

export const unit = (code: string, name: string, changes: Partial<PlanUnit> = {}): PlanUnit => ({
  code,
  name,
  kind: 'district',
  kindLabel: 'LĐLĐ cấp huyện',
  sectors: ['HCSN'],
  cluster: 'C1',
  aliases: [],
  validFrom: null,
  validTo: null,
  ...changes,
});

export const by = { at: '2023-07-03T01:02:03.000Z', actor: 'lan', reason: null };
