import { type ReportName, reportNames } from '#core/contract/contract.ts';
import { fail, ok } from '#core/domain/result.ts';
import { doneSentences, figureStateWords, usageSentences } from '#core/text/vi.ts';
import { answer, type Command, required } from '../command.ts';
import { treeOption } from './tree-option.ts';

export const figuresSet: Command = {
  shape: { positionals: [3, 3], required: ['plan', 'period', 'reason'], optional: [] },
  async run({ application, arguments: typed }) {
    const [unit = '', indicator = '', value = ''] = typed.positionals;
    const report = { planId: required(typed, 'plan'), period: required(typed, 'period') };
    const set = await application.call('figures.set', { ...report, unit, indicator, value, reason: required(typed, 'reason') });
    if (!set.ok) return set;
    return ok(answer(set.value, doneSentences.figureSet(indicator, unit, `${figureStateWords[set.value.state]}, ${value}`)));
  },
};

export const figuresUnset: Command = {
  shape: { positionals: [2, 2], required: ['plan', 'period', 'reason'], optional: [] },
  async run({ application, arguments: typed }) {
    const [unit = '', indicator = ''] = typed.positionals;
    const report = { planId: required(typed, 'plan'), period: required(typed, 'period') };
    const done = await application.call('figures.unset', { ...report, unit, indicator, reason: required(typed, 'reason') });
    if (!done.ok) return done;
    const { isTakenBack, ...figure } = done.value;
    if (!isTakenBack) return fail(doneSentences.noFigureByHand(indicator, unit));
    return ok(answer(figure, doneSentences.figureUnset(indicator, unit, figureStateWords[figure.state])));
  },
};

export const exportReports: Command = {
  shape: { positionals: [1, 1], required: ['plan', 'period', 'out'], optional: ['restated'] },
  async run({ application, handles, arguments: typed }) {
    const [report = ''] = typed.positionals;
    if (!isReportName(report)) return fail(usageSentences.notAmong('export', report, reportNames));
    const out = required(typed, 'out');
    const tree = treeOption(typed);
    if (!tree.ok) return tree;
    const asked = { planId: required(typed, 'plan'), period: required(typed, 'period'), tree: tree.value };
    const question = { ...asked, report, file: handles.register(out) };
    const exported = await application.call('reports.export', question);
    if (!exported.ok) return exported;
    const { sheets, rows } = exported.value;
    return ok(answer({ file: out, sheets, rows }, doneSentences.exported(out, sheets, rows)));
  },
};

const isReportName = (name: string): name is ReportName => reportNames.some((known) => known === name);

export const template: Command = {
  shape: { positionals: [0, 0], required: ['plan', 'period', 'out'], optional: [] },
  async run() {
    return fail(usageSentences.notAvailable('template'));
  },
};
