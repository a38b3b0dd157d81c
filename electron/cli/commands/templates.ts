import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { OfficeTemplate } from '#core/contract/template-methods.ts';
import { fail, ok } from '#core/domain/result.ts';
import type { TemplateMistake } from '#core/domain/templates/template-mistake.ts';
import {
  missingFigureWords,
  mistakeLine,
  momentText,
  templateHeadings,
  templateSentences,
  usageSentences,
} from '#core/text/vi.ts';
import { answer, type Command, isSet, optional, required } from '../command.ts';
import { type TextColumn, textTable } from '../text-table.ts';

const columns: readonly TextColumn<OfficeTemplate>[] = [
  { heading: templateHeadings.name, text: ({ name }) => name, wraps: true },
  { heading: templateHeadings.missing, text: ({ missing }) => missingFigureWords[missing] },
  { heading: templateHeadings.file, text: ({ file }) => file, wraps: true },
  { heading: templateHeadings.addedAt, text: ({ addedAt }) => momentText(addedAt) },
  { heading: templateHeadings.actor, text: ({ actor }) => actor },
  { heading: templateHeadings.id, text: ({ id }) => id },
];

export const templatesList: Command = {
  shape: { positionals: [0, 0], required: [], optional: [] },
  async run({ application }) {
    const list = await application.call('templates.list', {});
    return ok(answer(list, list.length === 0 ? templateSentences.none : textTable(list, columns)));
  },
};

/** Every mistake on a line of its own. */
const told = (mistakes: readonly TemplateMistake[]): string =>
  mistakes.length === 0
    ? templateSentences.sound
    : [templateSentences.faulty(mistakes.length), ...mistakes.map((one) => `- ${mistakeLine(one)}`)].join('\n');

const facts = (mistakes: readonly TemplateMistake[]) => mistakes.map((one) => ({ ...one, text: mistakeLine(one) }));

export const templatesCheck: Command = {
  shape: { positionals: [1, 1], required: [], optional: [] },
  async run({ application, handles, arguments: { positionals } }) {
    const checked = await application.call('templates.check', { file: handles.register(positionals[0] ?? '') });
    if (!checked.ok) return checked;
    const { mistakes } = checked.value;
    return ok(answer({ mistakes: facts(mistakes) }, told(mistakes), mistakes.length > 0));
  },
};

export const templatesAdd: Command = {
  shape: { positionals: [1, 1], required: [], optional: ['name', 'blank'] },
  async run({ application, handles, arguments: typed }) {
    const file = handles.register(typed.positionals[0] ?? '');
    const missing = isSet(typed, 'blank') ? 'blank' : 'words';
    const added = await application.call('templates.add', { file, name: optional(typed, 'name'), missing });
    if (!added.ok) return added;
    const { template, mistakes } = added.value;
    const text = template === null ? told(mistakes) : templateSentences.added(template.name);
    return ok(answer({ template, mistakes: facts(mistakes) }, text, template === null));
  },
};

export const templatesRemove: Command = {
  shape: { positionals: [1, 1], required: [], optional: [] },
  async run({ application, arguments: { positionals } }) {
    const removed = await application.call('templates.remove', { id: positionals[0] ?? '' });
    return removed.ok ? ok(answer(removed.value, templateSentences.removed(removed.value.name, removed.value.id))) : removed;
  },
};

export const templatesRestore: Command = {
  shape: { positionals: [1, 1], required: [], optional: [] },
  async run({ application, arguments: { positionals } }) {
    const back = await application.call('templates.bringBack', { id: positionals[0] ?? '' });
    return back.ok ? ok(answer(back.value, templateSentences.added(back.value.name))) : back;
  },
};

export const templatesSamples: Command = {
  shape: { positionals: [0, 0], required: ['out'], optional: [] },
  async run({ application, handles, arguments: typed }) {
    const folder = required(typed, 'out');
    const isMade = await mkdir(folder, { recursive: true }).then(
      () => true,
      () => false,
    );
    if (!isMade) return fail(usageSentences.noSuchPath(folder));
    const samples = await application.call('templates.samples', {});
    const files = samples.map(({ file }) => ({ sample: file, file: handles.register(join(folder, file)) }));
    const saved = await application.call('templates.saveSamples', { files });
    return saved.ok ? ok(answer(saved.value, templateSentences.samples(files.length, folder))) : saved;
  },
};
