import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cruised, cruise } from './cruise.ts';
import { plantedViolations } from './planted-violations.ts';
import { projectRoot } from './project-files.ts';

interface Rule {
  readonly name: string;
  readonly comment: string;
}
const { forbidden }: { forbidden: readonly Rule[] } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

const copied = ['electron', 'db', 'renderer', 'tests', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs'];
const isNoFixture = (path: string) => !path.includes(`${sep}fixtures${sep}`);

/** The project without its fixtures in a folder of its own, sharing the installed packages. */
function copyOfTheProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'import-rules-'));
  for (const name of copied.filter((name) => existsSync(join(projectRoot, name)))) {
    cpSync(join(projectRoot, name), join(root, name), { recursive: true, filter: isNoFixture });
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

function plant(root: string): void {
  for (const [path, content] of Object.values(plantedViolations).flatMap((files) => Object.entries(files))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

describe('the import rules hold', () => {
  let seen: Cruised;
  beforeAll(async () => {
    seen = await cruise(projectRoot);
  });

  test('no module breaks one', () => {
    expect(seen.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  test('the run saw the project: a tool that sees no modules finds no violations either', () => {
    expect(seen.summary.totalCruised).toBeGreaterThanOrEqual(50);
    expect(seen.modules.flatMap((module) => module.dependencies).length).toBeGreaterThanOrEqual(100);
  });
});

describe('each import rule can fail', () => {
  let root: string;
  let seen: Cruised;
  beforeAll(async () => {
    root = copyOfTheProject();
    plant(root);
    seen = await cruise(root);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('every rule has a planted violation', () => {
    expect(Object.keys(plantedViolations).sort()).toEqual(forbidden.map((rule) => rule.name).sort());
  });

  test.each(Object.keys(plantedViolations))('%s finds what was planted', (name) => {
    const guilty = Object.keys(plantedViolations[name] ?? {}).filter((path) => !path.includes('planted-target'));
    const found = seen.summary.violations.filter((violation) => violation.rule.name === name).map(({ from }) => from);
    expect(found).toEqual(expect.arrayContaining(guilty));
  });

  test.each([
    ['#core/', 'electron/core/'],
    ['#db/', 'db/'],
    ['#excel/', 'electron/excel/'],
  ])('imports that begin with %s are followed into %s', (prefix, folder) => {
    const imports = seen.modules
      .flatMap((module) => module.dependencies)
      .filter(({ module }) => module.startsWith(prefix) && !module.endsWith('/gone.ts'));
    expect(imports.length).toBeGreaterThan(0);
    for (const { resolved } of imports) expect(resolved.startsWith(folder)).toBe(true);
  });

  test.each(forbidden)('$name says in a sentence what to do instead', ({ comment }) => {
    expect(comment).toMatch(/^[A-Z].{40,}\.$/);
  });
});
