import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { productFiles, projectRoot, textOf } from './project-files.ts';

/** The names the customer fixed, and what tools insist on finding beside them. */
const allowedAtTheTop = [
  /^(electron|renderer|db|resources|tests)$/,
  /^(package\.json|package-lock\.json|electron-builder\.yml|README\.md)$/,
  /^tsconfig(\.[a-z-]+)?\.json$/,
  /^(biome|knip)\.json$/,
  /^[a-z-]+(\.[a-z-]+)*\.config\.ts$/,
  /^\./,
];

/** Absolute paths as developers' machines have them; a path that only looks similar ("/home" in an address) is no match. */
const developerPaths = [
  /(?<![\w/.:-])\/(?:home|Users|root|work)\/[\w.-]+/,
  /(?<!\w)[A-Za-z]:\\{1,2}(?:Users|Documents and Settings)\\/i,
];

const isText = (path: string) => !/\.(?:png|ico|icns|woff2?|xlsx?|ods|zip)$/.test(path);

/** What git leaves out at the top: results of builds, installed packages, logs. */
function isIgnored(name: string): boolean {
  const patterns = textOf('.gitignore').split('\n').filter(Boolean);
  return patterns.some((pattern) => matchesGlob(name, pattern.replace(/\/$/, '')));
}

test('the top level holds only the folders the customer named and what tools insist on', () => {
  const names = readdirSync(projectRoot).filter((name) => !isIgnored(name));
  expect(names).toEqual(expect.arrayContaining(['electron', 'renderer', 'db', 'resources', 'tests', 'package.json']));
  expect(names.filter((name) => !allowedAtTheTop.some((allowed) => allowed.test(name)))).toEqual([]);
});

test("no product file contains a path of a developer's machine", () => {
  const sources = productFiles().filter(isText);
  const guilty = sources.filter((path) => developerPaths.some((pattern) => pattern.test(textOf(path))));
  const atHome = homedir().length > 1 ? sources.filter((path) => textOf(path).includes(`${homedir()}/`)) : [];
  expect(sources.length).toBeGreaterThanOrEqual(50);
  expect([...guilty, ...atHome]).toEqual([]);
});
