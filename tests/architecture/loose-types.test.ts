import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesUnder, productSources, projectRoot, textOf } from './project-files.ts';

const looseType = 'any';
const plants: readonly (readonly [rule: string, source: string])[] = [
  ['lint/suspicious/noExplicitAny', `export const planted = (value: ${looseType}): unknown => value;\n`],
  ['lint/style/noNonNullAssertion', 'export const planted = (value: { a: string } | null): string => value!.a;\n'],
  ['lint/style/useImportType', "import { Clock } from './ports.ts';\nexport type Planted = Clock;\n"],
];

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'lint-rules-'));
  for (const name of ['biome.json', '.gitignore']) copyFileSync(join(projectRoot, name), join(root, name));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What the linter, set up as the project's own, says about a source. */
function lint(source: string): string {
  writeFileSync(join(root, 'planted.ts'), source);
  const biome = join(projectRoot, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', 'planted.ts'], { cwd: root, encoding: 'utf8' });
  return stdout + stderr;
}

test.each(plants)('the linter refuses what %s forbids', (rule, source) => {
  expect(lint(source)).toContain(rule);
});

test('the linter lets a sound source through', () => {
  expect(lint('export const planted = (value: string): string => value;\n')).not.toContain('lint/');
});

test('no source silences the type checker', () => {
  const sources = [...productSources(), ...filesUnder('tests').filter((path) => /\.tsx?$/.test(path))];
  const silencer = /@ts-(?:ignore|expect-error|nocheck)/;
  expect(sources.length).toBeGreaterThanOrEqual(50);
  expect(sources.filter((path) => silencer.test(textOf(path)))).toEqual([]);
});
