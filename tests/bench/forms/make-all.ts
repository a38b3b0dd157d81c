import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeForms } from '#core/services/make-forms.ts';
import { listForms, previewForm } from '#core/services/report-forms.ts';
import type { ServiceDeps } from '#core/services/service-deps.ts';
import { openTasks } from '#core/services/tasks.ts';
import { openDatabase } from '#db/open-database.ts';
import { openStores } from '#db/open-stores.ts';
import { openWorkbookWriter } from '#excel/write/open-workbook-writer.ts';
import { allocatedPlan, year } from '../allocate/store-plan.ts';
import { answer, timed } from '../child-process.ts';

/** Makes the year's forms of every unit; `exceljs`: writes the first of them as often, and nothing else. */
const [, , file = '', folder = '', what = 'forms'] = process.argv;
const opened = openDatabase(file);
if (!opened.ok) throw new Error(opened.error.code);
const writer = openWorkbookWriter();
const deps = {
  stores: openStores(opened.value),
  clock: { now: () => '2024-01-15T08:00:00.000Z' },
  actor: 'bench',
  tasks: openTasks(),
  writer,
  handles: {
    nameOf: (name: string) => name,
    write: async (name: string, bytes: Uint8Array) => {
      writeFileSync(join(folder, name), bytes);
      return true;
    },
  },
} as unknown as ServiceDeps;
const place = { planId: allocatedPlan(year).id, period: 'NAM' };

async function makeAll(): Promise<string> {
  const listed = listForms(deps, { ...place, units: null });
  if (!listed.ok) throw new Error(listed.error.code);
  const files = listed.value.map(({ unit }) => ({ unit, file: `${unit}.xlsx` }));
  const made = await makeForms(deps, { ...place, to: { kind: 'files', files }, task: 'forms' });
  if (!made.ok) throw new Error(made.error.code);
  const largest = Math.max(...files.map((one) => statSync(join(folder, one.file)).size));
  return `${made.value.files.length} forms, the largest ${Math.round(largest / 1000)} kB`;
}

async function writeOne(): Promise<string> {
  const layout = previewForm(deps, { ...place, unit: 'DV001', form: null });
  if (!layout.ok) throw new Error(layout.error.code);
  for (let at = 0; at < 300; at += 1) await writer.write([layout.value]);
  return '300 times one form';
}

const { ms, result } = await timed(what === 'forms' ? makeAll : writeOne);
answer(ms, result);
opened.value.close();
