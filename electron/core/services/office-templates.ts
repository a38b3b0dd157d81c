import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import type { OfficeTemplate } from '../contract/template-methods.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isSameValue } from '../domain/same-value.ts';
import { notWritten } from './not-written.ts';
import type { FileHandle, Stores } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

/** The office's templates, by name. */
export const listTemplates = ({ stores }: Pick<ServiceDeps, 'stores'>): OutputOf<'templates.list'> => stores.templates.list();

/** Looks a file through without keeping it. */
export async function checkTemplateFile(deps: ServiceDeps, handle: FileHandle): Promise<OutputOf<'templates.check'>> {
  const read = await chosenFile(deps, handle);
  if (!read.ok) return read;
  const { file, bytes } = read.value;
  return ok({ file, mistakes: await deps.templates.check(bytes) });
}

/** Keeps a file that can be filled, in the place of the template of that name. */
export async function addTemplate(deps: ServiceDeps, input: ParsedInputOf<'templates.add'>): Promise<OutputOf<'templates.add'>> {
  const read = await chosenFile(deps, input.file);
  if (!read.ok) return read;
  const { file, bytes } = read.value;
  const mistakes = await deps.templates.check(bytes);
  if (mistakes.length > 0) return ok({ template: null, replaced: null, mistakes });
  const { sha256 } = await deps.files.keep(bytes);
  const name = (input.name ?? file.replace(/\.xlsx$/i, '')).normalize('NFC');
  const replaced = deps.stores.templates.list().find((one) => isSameName(one.name, name)) ?? null;
  const { at: addedAt, actor } = signed(deps);
  const template = { id: replaced?.id ?? deps.newId(), name, missing: input.missing, file, sha256, addedAt, actor };
  put(deps, template);
  return ok({ template, replaced, mistakes });
}

const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function put({ stores, ...deps }: ServiceDeps, { id, name, missing, file, sha256, addedAt, actor }: OfficeTemplate): void {
  stores.transaction(() => {
    stores.templates.put({ id, name, missing, file, sha256, addedAt, actor });
    stores.events.append(
      { kind: 'template-kept', planId: '', id, name, missing, file, sha256, addedAt, by: actor },
      signed(deps),
    );
  });
}

/** Gives a template another name, or says otherwise what stands where a figure is missing. */
export function setTemplate(deps: ServiceDeps, { id, ...set }: ParsedInputOf<'templates.set'>): OutputOf<'templates.set'> {
  const known = templateOf(deps.stores, id);
  if (!known.ok) return known;
  const other = deps.stores.templates.list().find((one) => one.id !== known.value.id && isSameName(one.name, set.name));
  if (other) return fail({ code: 'template-exists', name: other.name });
  const template = { ...known.value, ...set };
  if (!isSameValue(template, known.value)) put(deps, template);
  return ok(template);
}

export function removeTemplate(deps: ServiceDeps, id: string): OutputOf<'templates.remove'> {
  const known = templateOf(deps.stores, id);
  if (!known.ok) return known;
  deps.stores.transaction(() => {
    deps.stores.templates.remove(known.value.id);
    deps.stores.events.append({ kind: 'template-removed', planId: '', id: known.value.id, name: known.value.name }, signed(deps));
  });
  return known;
}

/** One that was removed stands again; one that stands is as it was before it was last made otherwise. */
export function bringTemplateBack(deps: ServiceDeps, id: string): OutputOf<'templates.bringBack'> {
  const list = deps.stores.templates.list();
  const standing = list.find((one) => one.id === id);
  const template = keptAs(deps.stores, id).findLast((one) => !isSameValue(one, standing));
  if (template === undefined) return unknown(deps.stores, id);
  const other = list.find((one) => one.id !== id && isSameName(one.name, template.name));
  if (other) return fail({ code: 'template-exists', name: other.name });
  put(deps, template);
  return ok(template);
}

/** Everything that a template ever was, the first first. */
const keptAs = ({ events }: Stores, id: string): readonly OfficeTemplate[] =>
  events.ofPlan('').flatMap(({ event }) => {
    if (event.kind !== 'template-kept' || event.id !== id) return [];
    const { name, missing, file, sha256, addedAt, by: actor } = event;
    return [{ id, name, missing, file, sha256, addedAt, actor }];
  });

/** The office's own file as it was put in. */
export async function saveTemplate(
  deps: ServiceDeps,
  input: ParsedInputOf<'templates.save'>,
): Promise<OutputOf<'templates.save'>> {
  const known = await keptTemplate(deps, input.id);
  if (!known.ok) return known;
  return written(deps, input.file, known.value.bytes);
}

export const listSampleTemplates = ({ samples }: Pick<ServiceDeps, 'samples'>): OutputOf<'templates.samples'> =>
  samples.list().map((file) => ({ file }));

/** Copies templates that ship with the product, to be changed as the office likes. */
export async function saveSampleTemplates(
  deps: ServiceDeps,
  { files }: ParsedInputOf<'templates.saveSamples'>,
): Promise<OutputOf<'templates.saveSamples'>> {
  const done: string[] = [];
  for (const { sample, file } of files) {
    const bytes = deps.samples.bytesOf(sample);
    if (bytes === null) return fail({ code: 'template-unknown', name: sample, known: deps.samples.list() });
    const saved = await written(deps, file, bytes);
    if (!saved.ok) return saved;
    done.push(saved.value.file);
  }
  return ok({ files: done });
}

async function written(deps: ServiceDeps, handle: FileHandle, bytes: Uint8Array): Promise<Result<{ file: string }, CallError>> {
  const file = deps.handles.nameOf(handle) ?? handle;
  return (await deps.handles.write(handle, bytes)) ? ok({ file }) : fail(notWritten(deps.handles, handle));
}

async function chosenFile(
  { handles }: ServiceDeps,
  handle: FileHandle,
): Promise<Result<{ file: string; bytes: Uint8Array }, CallError>> {
  const file = handles.nameOf(handle) ?? handle;
  const bytes = await handles.bytesOf(handle);
  return bytes === null ? fail({ code: 'file-unreadable', file }) : ok({ file, bytes });
}

/** A template with its bytes. */
export async function keptTemplate(
  deps: ServiceDeps,
  id: string,
): Promise<Result<{ template: OfficeTemplate; bytes: Uint8Array }, CallError>> {
  const known = templateOf(deps.stores, id);
  if (!known.ok) return known;
  const bytes = await deps.files.bytesOf(known.value.sha256);
  return bytes === null ? fail({ code: 'file-unreadable', file: known.value.file }) : ok({ template: known.value, bytes });
}

function templateOf(stores: Stores, id: string): Result<OfficeTemplate, CallError> {
  const template = stores.templates.list().find((one) => one.id === id || isSameName(one.name, id));
  return template === undefined ? unknown(stores, id) : ok(template);
}

const unknown = (stores: Stores, name: string) =>
  fail({ code: 'template-unknown', name, known: stores.templates.list().map((one) => one.name) } satisfies CallError);
