import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { SubmissionFigure } from '#core/domain/figures/figure.ts';
import type { Workbook } from '#core/domain/grid.ts';
import { readSubmission } from '#core/domain/reading/read-submission.ts';
import { readUnitList, unitsOfPlan } from '#core/domain/units/unit-list.ts';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import { Dice } from '../support/generated-choices.ts';
import { withSlip } from '../support/generated-labels.ts';
import { given } from '../support/host.ts';
import { presetPlan } from '../support/plans.ts';

type Truth = { n: number; d?: number; cell: string } | { yes: boolean; cell: string };
interface Expected {
  readonly files: readonly { file: string; unit: string; period: string }[];
  readonly perUnit: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Truth | null>> | null>>>>;
}

const corpora = 'tests/fixtures/corpus';
const plan = presetPlan('ninh-binh-2023');

/** A third of all texts of some length, labels and headings alike, with one letter wrong. */
function withSlips(workbook: Workbook, seed: number): Workbook {
  const dice = new Dice(seed);
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      if (cell.content.kind !== 'text' || cell.content.text.length < 8 || !dice.chance(1 / 3)) return cell;
      return /\p{L}{3}/u.test(cell.content.text)
        ? { ...cell, content: { ...cell.content, text: withSlip(cell.content.text, dice) } }
        : cell;
    }),
  }));
  return { ...workbook, sheets };
}

/** A corpus as it lies on disk, with what is known to stand behind each of its files. */
async function reportsOf(corpus: string) {
  const folder = join(corpora, corpus);
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  const [list] = given(await readWorkbook(readFileSync(join(folder, 'don-vi.xlsx')), 'don-vi.xlsx')).sheets;
  if (!list) throw new Error('no list of units');
  const units = unitsOfPlan(given(readUnitList(list)), plan, { cluster: '', office: '' });
  const files = ['dot-1', 'ca-nam'].flatMap((inner) => readdirSync(join(folder, inner)).map((name) => ({ inner, name })));
  return { units, files: files.map((file) => ({ ...file, ...truthOf(expected, file) })), folder };
}

function truthOf({ files, perUnit }: Expected, { inner, name }: { inner: string; name: string }) {
  const period = inner === 'dot-1' ? 'DOT1' : 'NAM';
  const plain = (path: string) => basename(path).normalize('NFC');
  const unit = files.find((file) => file.period === period && plain(file.file) === plain(name))?.unit ?? '';
  const truths = Object.entries(perUnit[unit] ?? {}).map(([code, periods]) => [code, periods?.[period] ?? null] as const);
  return { period, unit, truths: new Map(truths) };
}

async function readWithSlips(corpus: string) {
  const { units, files, folder } = await reportsOf(corpus);
  const count = { right: 0, wrong: [] as string[], all: 0 };
  for (const [index, { inner, name, period, unit, truths }] of files.entries()) {
    count.all += [...truths.values()].filter((truth) => truth !== null).length;
    const workbook = withSlips(given(await readWorkbook(readFileSync(join(folder, inner, name)), name)), index);
    const outcome = readSubmission({ workbook, fileName: name, plan, units, period, basis: null, unit, answers: {} });
    if (!outcome.ok || outcome.value.questions.length > 0) continue;
    for (const figure of outcome.value.figures.filter(({ value }) => value.state === 'reported')) {
      const truth = truths.get(figure.indicator) ?? null;
      if (isExactly(figure, truth)) count.right += 1;
      else if (truth !== null || !isZero(figure))
        count.wrong.push(`${name} ${JSON.stringify(figure)} for ${JSON.stringify(truth)}`);
    }
  }
  return count;
}

function isExactly({ value, source }: SubmissionFigure, truth: Truth | null): boolean {
  if (truth === null || value.state !== 'reported' || source?.cell !== truth.cell) return false;
  const { amount } = value;
  if ('yes' in truth) return amount.kind === 'yes-no' && amount.yes === truth.yes;
  if (amount.kind === 'ratio') return amount.numerator === truth.n && amount.denominator === truth.d;
  return amount.kind === 'count' && amount.numerator === truth.n;
}

// Units outside an indicator's sectors write 0 there.
const isZero = ({ value }: SubmissionFigure): boolean =>
  value.state === 'reported' && value.amount.kind === 'count' && value.amount.numerator === 0;

describe('one letter wrong in a third of all texts', () => {
  test.each([
    ['ninh-binh-2023', 0.8],
    ['ninh-binh-2023-office-wording', 0.75],
    ['ninh-binh-2023-hard', 0.78],
  ])('%s: no figure is wrong, and most are read', async (corpus, least) => {
    const { right, wrong, all } = await readWithSlips(corpus);
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(least * all);
  });
});
