import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UnitFigure } from '#core/domain/consolidation/indicator-table.ts';
import { type OpenApplication, openApplication } from '../../electron/application.ts';
import { alsoReceived } from '../fixtures/hazards/also-received.ts';
import type { Hazard } from '../fixtures/hazards/hazard.ts';
import { harmlessFiles, refusedFiles } from '../fixtures/hazards/hostile-files.ts';
import {
  encodingHazards,
  layoutHazards,
  numberHazards,
  unitHazards,
  workbookHazards,
} from '../fixtures/hazards/spreadsheet-hazards.ts';
import { given } from '../support/host.ts';

const planId = 'ninh-binh-2023';
const groups: Readonly<Record<string, readonly Hazard[]>> = {
  'old formats and encodings': encodingHazards,
  'whose report it is': unitHazards,
  'how numbers are typed': numberHazards,
  'formulas, dates and what is hidden': workbookHazards,
  'layouts and times': layoutHazards,
  'refused with the reason': refusedFiles,
  'read in spite of what is in them': harmlessFiles,
  'also received': alsoReceived,
};

const dataDir = mkdtempSync(join(tmpdir(), 'tdkt-hostile-'));
const unitList = readFileSync('tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx');
const bugs: unknown[] = [];
let received: Pick<Hazard, 'fileName' | 'bytes'> = { fileName: 'don-vi.xlsx', bytes: () => unitList };
let application: OpenApplication;

beforeAll(async () => {
  application = await openApplication(
    { dataDir, resourcesDir: 'resources', workbookWorker: new URL('../../electron/excel/read/worker.ts', import.meta.url) },
    {
      actor: 'an',
      handles: { nameOf: () => received.fileName, bytesOf: async () => received.bytes(), write: async () => false },
      reportBug: (bug) => `B${bugs.push(bug)}`,
    },
  );
  given(await application.call('plans.load', { planId }));
  given(await application.call('units.import', { planId, file: 'x' }));
});

afterAll(async () => {
  await application.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Imports the file as if it were the only one: what stands by it is withdrawn once it has been looked at. */
async function importAlone(hazard: Hazard) {
  received = hazard;
  const { files } = given(await application.call('submissions.import', { planId, period: 'DOT1', files: ['x'] }));
  const table = given(await application.call('table.get', { planId, period: 'DOT1' }));
  for (const { id, state } of given(await application.call('submissions.list', { planId })))
    if (state === 'standing') given(await application.call('submissions.withdraw', { submissionId: id, reason: 'xong' }));
  const figure = (unit: string, code: string) =>
    table.indicators.find((row) => row.code === code)?.units.find((one) => one.unit === unit);
  return { files, figure };
}

function shown(figure: UnitFigure | undefined): unknown {
  if (figure?.state !== 'reported') return figure?.state;
  if (typeof figure.value === 'boolean') return figure.value;
  return figure.denominator === null ? figure.numerator : `${figure.numerator}/${figure.denominator}`;
}

describe.each(Object.entries(groups))('%s', (_, hazards) => {
  test.each(hazards)('$name', async (hazard) => {
    const { expected } = hazard;
    const { files, figure } = await importAlone(hazard);
    const [file] = files;
    const unit = expected.unit === undefined ? 'NB03' : expected.unit;
    const codes = (severities: readonly string[]) =>
      [
        ...new Set((file?.issues ?? []).filter(({ severity }) => severities.includes(severity)).map(({ code }) => code)),
      ].toSorted();
    const figures = Object.fromEntries(
      Object.keys(expected.figures ?? {}).map((code) => [code, shown(figure(unit ?? 'NB03', code))]),
    );
    expect({ outcome: file?.outcome, unit: file?.unit, codes: codes(['error', 'warning']), figures }).toEqual({
      outcome: expected.outcome,
      unit,
      codes: expected.codes ?? codes(['error', 'warning']),
      figures: expected.figures ?? {},
    });
    expect(codes(['note'])).toEqual(expect.arrayContaining([...(expected.notes ?? [])]));
    if (expected.entries) expect(files.map((entry) => entry.file)).toEqual(expected.entries);
    expect(bugs).toEqual([]);
  });
});

test('the list of fixtures names every one of them', () => {
  const listed = readFileSync('tests/fixtures/README.md', 'utf8');
  const plain = (name: string) => name.replaceAll('\n', '\\n').replaceAll('\u200b', '').replaceAll('\u00a0', ' ');
  const names = Object.values(groups).flatMap((hazards) => hazards.map(({ name }) => plain(name)));
  expect(names.filter((name) => !listed.includes(`| ${name} |`))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
