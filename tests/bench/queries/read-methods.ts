import type { InputOf, MethodName } from '#core/contract/contract.ts';
import { planIdOf, years } from '../table/generated-years.ts';
import { lastPlan } from './ten-years.ts';

/** A question as a page asks it; what it is about is said where a method is asked in more ways than one. */
export interface Question<M extends MethodName = MethodName> {
  readonly name: string;
  readonly method: M;
  readonly input: InputOf<M>;
}

const ask = <M extends MethodName>(method: M, input: InputOf<M>, about = ''): Question<M> => ({
  name: about === '' ? method : `${method} (${about})`,
  method,
  input,
});

const ofPlan = { planId: lastPlan };
const report = { ...ofPlan, period: 'NAM' };
const unit = 'DV007';
const indicator = 'CT-03';
const submissionId = `${lastPlan}-${unit}-NAM`;

/** Every method that only reads the database, as pages ask them of the last of ten years. */
export const questions: readonly Question[] = [
  ask('plans.list', {}),
  ask('plans.get', ofPlan),
  ask('plans.versions', ofPlan),
  ask('units.list', ofPlan),
  ask('units.profiles', ofPlan),
  ask('units.history', { ...ofPlan, unit }),
  ask('units.known', {}),
  ask('unitEvents.list', ofPlan),
  ask('submissions.list', report),
  ask('history.ofUnit', { ...ofPlan, unit }),
  ask('history.ofFigure', { ...report, unit, indicator }),
  ask('submissions.review', { submissionId }),
  ask('submissions.suggestions', { submissionId }),
  ask('submissions.sheets', { submissionId }),
  ask('submissions.replyText', { submissionId }),
  ask('submissions.effect', { submissionId }),
  ask('typed.get', { submissionId }),
  ask('remembered.list', {}),
  ask('drafts.list', ofPlan),
  ask('forms.get', report),
  ask('forms.preview', { ...report, unit }),
  ask('forms.list', { ...report, units: [unit] }),
  ask('table.get', report, 'year'),
  ask('table.get', { ...ofPlan, period: 'DOT2' }, 'period'),
  ask('table.get', { ...report, groupBy: 'cluster' }, 'groups'),
  ask('table.get', { ...report, compareUnits: true }, 'units with last year'),
  ask('table.get', { ...report, tree: { kind: 'restated', on: `${years.last}-12-31` } }, 'restated'),
  ask('table.get', { planId: planIdOf(years.last - 1), period: 'NAM' }, 'closed'),
  ask('table.drawn', report),
  ask('table.row', { ...report, indicator }),
  ask('analysis.indicator', { ...report, indicator }),
  ask('analysis.outliers', report),
  ask('allocations.get', ofPlan),
  ask('progress.get', { ...ofPlan, period: 'NAM' }),
  ask('deadlines.list', ofPlan),
  ask('reminders.texts', { ...ofPlan, obligation: 'NAM' }),
  ask('overview.get', report),
  ask('narrative.get', report),
  ask('sentences.list', {}),
  ask('recipients.list', {}),
  ask('views.list', {}),
  ask('letters.list', report),
  ask('templates.list', {}),
  ask('office.get', {}),
  ask('office.versions', {}),
  ask('reportOptions.get', { report: 'bieu-01' }),
  ask('reportOptions.list', {}),
  ask('releases.list', ofPlan),
  ask('releases.withoutCode', ofPlan),
  ask('releases.find', { code: '0000-0000' }),
  ask('periods.check', report),
  ask('periods.changes', { planId: planIdOf(years.last - 1), period: 'NAM' }),
  ask('periods.closings', ofPlan),
  ask('status.get', report),
  ask('data.lastBackup', {}),
];
