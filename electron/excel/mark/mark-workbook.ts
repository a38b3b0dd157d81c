import type { CellNote, MarkingFacts } from '#core/services/ports.ts';
import { PackageCopy } from '../package/package-copy.ts';
import { NotPatchable } from '../package/xml-edit.ts';
import { recognise, recognisePackage } from '../read/recognise.ts';
import { type Relationship, relationshipsOf } from '../read/xlsx/relationships.ts';
import { readWorkbookPart } from '../read/xlsx/workbook-part.ts';
import { Highlight } from './highlight.ts';
import { markSheet } from './mark-sheet.ts';

/** A copy of the package with the cells coloured and noted. `NotPatchable` where nothing can be changed safely. */
export function markWorkbook(bytes: Buffer, notes: readonly CellNote[], { author, fileName }: MarkingFacts): Buffer {
  if (recognise(bytes).kind !== 'package') throw new NotPatchable('package');
  const copy = new PackageCopy(bytes);
  const workbook = workbookPart(copy, fileName);
  if (notes.length === 0) return bytes;
  const relations = relationshipsOf(workbook, copy.zip);
  const styles = relations.find(({ type }) => type === 'styles')?.target;
  if (styles === undefined) throw new NotPatchable('styles');
  const highlight = new Highlight(copy.required(styles), styles);
  const sheets = sheetParts(copy, workbook, relations);
  for (const index of new Set(notes.map(({ sheet }) => sheet))) {
    const part = sheets[index];
    if (part === undefined) throw new NotPatchable(`sheet ${index}`);
    const own = notes.filter(({ sheet }) => sheet === index);
    markSheet(copy, part, { notes: own, author, style: (former) => highlight.over(former) });
  }
  copy.put(styles, highlight.text());
  return copy.bytes();
}

const fittingNames: Readonly<Record<string, RegExp>> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': /(?<!\.xlsm)$/i,
  'application/vnd.ms-excel.sheet.macroEnabled.main+xml': /\.xlsm$/i,
};

// Excel refuses a workbook under the ending of another kind; templates and binary workbooks are never marked.
function workbookPart(copy: PackageCopy, fileName: string): string {
  const found = recognisePackage(copy.zip);
  const names = found.kind === 'xlsx' ? fittingNames[copy.typeOf(found.part) ?? ''] : undefined;
  if (found.kind !== 'xlsx' || !names?.test(fileName)) throw new NotPatchable('kind of workbook');
  return found.part;
}

/** Worksheets in the order in which reading gives them. */
function sheetParts(copy: PackageCopy, workbook: string, relations: readonly Relationship[]): readonly string[] {
  const { sheets } = readWorkbookPart(copy.required(workbook), workbook);
  return sheets.flatMap(({ relationId }) => {
    const relation = relations.find(({ id }) => id === relationId);
    return relation?.type === 'worksheet' ? [relation.target] : [];
  });
}
