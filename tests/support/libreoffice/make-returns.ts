/**
 * Makes the forms of 16 units for both periods, has LibreOffice fill them in, and keeps what it saved, with what was typed:
 *   npm run make-returns -- <folder> [all|checks]
 * `all`: each form as .xlsx, .xls and .ods; `checks`: only how its cells
 * answer; without either one of the formats each, in turn. tests/fixtures/forms was made so.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ReportLayout } from '#core/domain/reports/report-layout.ts';
import type { Result } from '#core/domain/result.ts';
import { openApplication } from '../../../electron/application.ts';
import { formCells, type Typed, typedFigure } from './made-returns.ts';
import { type Instruction, runInLibreOffice, urlOf } from './run-macro.ts';

const planId = 'ninh-binh-2023';
const filters = { xlsx: 'Calc MS Excel 2007 XML', xls: 'MS Excel 97', ods: 'calc8' } as const;
const endings = ['xlsx', 'xls', 'ods'] as const;
const shares = { DOT1: 0.4, NAM: 1 } as const;

const [, , target = '', which] = process.argv;
mkdirSync(target, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'tdkt-forms-'));
const typed: Record<string, Record<string, Record<string, Typed>>> = {};

const given = <T>(result: Result<T, unknown>): T => {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
};

const application = await openApplication(
  {
    dataDir: join(work, 'data'),
    resourcesDir: 'resources',
    workbookWorker: new URL('../../../electron/excel/read/worker.ts', import.meta.url),
  },
  {
    actor: 'an',
    handles: {
      nameOf: (path) => basename(path),
      bytesOf: async (path) => readFileSync(path),
      write: async (path, bytes) => {
        writeFileSync(path, bytes);
        return true;
      },
    },
    reportBug: (bug) => String(bug),
  },
);
const { call } = application;
const codes = new Set(
  given(await call('plans.load', { planId })).indicators
    ? given(await call('plans.get', { planId })).plan.indicators.map(({ code }) => code)
    : [],
);
given(await call('units.import', { planId, file: 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx' }));

/** The forms of a period, filled in and saved in each of the formats. */
async function makePeriod(period: 'DOT1' | 'NAM'): Promise<readonly string[]> {
  mkdirSync(join(target, period), { recursive: true });
  const listed = given(await call('forms.list', { planId, period }));
  const files = listed.map(({ unit }) => ({ unit, file: join(work, `${period} ${unit}.xlsx`) }));
  given(await call('forms.make', { planId, period, to: { kind: 'files', files } }));
  const saved: string[] = [];
  const instructions: Instruction[] = [];
  for (const [index, { unit, file }] of files.entries()) {
    const layout = given(await call('forms.preview', { planId, period, unit }));
    instructions.push(['open', urlOf(file)], ...fillings(layout, period, unit));
    for (const ending of which === 'all' ? endings : endings.slice(index % 3, (index % 3) + 1)) {
      const path = join(target, period, `${unit}.${ending}`);
      instructions.push(['save', urlOf(path), filters[ending]]);
      saved.push(path);
    }
    instructions.push(['close']);
  }
  await runInLibreOffice(instructions, join(work, 'office'));
  return saved;
}

function fillings(layout: ReportLayout, period: 'DOT1' | 'NAM', unit: string): readonly Instruction[] {
  const ofUnit: Record<string, Typed> = {};
  typed[period] = { ...typed[period], [unit]: ofUnit };
  return formCells(layout, codes).flatMap((row) => {
    const figure = typedFigure(row, `${unit} ${row.indicator}`, shares[period]);
    if (figure === null) return [];
    ofUnit[row.indicator] = figure;
    const places = row.cells.map(({ column }) => [0, column, row.row] as const);
    if ('yes' in figure) return places.map((place) => ['text', ...place, figure.yes ? 'Có' : 'Không']);
    const values = places.length === 2 ? [figure.d ?? 0, figure.n] : [figure.n];
    return places.map((place, at) => ['number', ...place, values[at] ?? 0]);
  });
}

/** How LibreOffice's own cells answer in one form: what their checks take, and what typing over a locked cell leaves. */
async function askCells(): Promise<readonly string[]> {
  const file = join(work, 'checks.xlsx');
  given(await call('forms.make', { planId, period: 'DOT1', to: { kind: 'files', files: [{ unit: 'NB01', file }] } }));
  const rows = formCells(given(await call('forms.preview', { planId, period: 'DOT1', unit: 'NB01' })), codes);
  const at = (code: string) => rows.find(({ indicator }) => indicator === code);
  const [count, ratio] = [at('NB23-04'), at('NB23-06')];
  if (!count || !ratio) throw new Error('no such rows');
  const [total = 0, done = 0] = ratio.cells.map(({ column }) => column);
  const counts = [41, 0, -5, 1.5].map((value) => ['check', 0, count.cells[0]?.column ?? 0, count.row, value]);
  const ratios = [
    ['check', 0, total, ratio.row, 130],
    ...[131, 130, 118].map((value) => ['check', 0, done, ratio.row, value]),
    ['check', 0, total, ratio.row, 117],
  ];
  const typing = [
    ['type', 0, 2, count.row, 'chữ khác'],
    ['type', 0, done, ratio.row, '118'],
    ['type', 0, total, ratio.row, '236'],
    ['type', 0, done + 1, ratio.row, '0,99'],
  ];
  const opened = (instructions: readonly Instruction[]) => [['open', urlOf(file)], ...instructions, ['close']];
  return runInLibreOffice([...opened([...counts, ...ratios]), ...opened(typing)], join(work, 'office'));
}

writeFileSync(join(target, 'checks.json'), JSON.stringify(await askCells()));
if (which === 'checks') process.exit(0);
const first = await makePeriod('DOT1');
given(
  await call('submissions.import', {
    planId,
    period: 'DOT1',
    files: first.filter((path, at) => first.findIndex((other) => other.split('.')[0] === path.split('.')[0]) === at),
  }),
);
await makePeriod('NAM');
writeFileSync(join(target, 'typed.json'), JSON.stringify(typed));
await application.close();
rmSync(work, { recursive: true, force: true });
