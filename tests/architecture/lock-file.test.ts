import { expect, test } from 'vitest';
import { z } from 'zod';
import { textOf } from './project-files.ts';

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional(), resolved: z.string().optional() }),
  ),
});
const { packages } = lockFile.parse(JSON.parse(textOf('package-lock.json')));

/** Where Node would look for a package that another one asks for, nearest first. */
function placesOf(asked: string, from: string): readonly string[] {
  const above = from.split('node_modules/').map((_, depth, parts) => parts.slice(0, parts.length - depth).join('node_modules/'));
  return above.map((place) => `${place === '' ? '' : `${place.replace(/\/$/, '')}/`}node_modules/${asked}`);
}

test('binaries for every platform stand in the lock file: npm ci refuses one that knows only the platform it was made on', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((asked) => !placesOf(asked, place).some((at) => Object.hasOwn(packages, at))),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no registry: every machine asks its own', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([]);
});
