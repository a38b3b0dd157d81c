import type { YearTakenOver } from '#core/contract/contract.ts';
import { ok } from '#core/domain/result.ts';
import { historySentences, issueSentence, severityWords } from '#core/text/vi.ts';
import { answer, type Command, required } from '../command.ts';
import { paragraph } from '../wrapped.ts';
import { namesFor } from './names.ts';

export const historyImport: Command = {
  shape: { positionals: [1, 1], required: ['plan', 'period'], optional: [] },
  async run({ application, handles, arguments: typed }) {
    const planId = required(typed, 'plan');
    const file = handles.register(typed.positionals[0] ?? '');
    const done = await application.call('history.importYear', { planId, period: required(typed, 'period'), file });
    if (!done.ok) return done;
    const names = await namesFor(application, planId);
    const doubtful = done.value.issues.map((issue) =>
      paragraph(`${severityWords[issue.severity]}: ${issueSentence(issue, names)}`, '  '),
    );
    const text = [historySentences.taken(done.value.figures), ...leftovers(done.value), ...doubtful].join('\n');
    return ok(answer(done.value, text, needsPerson(done.value)));
  },
};

function leftovers({ unmatched, left }: YearTakenOver): readonly string[] {
  const unknown = unmatched.map(({ sheet, cell, label }) => paragraph(historySentences.unmatched(sheet, cell, label), '  '));
  return left.length === 0 ? unknown : [historySentences.left(left.length), ...unknown];
}

const needsPerson = ({ unmatched, issues }: YearTakenOver): boolean => unmatched.length > 0 || issues.length > 0;
