import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeContender, runInTurn } from '../child-process.ts';
import type { Section } from '../plain-table.ts';
import { storeYears } from '../table/store-years.ts';

const project = join(import.meta.dirname, '../../..');
const script = (name: string) => join(import.meta.dirname, name);

/** The data host as it is packed: its own code in one file. */
function builtDataHost(): string {
  const vite = join(project, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--mode', 'data-host'], { cwd: project });
  const built = join(project, 'out/data-host/data-host.mjs');
  if (!existsSync(built)) throw new Error('The build left no out/data-host/data-host.mjs.');
  return built;
}

/** From nothing to a data host that is ready to answer, on a data folder with a year's figures. */
export async function measureStart(folder: string, times: number): Promise<Section> {
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  storeYears(join(dataDir, 'du-lieu.db'), { first: 2024, last: 2024 });
  const places = JSON.stringify({
    dataDir,
    resourcesDir: join(project, 'resources'),
    migrationsDir: join(project, 'db/migrations'),
    workbookWorker: pathToFileURL(join(project, 'electron/excel/read/worker.ts')).href,
  });
  const starting = (name: string, program: string, argument: string) =>
    nodeContender(name, 'start/time-to-answer.ts', program, argument);
  const contenders = [
    starting('Node alone', script('empty-program.ts'), ''),
    starting('Node and the database', script('database-only.ts'), dataDir),
    starting('data host', builtDataHost(), places),
  ];
  return {
    title: 'Cold start of the data host on an existing database with 24,000 figures',
    floor: 'Node and the database',
    runs: await runInTurn(contenders, times),
    goals: [{ of: 'data host', measure: 'ms', atMost: 150, timesOf: null }],
  };
}
