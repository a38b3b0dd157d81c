import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { missingList } from '../domain/letters/missing-list.ts';
import { remindLetter } from '../domain/letters/remind-letter.ts';
import { returnLetter } from '../domain/letters/return-letter.ts';
import { findReportingPeriod } from '../domain/plan/reporting-periods.ts';
import { dayInVietnam } from '../domain/reports/submission-report.ts';
import { fail, ok } from '../domain/result.ts';
import { daysAfter } from '../domain/submissions/deadline.ts';
import { deadlineOf } from '../domain/submissions/submission-status.ts';
import { letterFrame, remindWords, returnWords, type WantedBy } from '../text/vi-letters.ts';
import { missingWords } from '../text/vi-reminders.ts';
import { replyListWords } from '../text/vi-replies.ts';
import { dayText } from '../text/vi-words.ts';
import { reportWords } from '../text/vi-workbooks.ts';
import { letterForDocuments } from './letter-for-documents.ts';
import { submissionContext } from './plan-context.ts';
import { owedOf } from './reminders.ts';
import { replyOf, type SubmissionOfPlan } from './reply-to-unit.ts';
import type { ServiceDeps } from './service-deps.ts';
import { writeLetter } from './write-letter.ts';

/** Văn bản đôn đốc to all who owe an obligation; refused where nobody does. */
export async function writeReminder(
  deps: ServiceDeps,
  input: ParsedInputOf<'letters.remind'>,
): Promise<OutputOf<'letters.remind'>> {
  const found = owedOf(deps, input);
  if (!found.ok) return found;
  const { plan, asked, owed } = found.value;
  if (owed.length === 0) return fail({ code: 'nobody-owes', obligation: asked.code });
  const remind = remindWords(plan, asked, dayInVietnam(deps.clock.now()));
  const draft = remindLetter(owed, letterForDocuments(deps, plan), { frame: letterFrame, remind, letter: reportWords.letter });
  const place = { planId: plan.id, period: asked.code, report: 'letter-remind' } as const;
  const written = await writeLetter(deps, draft, input.file, place);
  return written.ok ? ok({ file: written.value, units: owed.length }) : written;
}

/** Danh sách đơn vị chưa nộp. */
export async function writeMissing(
  deps: ServiceDeps,
  input: ParsedInputOf<'letters.missing'>,
): Promise<OutputOf<'letters.missing'>> {
  const found = owedOf(deps, input);
  if (!found.ok) return found;
  const { plan, asked, owed } = found.value;
  const missing = missingWords(plan, asked, dayInVietnam(deps.clock.now()));
  const words = { missing, letter: reportWords.letter, day: dayText, none: reportWords.marks.notApplicable };
  const draft = missingList(owed, letterForDocuments(deps, plan), words);
  const place = { planId: plan.id, period: asked.code, report: 'letter-missing' } as const;
  const written = await writeLetter(deps, draft, input.file, place);
  return written.ok ? ok({ file: written.value, units: owed.length }) : written;
}

/** Phiếu trả lại of one submission. */
export async function writeReturn(
  deps: ServiceDeps,
  input: ParsedInputOf<'letters.return'>,
): Promise<OutputOf<'letters.return'>> {
  const context = submissionContext(deps.stores, input.submissionId);
  if (!context.ok) return context;
  const { plan, submission } = context.value;
  const { facts, doubts, names } = replyOf(context.value);
  const sheet = returnWords(facts, doubts.length > 0, wantedBy(deps, context.value));
  const words = { frame: letterFrame, sheet, list: replyListWords(facts, names), letter: reportWords.letter };
  const draft = returnLetter(doubts, letterForDocuments(deps, plan), words);
  const place = { planId: plan.id, period: submission.period, report: 'letter-return' } as const;
  const written = await writeLetter(deps, draft, input.file, place);
  return written.ok ? ok({ file: written.value, doubts: doubts.flatMap(({ issues }) => issues).length }) : written;
}

/** The unit's own deadline, else the one for all, and how long ago it was. */
function wantedBy({ stores, clock }: ServiceDeps, { plan, submission }: SubmissionOfPlan): WantedBy {
  const period = findReportingPeriod(plan, submission.period);
  const deadlines = stores.plans.deadlines(plan.id);
  const dueOn = period && deadlineOf({ plan, period, deadlines }, submission.unit);
  return { dueOn, daysLate: daysAfter(clock.now(), dueOn) };
}
