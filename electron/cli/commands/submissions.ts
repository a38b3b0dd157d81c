import type { ImportedFile } from '#core/contract/imported-file.ts';
import { fail, ok } from '#core/domain/result.ts';
import type { Submission } from '#core/domain/submissions/submission.ts';
import type { UnitDelivery } from '#core/domain/submissions/submission-status.ts';
import {
  codesAsNames,
  dayText,
  doneSentences,
  headings,
  marks,
  momentText,
  submissionStateWords,
  unitStatusWords,
  usageSentences,
} from '#core/text/vi.ts';
import { answer, type Command, isSet, optional, required } from '../command.ts';
import { type TextColumn, textTable } from '../text-table.ts';
import { readAnswers } from './answers-typed.ts';
import { entriesText } from './entry-text.ts';
import { answersGivenBefore } from './remembered.ts';

const statusColumns: readonly TextColumn<UnitDelivery>[] = [
  { heading: headings.code, text: ({ unit }) => unit },
  { heading: headings.name, text: ({ name }) => name, wraps: true },
  { heading: headings.state, text: ({ state, isLate }) => unitStatusWords[state] + (isLate ? `, ${marks.late}` : '') },
  { heading: headings.receivedAt, text: ({ receivedAt }) => (receivedAt === null ? marks.none : momentText(receivedAt)) },
  { heading: headings.deliveries, text: ({ deliveries }) => String(deliveries), isNumber: true },
  { heading: headings.issues, text: ({ issues }) => String(issues), isNumber: true },
];

export const status: Command = {
  shape: { positionals: [0, 0], required: ['plan', 'period'], optional: [] },
  async run({ application, arguments: typed }) {
    const found = await application.call('status.get', { planId: required(typed, 'plan'), period: required(typed, 'period') });
    if (!found.ok) return found;
    const { received, expected, dueOn, units } = found.value;
    const line = doneSentences.status(received, expected, dueOn === null ? null : dayText(dueOn));
    return ok(answer(found.value, `${textTable(units, statusColumns)}\n${line}`));
  },
};

const submissionColumns: readonly TextColumn<Submission>[] = [
  { heading: headings.submission, text: ({ id }) => id },
  { heading: headings.unit, text: ({ unit }) => unit ?? marks.none },
  { heading: headings.period, text: ({ period }) => period },
  { heading: headings.state, text: ({ state }) => submissionStateWords[state] },
  { heading: headings.receivedAt, text: ({ receivedAt }) => momentText(receivedAt) },
  { heading: headings.file, text: ({ file }) => file, wraps: true },
];

export const submissions: Command = {
  shape: { positionals: [0, 0], required: ['plan'], optional: ['period'] },
  async run({ application, arguments: typed }) {
    const question = { planId: required(typed, 'plan'), period: optional(typed, 'period') };
    const found = await application.call('submissions.list', question);
    return found.ok ? ok(answer(found.value.map(submissionJson), textTable(found.value, submissionColumns))) : found;
  },
};

const submissionJson = ({ id, unit, period, basis, state, file, sha256, receivedAt }: Submission) => ({
  id,
  unit,
  period,
  basis,
  state,
  file,
  sha256,
  receivedAt,
});

export const answerQuestions: Command = {
  shape: { positionals: [2, Number.POSITIVE_INFINITY], required: [], optional: ['remember'] },
  async run({ application, arguments: typed }) {
    const [submissionId = '', ...pairs] = typed.positionals;
    const answers = readAnswers(pairs);
    if (!answers.ok) return fail(usageSentences.notAnAnswer(answers.error));
    const question = { submissionId, answers: answers.value, remember: isSet(typed, 'remember') };
    const settled = await application.call('submissions.answer', question);
    if (!settled.ok) return settled;
    const entry = entryAnswer(settled.value);
    const before = await answersGivenBefore(application, [settled.value]);
    return ok({ ...entry, text: [entry.text, ...before].join('\n') });
  },
};

export const entryAnswer = (entry: ImportedFile) =>
  answer(entry, entriesText([entry], codesAsNames), entry.outcome !== 'accepted');

export const withdraw: Command = {
  shape: { positionals: [1, 1], required: ['reason'], optional: [] },
  async run({ application, arguments: typed }) {
    const [submissionId = ''] = typed.positionals;
    const done = await application.call('submissions.withdraw', { submissionId, reason: required(typed, 'reason') });
    return done.ok ? ok(answer(done.value, doneSentences.withdrawn(done.value.withdrawn, done.value.standing))) : done;
  },
};
