import type { ImportedFile } from '#core/contract/imported-file.ts';
import { fail, ok } from '#core/domain/result.ts';
import type { Submission } from '#core/domain/submissions/submission.ts';
import { codesAsNames, doneSentences, headings, marks, momentText, submissionStateWords, usageSentences } from '#core/text/vi.ts';
import { answer, type Command, isSet, optional, required } from '../command.ts';
import { type TextColumn, textTable } from '../text-table.ts';
import { readAnswers } from './answers-typed.ts';
import { entriesText } from './entry-text.ts';
import { answersGivenBefore } from './remembered.ts';

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
