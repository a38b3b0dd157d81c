import type { Application, Remembered } from '#core/contract/contract.ts';
import type { ImportedFile } from '#core/contract/imported-file.ts';
import { fail, ok } from '#core/domain/result.ts';
import { marks, memoryHeadings, memoryKinds, memorySentences, momentText } from '#core/text/vi.ts';
import { answer, type Command } from '../command.ts';
import { type TextColumn, textTable } from '../text-table.ts';
import { paragraph } from '../wrapped.ts';

const columns: readonly TextColumn<Remembered>[] = [
  { heading: memoryHeadings.id, text: ({ id }) => id },
  { heading: memoryHeadings.kind, text: ({ kind }) => memoryKinds[kind] },
  { heading: memoryHeadings.unit, text: ({ unit, unitName }) => `${unit} ${unitName}`, wraps: true },
  { heading: memoryHeadings.wording, text: ({ wording }) => wording ?? marks.none, wraps: true },
  { heading: memoryHeadings.question, text: ({ question }) => question ?? marks.none, wraps: true },
  { heading: memoryHeadings.answer, text: ({ answer: given }) => given },
  { heading: memoryHeadings.givenAt, text: ({ givenAt }) => momentText(givenAt) },
  { heading: memoryHeadings.actor, text: ({ actor }) => actor },
];

export const remembered: Command = {
  shape: { positionals: [0, 0], required: [], optional: [] },
  async run({ application }) {
    const list = await application.call('remembered.list', {});
    return ok(answer(list, list.length === 0 ? memorySentences.nothing : textTable(list, columns)));
  },
};

export const rememberedRemove: Command = {
  shape: { positionals: [1, 1], required: [], optional: [] },
  async run({ application, arguments: { positionals } }) {
    const [id = ''] = positionals;
    const done = await application.call('remembered.remove', { id });
    if (!done.ok) return done;
    return done.value.removed ? ok(answer(done.value, memorySentences.removed(id))) : fail(memorySentences.unknown(id));
  },
};

export const rememberedRestore: Command = {
  shape: { positionals: [1, 1], required: [], optional: [] },
  async run({ application, arguments: { positionals } }) {
    const [id = ''] = positionals;
    const done = await application.call('remembered.restore', { id });
    if (!done.ok) return done;
    return done.value.restored ? ok(answer(done.value, memorySentences.restored(id))) : fail(memorySentences.notRestored(id));
  },
};

/** For every file that waits for a person: what was answered before for its unit and layout, as it would be typed now. */
export async function answersGivenBefore(application: Application, files: readonly ImportedFile[]): Promise<readonly string[]> {
  const list = await application.call('remembered.list', {});
  if (!list.some(({ kind }) => kind === 'answer')) return [];
  const lines: string[] = [];
  for (const { submissionId, outcome } of files) {
    if (submissionId === null || outcome !== 'needs-review') continue;
    const offered = await application.call('submissions.suggestions', { submissionId });
    for (const { question, answer: given, actor, givenAt } of offered.ok ? offered.value : [])
      lines.push(paragraph(memorySentences.before(submissionId, `${question}=${given}`, actor, givenAt), ''));
  }
  return lines;
}
