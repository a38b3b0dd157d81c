import { ok } from '#core/domain/result.ts';
import { allocationSentences, doneSentences, loadIssueSentence } from '#core/text/vi.ts';
import { answer, type Command, isSet, optional, required } from '../../command.ts';
import { paragraph } from '../../wrapped.ts';
import { decisionOption } from '../decision-option.ts';
import { namesFor } from '../names.ts';

/** A workbook of units by indicators; what is doubtful in it is told cell by cell and left as it was. */
export const allocateLoad: Command = {
  shape: { positionals: [1, 1], required: ['plan'], optional: ['dry-run', 'decision', 'signed', 'reason'] },
  async run({ application, handles, arguments: typed }) {
    const decision = decisionOption(typed);
    if (!decision.ok) return decision;
    const planId = required(typed, 'plan');
    const dryRun = isSet(typed, 'dry-run');
    const file = handles.register(typed.positionals[0] ?? '');
    const input = { planId, file, dryRun, decision: decision.value, reason: optional(typed, 'reason') };
    const done = await application.call('allocations.load', input);
    if (!done.ok) return done;
    const { file: name, read, changed, issues } = done.value;
    const names = await namesFor(application, planId);
    const told = dryRun ? allocationSentences.tried(name, read, changed) : allocationSentences.loaded(name, read, changed);
    const left = issues.map((issue) => paragraph(loadIssueSentence(issue, names, name), '  '));
    const lines = left.length === 0 ? [told] : [told, allocationSentences.left(left.length), ...left];
    return ok(answer(done.value, lines.join('\n'), issues.length > 0));
  },
};

export const allocateExport: Command = {
  shape: { positionals: [0, 0], required: ['plan', 'out'], optional: [] },
  async run({ application, handles, arguments: typed }) {
    const out = required(typed, 'out');
    const done = await application.call('allocations.export', { planId: required(typed, 'plan'), file: handles.register(out) });
    if (!done.ok) return done;
    const { sheets, rows } = done.value;
    return ok(answer({ file: out, sheets, rows }, doneSentences.exported(out, sheets, rows)));
  },
};
