import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import { headOf, rowOf } from '../fixtures/hazards/hazard.ts';
import { given, openTestApplication, temporaryFolder } from '../support/host.ts';
import { presetPlan } from '../support/plans.ts';
import { xlsxFile } from '../support/xlsx-file.ts';

/** `TDKT_KILLS=50` kills as many times during an import of 600 files. */
const kills = Number(process.env.TDKT_KILLS ?? 12);
const versions = kills > 12 ? 38 : 9;
/** So many files reach the disk together, and may be told before the kill comes. */
const atOnce = 8;
const planId = 'ninh-binh-2023';
const period = 'DOT1';
const unitList = 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx';

const isAsked = ({ measure, aggregation, timeBehavior, dataOwner }: Indicator): boolean =>
  measure !== 'yes-no' && /^(sum|ratio_of_sums)$/.test(aggregation) && timeBehavior === 'flow' && dataOwner === 'upper-union';
const asked = presetPlan(planId).indicators.filter(isAsked);

/** What the unit says in a version of its report: no two versions agree in any figure. */
const figure = (version: number, unit: number, at: number): number => 1 + version * 40 + ((unit * 7 + at * 3) % 37);
const outOf = 2000;

function workbook(version: number, unit: number, name: string): Buffer {
  const rows = asked.map(({ name: label, measure }, at) =>
    rowOf(label, figure(version, unit, at), measure === 'ratio' ? outOf : null),
  );
  return xlsxFile({ sheets: [{ name: 'Biểu', rows: [...headOf(name), ...rows] }] });
}

type Unit = { readonly code: string; readonly name: string };

/** Each unit's report, and its corrections one after the other. */
function writeReports(folder: string, units: readonly Unit[]): readonly string[] {
  mkdirSync(folder);
  return Array.from({ length: versions }, (_, version) => version).flatMap((version) =>
    units.map(({ code, name }, unit) => {
      const path = join(folder, `${version}-${code}.xlsx`);
      writeFileSync(path, workbook(version, unit, name));
      return path;
    }),
  );
}

/** Numbers from 0 to 1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Kills the child somewhere in or after the file it is at; null where it was through before. */
async function killAfter(child: ChildProcess, files: number, milliseconds: number): Promise<NodeJS.Signals | null> {
  const ended = once(child, 'exit');
  child.stdout?.on('data', (said: Buffer) => {
    if (Number(said.toString().trim().split('\n').at(-1)) < files) return;
    setTimeout(() => child.kill('SIGKILL'), milliseconds);
  });
  const [, signal] = await ended;
  return signal;
}

test(
  `killed ${kills} times during an import, every file is wholly in or wholly out after each restart`,
  async () => {
    const folder = temporaryFolder();
    const dataDir = join(folder, 'data');
    const restarted = async () => openTestApplication({ dataDir });
    const first = await restarted();
    given(await first.call('plans.load', { planId }));
    given(await first.call('units.import', { planId, file: unitList }));
    const units = given(await first.call('units.list', { planId })).filter(({ code }) => code.startsWith('NB'));
    const files = writeReports(join(folder, 'reports'), units);
    await first.close();

    /** Opens the data again, proves that it is whole, and tells the files that are in. */
    async function look(): Promise<ReadonlySet<string>> {
      const { call, close } = await restarted();
      expect(await call('data.verify', {})).toEqual({ ok: true, problems: [] });
      const submissions = given(await call('submissions.list', { planId }));
      const table = given(await call('table.get', { planId, period }));
      await close();
      const standing = submissions.filter(({ state }) => state === 'standing');
      expect(submissions.map(({ figureCount }) => figureCount)).toEqual(submissions.map(() => asked.length));
      for (const [index, { code: unit }] of units.entries()) {
        const file = standing.find((submission) => submission.unit === unit)?.file;
        const version = file === undefined ? null : Number(file.split('-')[0]);
        const told = asked.map(({ code }) =>
          table.indicators.find((row) => row.code === code)?.units.find((one) => one.unit === unit),
        );
        // Outside an indicator's scope a unit has no figure in the table.
        const numerators = told.map((one) => (one === undefined ? 'outside' : one.numerator));
        const expected = told.map((one, at) =>
          one === undefined ? 'outside' : version === null ? null : figure(version, index, at),
        );
        expect([unit, numerators]).toEqual([unit, expected]);
      }
      const names = submissions.map(({ file }) => file);
      expect(new Set(names).size).toBe(names.length);
      expect(new Set(names)).toEqual(new Set(files.slice(0, names.length).map((path) => basename(path))));
      return new Set(names);
    }

    /** Imports what is not in yet, in a process of its own. */
    function importRest(isIn: ReadonlySet<string>): ChildProcess {
      const list = join(folder, 'list.json');
      writeFileSync(list, JSON.stringify({ planId, period, files: files.filter((path) => !isIn.has(basename(path))) }));
      return spawn(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', 'tests/support/importing-process.ts', dataDir, list],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
    }

    const random = seeded(2023);
    let isIn: ReadonlySet<string> = new Set();
    for (let round = 0; round < kills; round += 1) {
      const most = Math.max(1, (2 * (files.length - isIn.size)) / (kills - round + 1) - 2 * atOnce);
      const signal = await killAfter(importRest(isIn), Math.floor(random() * most) + 1, random() * 12);
      expect(signal).toBe('SIGKILL');
      isIn = await look();
    }
    await once(importRest(isIn), 'exit');
    expect((await look()).size).toBe(files.length);
  },
  kills * 20_000,
);
