import type { SheetGrid, Workbook } from '#core/domain/grid.ts';
import { propertiesOf } from '../properties.ts';
import { RefusedFile } from '../refused-file.ts';
import { CellCount, gridOf } from '../sheet-cells.ts';
import type { ZipPackage } from '../zip/zip-package.ts';
import { type Relationship, relationshipsOf } from './relationships.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetPart, type SheetContext } from './sheet-part.ts';
import { readStyles } from './styles.ts';
import { readWorkbookPart, type SheetEntry } from './workbook-part.ts';

/** Reads an .xlsx or .xlsm package; `part` is its workbook part ("xl/workbook.xml"). Chart sheets hold no cells and are left out. */
export function readXlsx(zip: ZipPackage, part: string): Workbook {
  const relations = relationshipsOf(part, zip);
  const workbook = readWorkbookPart(required(zip, part), part);
  const context: SheetContext = {
    strings: optional(zip, relations, 'sharedStrings', readSharedStrings) ?? [],
    styles: optional(zip, relations, 'styles', readStyles) ?? [],
    countsFrom1904: workbook.countsFrom1904,
    count: new CellCount(),
  };
  const sheets = workbook.sheets.flatMap((entry) => readSheet(entry, relations, zip, context) ?? []);
  if (sheets.length === 0) throw new RefusedFile('damaged-file', part);
  const core = relationshipsOf('', zip).find(({ type }) => type === 'core-properties');
  return { format: 'xlsx', sheets, properties: core ? propertiesOf(zip, core.target) : [] };
}

function readSheet(
  entry: SheetEntry,
  relations: readonly Relationship[],
  zip: ZipPackage,
  context: SheetContext,
): SheetGrid | null {
  const relation = relations.find(({ id }) => id === entry.relationId);
  if (!relation) throw new RefusedFile('damaged-file', entry.name);
  if (relation.type !== 'worksheet') return null;
  const body = readSheetPart(required(zip, relation.target), relation.target, context);
  return gridOf({ name: entry.name, visibility: entry.visibility, ...body });
}

function required(zip: ZipPackage, name: string): string {
  const text = zip.text(name);
  if (text === null) throw new RefusedFile('damaged-file', name);
  return text;
}

// A part that the workbook names must be there; one that it does not name may be missing.
function optional<T>(
  zip: ZipPackage,
  relations: readonly Relationship[],
  type: string,
  read: (text: string, part: string) => T,
): T | null {
  const relation = relations.find((candidate) => candidate.type === type);
  return relation ? read(required(zip, relation.target), relation.target) : null;
}
