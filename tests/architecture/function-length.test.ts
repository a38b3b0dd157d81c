import ts from 'typescript';
import { expect, test } from 'vitest';
import { productSources, textOf } from './project-files.ts';
import { lineOf, nodesOf, syntaxOf } from './typescript-source.ts';

interface Measured {
  readonly where: string;
  readonly lines: number;
}

/** One-line callbacks are left out: they would make any share of short functions look good. */
const functionsOf = (path: string): readonly Measured[] => {
  const file = syntaxOf(path);
  return [...nodesOf(file)]
    .filter((node) => ts.isFunctionLike(node) && 'body' in node && node.body !== undefined)
    .map((node) => {
      const first = lineOf(file, node.getStart(file));
      return { where: `${path}:${first}`, lines: lineOf(file, node.getEnd()) - first + 1 };
    })
    .filter(({ lines }) => lines > 1);
};

const longestFirst = (measured: readonly Measured[]) => [...measured].sort((a, b) => b.lines - a.lines);
const told = ({ where, lines }: Measured) => `${where} (${lines} lines)`;

test('no product file has more than 300 lines', () => {
  const files = productSources().map((where) => ({ where, lines: textOf(where).trimEnd().split('\n').length }));
  expect(files.length).toBeGreaterThanOrEqual(50);
  expect(longestFirst(files.filter(({ lines }) => lines > 300)).map(told)).toEqual([]);
});

test('nine in ten functions have under 30 lines', () => {
  const functions = productSources().flatMap(functionsOf);
  const long = functions.filter(({ lines }) => lines >= 30);
  expect(functions.length).toBeGreaterThanOrEqual(200);
  const share = long.length / functions.length;
  expect(share, `long functions:\n${longestFirst(long).map(told).join('\n')}`).toBeLessThanOrEqual(0.1);
});
