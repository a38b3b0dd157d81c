/**
 * Measures the product beside its floors and peers: `npm run bench [-- import table queries allocate forms export pdf start paint matrix freeze] [--times=5]`.
 * Generated data come from fixed seeds; every run of every contender has a process of its own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureAllocate } from './allocate/section.ts';
import { measureExport } from './export/section.ts';
import { measureForms } from './forms/section.ts';
import { measureFreeze } from './freeze/section.ts';
import { measureImport } from './import/section.ts';
import { machine } from './machine.ts';
import { measureMatrix } from './matrix/section.ts';
import { measurePaint } from './paint/section.ts';
import { measurePdf } from './pdf/section.ts';
import { asText, type Section } from './plain-table.ts';
import { measureQueries } from './queries/section.ts';
import { measureStart } from './start/section.ts';
import { measureTable } from './table/section.ts';

const sections: Readonly<Record<string, (folder: string, times: number) => Promise<Section>>> = {
  import: measureImport,
  table: measureTable,
  queries: measureQueries,
  allocate: measureAllocate,
  forms: measureForms,
  export: measureExport,
  pdf: measurePdf,
  start: measureStart,
  paint: measurePaint,
  matrix: measureMatrix,
  freeze: measureFreeze,
};

async function measure(name: string, times: number): Promise<void> {
  const section = sections[name];
  if (section === undefined) throw new Error(`No section "${name}": there are ${Object.keys(sections).join(', ')}.`);
  const folder = mkdtempSync(join(tmpdir(), `bench-${name}-`));
  try {
    console.log(`\n${asText(await section(folder, times))}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { times: { type: 'string', default: '5' } } });
console.log(machine());
for (const name of positionals.length > 0 ? positionals : Object.keys(sections)) await measure(name, Number(values.times));
