import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtDataHost, project } from '../built-data-host.ts';
import { nodeContender, runInTurn } from '../child-process.ts';
import type { Section } from '../plain-table.ts';
import { storeYears } from '../table/store-years.ts';

const script = (name: string) => join(import.meta.dirname, name);

/** An installed program has been started before: what that start compiled is kept. */
async function startBefore(program: string, places: string): Promise<void> {
  const child = fork(program, [places]);
  await once(child, 'message');
  child.disconnect();
  await once(child, 'exit');
}

/** From nothing to a data host that is ready to answer, on a data folder with a year's figures. */
export async function measureStart(folder: string, times: number): Promise<Section> {
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  storeYears(join(dataDir, 'du-lieu.db'), { first: 2024, last: 2024 });
  const { program, workbookWorker } = builtDataHost();
  const places = JSON.stringify({
    dataDir,
    resourcesDir: join(project, 'resources'),
    migrationsDir: join(project, 'db/migrations'),
    workbookWorker: pathToFileURL(workbookWorker).href,
    compiledDir: join(folder, 'compiled'),
  });
  await startBefore(program, places);
  const starting = (name: string, program: string, argument: string) =>
    nodeContender(name, 'start/time-to-answer.ts', program, argument);
  const contenders = [
    starting('Node alone', script('empty-program.ts'), ''),
    starting('Node and the database', script('database-only.ts'), dataDir),
    starting('data host', program, places),
  ];
  return {
    title:
      'Start of the built data host on an existing database with 24,000 figures, not the first one (the compiled program is kept)',
    floor: 'Node and the database',
    runs: await runInTurn(contenders, times),
    goals: [{ of: 'data host', measure: 'ms', atMost: 150, timesOf: null }],
  };
}
