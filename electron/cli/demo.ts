/** `npm run demo`: the sample year, from the units' workbooks to the office's, in a folder of its own. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { reportNames } from '#core/contract/contract.ts';
import type { CallError } from '#core/contract/errors.ts';
import type { SampleDescription } from '#core/contract/window-app.ts';
import type { Result } from '#core/domain/result.ts';
import { callErrorSentence, demoSentences } from '#core/text/vi.ts';
import type { OpenApplication } from '../application.ts';
import { openPathHandles, type PathHandles } from '../machine/path-handles.ts';
import { tableText } from './commands/table.ts';
import { openFor } from './open.ts';
import { reportFiles } from './report-files.ts';

const samples = join(import.meta.dirname, '..', '..', 'resources', 'samples');
const folder = resolve('du-lieu-mau');
const LAST_PERIOD = 'NAM';

type Told = (line: string) => void;
const tell: Told = (line) => void process.stdout.write(`${line}\n`);

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
tell(demoSentences.start(folder));
const handles = openPathHandles();
const application = await openFor(folder, handles);
try {
  const sample = JSON.parse(await readFile(join(samples, 'sample.json'), 'utf8')) as SampleDescription;
  await takeIn(application, handles, sample);
  await showYear(application, sample.planId);
  await writeReports(application, handles, sample.planId);
  tell(demoSentences.end);
} finally {
  await application.close();
}

async function takeIn({ call }: OpenApplication, { register }: PathHandles, { planId, unitList, reports }: SampleDescription) {
  done(await call('plans.load', { planId }));
  const units = done(await call('units.import', { planId, file: register(join(samples, unitList)) }));
  tell(demoSentences.units(units.added));
  for (const { period, folder: reportsOfPeriod } of reports) {
    const paths = (await reportFiles(join(samples, reportsOfPeriod))) ?? [];
    const receipt = done(await call('submissions.import', { planId, period, files: paths.map(register) }));
    tell(demoSentences.imported(period, receipt.summary.accepted, paths.length));
  }
}

async function showYear({ call }: OpenApplication, planId: string) {
  const { plan } = done(await call('plans.get', { planId }));
  tell(`\n${tableText(done(await call('table.get', { planId, period: LAST_PERIOD })), plan)}\n`);
}

async function writeReports({ call }: OpenApplication, { register }: PathHandles, planId: string) {
  for (const report of reportNames) {
    const path = join(folder, `${report}-${LAST_PERIOD}.xlsx`);
    done(await call('reports.export', { planId, period: LAST_PERIOD, report, file: register(path) }));
    tell(demoSentences.exported(path));
  }
}

/** The sample cannot be refused: if it is, that is a bug of the program or of the sample. */
function done<T>(result: Result<T, CallError>): T {
  if (result.ok) return result.value;
  throw new Error(callErrorSentence(result.error));
}
