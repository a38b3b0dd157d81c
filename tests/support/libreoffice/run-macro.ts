import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const macro = readFileSync(join(import.meta.dirname, 'Forms.bas'), 'utf8');
const TEN_MINUTES = 600_000;

/** What LibreOffice is asked to do, a part of the instruction to an element. */
export type Instruction = readonly (string | number)[];

export const urlOf = (path: string): string => pathToFileURL(path).href;

/** Runs the instructions in a LibreOffice of its own and gives what it told, line by line. `folder` is its to use. */
export async function runInLibreOffice(instructions: readonly Instruction[], folder: string): Promise<readonly string[]> {
  const profile = join(folder, 'profile');
  // The first start lays the profile out, and would overwrite a macro that is there already.
  if (!existsSync(profile)) await office(profile, ['--terminate_after_init']);
  writeFileSync(join(profile, 'user/basic/Standard/Module1.xba'), moduleOf(macro));
  const [asked, told] = [join(folder, 'instructions.txt'), join(folder, 'told.txt')];
  mkdirSync(folder, { recursive: true });
  writeFileSync(asked, instructions.map((parts) => parts.join('\t')).join('\n'));
  await office(profile, ['--norestore', `macro:///Standard.Module1.Run("${asked}","${told}")`]);
  return readFileSync(told, 'utf8').split('\n').filter(Boolean);
}

const office = (profile: string, args: readonly string[]) =>
  run('soffice', [`-env:UserInstallation=${urlOf(profile)}`, '--headless', ...args], { timeout: TEN_MINUTES });

const moduleOf = (basic: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">',
    '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">',
    basic.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    '</script:module>',
  ].join('\n');
