import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alsoReceived } from '../../fixtures/hazards/also-received.ts';
import { headOf, initiatives, members, reportOf, rowOf } from '../../fixtures/hazards/hazard.ts';
import { harmlessFiles, refusedFiles } from '../../fixtures/hazards/hostile-files.ts';
import { xlsxFile } from '../../support/xlsx-file.ts';

const corpora = join(import.meta.dirname, '../../fixtures/corpus');
const districts = ['Hoa Lư', 'Gia Viễn', 'Nho Quan', 'Yên Khánh', 'Yên Mô', 'Kim Sơn'];

const corpusFiles = (): readonly string[] =>
  ['ninh-binh-2023', 'ninh-binh-2023-hard', 'ninh-binh-2023-office-wording'].flatMap((corpus) => {
    const folder = join(corpora, corpus, 'dot-1');
    return readdirSync(folder).map((name) => join(folder, name));
  });

/** A report that is sent again, with other figures each time. */
function sentAgain(at: number): Buffer {
  const unit = `LĐLĐ huyện ${districts[at % districts.length]}`;
  const rows = [...headOf(unit), rowOf(initiatives, at), rowOf(members, at + 1)];
  return at % 2 === 0 ? xlsxFile({ sheets: [{ name: 'Biểu', rows }] }) : reportOf([rowOf(initiatives, at)]);
}

/** 300 files as a careless week brings them: real reports, the same ones sent again, and hostile ones among them. */
export function writeReceivedFiles(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const hostile = [...refusedFiles, ...harmlessFiles, ...alsoReceived];
  const written = hostile.map(({ fileName, bytes }, at) => [`${at} ${fileName}`, bytes()] as const);
  const count = 300 - corpusFiles().length - written.length;
  const again = Array.from({ length: count }, (_, at) => [`lan ${at}.xlsx`, sentAgain(at)] as const);
  const made = [...written, ...again].map(([name, bytes]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
  // Hostile files between the others, not all at the end.
  const all = [...corpusFiles(), ...made];
  return all.map((_, at) => all[(at * 7) % all.length] ?? '').filter((path) => path !== '');
}
