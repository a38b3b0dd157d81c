import type { ParsingOptions } from '@e965/xlsx';
import type { Workbook, WorkbookFormat } from '#core/domain/grid.ts';
import { RefusedFile } from '../refused-file.ts';
import { CellCount } from '../sheet-cells.ts';
import { readBiffFonts } from './biff-fonts.ts';
import { gridsOf } from './sheetjs-grid.ts';

type SheetJs = typeof import('@e965/xlsx');
type FontAt = Parameters<typeof gridsOf>[1];

const options: ParsingOptions = {
  dense: true,
  cellDates: false,
  cellNF: true,
  cellStyles: true,
  cellFormula: true,
  cellHTML: false,
  cellText: false,
};

// Loaded with the first file that needs it: 90 ms that an import of .xlsx files need not wait for.
const loadSheetJs = (): Promise<SheetJs> => import('@e965/xlsx');

const noFont: FontAt = () => null;
const biff8 = 0x600;

/** Reads a compound file: a workbook of Excel 5 to 2003. Refuses locked workbooks, Word documents and cut files. */
export async function readCompoundFile(bytes: Buffer): Promise<Workbook> {
  const sheetJs = await loadSheetJs();
  const stream = workbookStream(rootStreams(bytes, sheetJs));
  const fonts = orDamaged(() => readBiffFonts(stream));
  if (stream.readUInt16LE(4) < biff8) await loadCodePages(sheetJs);
  return parse(sheetJs, bytes, 'xls', (sheet, row, column) => fonts[sheet]?.get(row * 256 + column) ?? null);
}

// Workbooks before Excel 97 keep text in a code page.
async function loadCodePages(sheetJs: SheetJs): Promise<void> {
  sheetJs.set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
}

interface Stream {
  readonly size: number;
  readonly content?: ArrayLike<number>;
}

/** Streams of the file itself by name; those of documents embedded in it stand deeper. */
function rootStreams(bytes: Buffer, { CFB }: SheetJs): ReadonlyMap<string, Stream> {
  if (directoryEnd(bytes) > bytes.length) throw new RefusedFile('damaged-file', 'ole');
  const file: { FileIndex: readonly Stream[]; FullPaths: readonly string[] } = orDamaged(() =>
    CFB.read(bytes, { type: 'buffer' }),
  );
  const named = file.FullPaths.map((path, index) => [path.split('/').slice(1), file.FileIndex[index]] as const);
  return new Map(
    named.flatMap(([[name, ...deeper], stream]) => (name && stream && deeper.length === 0 ? [[name.toLowerCase(), stream]] : [])),
  );
}

// [MS-CFB] 2.2: where the first sector of the directory ends. The library finds a cut file merely empty.
const directoryEnd = (bytes: Buffer): number => (orDamaged(() => bytes.readUInt32LE(0x30)) + 2) * 2 ** bytes.readUInt16LE(0x1e);

function workbookStream(streams: ReadonlyMap<string, Stream>): Buffer {
  if (streams.has('encryptedpackage') || streams.has('encryptioninfo')) throw new RefusedFile('encrypted-file', 'xlsx');
  if (streams.has('worddocument')) throw new RefusedFile('not-a-workbook', 'doc');
  if (streams.has('powerpoint document')) throw new RefusedFile('not-a-workbook', 'ppt');
  const stream = streams.get('workbook') ?? streams.get('book');
  if (!stream) throw new RefusedFile('not-a-workbook', 'ole');
  if (!stream.content || stream.content.length < stream.size) throw new RefusedFile('damaged-file', 'xls');
  return Buffer.from(stream.content);
}

/** Reads a bare stream of Excel 2 to 5. */
export async function readBareBiff(bytes: Buffer): Promise<Workbook> {
  const sheetJs = await loadSheetJs();
  await loadCodePages(sheetJs);
  return parse(sheetJs, bytes, 'xls', noFont);
}

/** Reads what SheetJS alone knows: binary .xlsb packages, XML Spreadsheet 2003. */
export const readOther = async (bytes: Buffer, format: WorkbookFormat): Promise<Workbook> =>
  parse(await loadSheetJs(), bytes, format, noFont);

/** Reads the tables of a web page. Values stay text, as on the page. */
export const readWebTables = async (html: string): Promise<Workbook> =>
  parse(await loadSheetJs(), html, 'html', noFont, { ...options, type: 'string', raw: true });

/** The tables of a web archive (.mht), one page after the other. */
export async function readWebArchive(bytes: Buffer): Promise<Workbook> {
  const { CFB } = await loadSheetJs();
  const archive = orDamaged(() => CFB.read(bytes, { type: 'buffer' }));
  const pages: readonly string[] = archive.FileIndex.map((entry: { content?: ArrayLike<number> }) =>
    Buffer.from(entry.content ?? []).toString('utf8'),
  );
  const withTable = pages.filter((page) => /<table\b/i.test(page));
  if (withTable.length === 0) throw new RefusedFile('web-page', 'mht');
  return readWebTables(withTable.join('\n'));
}

function parse(sheetJs: SheetJs, source: Buffer | string, format: WorkbookFormat, fontAt: FontAt, how = options): Workbook {
  const workbook = orDamaged(() => quietly(() => sheetJs.read(source, how)));
  const { Subject, Keywords } = workbook.Props ?? {};
  const properties = [Subject, Keywords].filter((text) => typeof text === 'string');
  return { format, sheets: gridsOf(workbook, fontAt, new CellCount()), properties };
}

// SheetJS writes remarks on records it does not know to the console; what it cannot read it throws, or leaves out a sheet.
function quietly<T>(read: () => T): T {
  const { error } = console;
  console.error = () => {};
  try {
    return read();
  } finally {
    console.error = error;
  }
}

function orDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RefusedFile) throw error;
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw new RefusedFile(isLocked ? 'encrypted-file' : 'damaged-file', null);
  }
}
