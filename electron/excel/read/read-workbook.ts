import type { Workbook } from '#core/domain/grid.ts';
import { computeFormulas } from '#core/domain/reading/formulas/compute-formulas.ts';
import { decodeWorkbook } from '#core/domain/reading/text/decode-workbook.ts';
import { assertNever, fail, ok, type Result } from '#core/domain/result.ts';
import type { WorkbookRefusal } from '#core/services/ports.ts';
import { readDocx } from './docx/read-docx.ts';
import { limits } from './limits.ts';
import { readOds, readOdsText } from './ods/read-ods.ts';
import { type FileKind, recognise, recognisePackage } from './recognise.ts';
import { megabytes, RefusedFile } from './refused-file.ts';
import { readCsv } from './text/read-csv.ts';
import { readBareBiff, readCompoundFile, readOther, readWebArchive, readWebTables } from './xls/read-with-sheetjs.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';
import { ZipPackage } from './zip/zip-package.ts';

/**
 * Bytes → grids with text decoded and formulas worked out. Runs where it is called: hostile bytes can take its time and
 * memory up to the limits, so hosts go through `openWorkbookReader`.
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<Result<Workbook, WorkbookRefusal>> {
  try {
    const workbook = await readGrids(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), fileName);
    // Formulas first: they call sheets by the names that the file has.
    return ok(checkTexts(decodeWorkbook(computeFormulas(workbook))));
  } catch (error) {
    if (error instanceof RefusedFile) return fail(error.refusal);
    throw error;
  }
}

/** Lists of thousands of names are no report, and would keep whoever looks for one in them busy for minutes. */
function checkTexts(workbook: Workbook): Workbook {
  const texts = new Set<string>();
  let characters = 0;
  for (const { cells } of workbook.sheets) {
    for (const { content } of cells) {
      if (content.kind !== 'text' || texts.has(content.text)) continue;
      texts.add(content.text);
      characters += content.text.length;
    }
  }
  if (texts.size > limits.texts || characters > limits.characters)
    throw new RefusedFile('too-large', `> ${limits.texts.toLocaleString('vi-VN')}`);
  return workbook;
}

async function readGrids(bytes: Buffer, fileName: string): Promise<Workbook> {
  if (bytes.length > limits.file) throw new RefusedFile('too-large', megabytes(bytes.length));
  return readKind(recognise(bytes), bytes, fileName);
}

async function readKind(file: FileKind, bytes: Buffer, fileName: string): Promise<Workbook> {
  switch (file.kind) {
    case 'package':
      return readPackage(bytes);
    case 'compound-file':
      return readCompoundFile(bytes);
    case 'bare-biff':
      return readBareBiff(bytes);
    case 'xml-spreadsheet':
      return readOther(Buffer.from(file.text), 'xls');
    case 'flat-ods':
      return readOdsText(file.text, null);
    case 'web-page':
      return readWebTables(file.text);
    case 'web-archive':
      return readWebArchive(bytes);
    case 'csv':
      return readCsv(file.text, file.separator, fileName.replace(/\.[^.]*$/, ''));
    default:
      return assertNever(file);
  }
}

async function readPackage(bytes: Buffer): Promise<Workbook> {
  const zip = new ZipPackage(bytes);
  const found = recognisePackage(zip);
  if (found.kind === 'xlsx') return readXlsx(zip, found.part);
  if (found.kind === 'ods') return readOds(zip);
  if (found.kind === 'docx') return readDocx(zip);
  // The library inflates by itself and without limits: every part has to pass ours before.
  for (const name of zip.names()) zip.part(name);
  return readOther(bytes, 'xlsx');
}
