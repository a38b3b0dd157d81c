import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, productSources, projectRoot, textOf } from './project-files.ts';

const looseType = 'any';
const plants: readonly (readonly [rule: string, source: string])[] = [
  ['lint/suspicious/noExplicitAny', `export const planted = (value: ${looseType}): unknown => value;\n`],
  ['lint/style/noNonNullAssertion', 'export const planted = (value: { a: string } | null): string => value!.a;\n'],
  ['lint/style/useImportType', "import { Clock } from './ports.ts';\nexport type Planted = Clock;\n"],
];

/** What the project's own linter says about a source, as if it stood among the services. */
function lint(source: string): string {
  const biome = join(projectRoot, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--stdin-file-path=electron/core/services/planted.ts'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: projectRoot, input: source, encoding: 'utf8' });
  return stdout + stderr;
}

test.each(plants)('the linter refuses what %s forbids', (rule, source) => {
  expect(lint(source)).toContain(rule);
});

test('no source silences the type checker', () => {
  const sources = [...productSources(), ...filesUnder('tests').filter((path) => /\.tsx?$/.test(path))];
  const silencer = /@ts-(?:ignore|expect-error|nocheck)/;
  expect(sources.length).toBeGreaterThanOrEqual(50);
  expect(sources.filter((path) => silencer.test(textOf(path)))).toEqual([]);
});
