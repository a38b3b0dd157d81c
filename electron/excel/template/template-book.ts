import { PackageCopy } from '../package/package-copy.ts';
import { type SheetShape, shapeOfSheet } from '../package/sheet-shape.ts';
import { NotPatchable } from '../package/xml-edit.ts';
import { recognise, recognisePackage } from '../read/recognise.ts';
import { type Relationship, relationshipsOf } from '../read/xlsx/relationships.ts';
import { readWorkbookPart } from '../read/xlsx/workbook-part.ts';
import { type CellLook, readLooks } from './cell-looks.ts';
import { stringItems } from './rich-string.ts';

/** A worksheet of a template: its part as text, and where everything in it stands. */
export interface TemplateSheet {
  readonly name: string;
  readonly part: string;
  readonly text: string;
  readonly shape: SheetShape;
  readonly relations: readonly Relationship[];
}

/** A template's package, opened to be copied. */
export interface TemplateBook {
  readonly copy: PackageCopy;
  readonly part: string;
  readonly relations: readonly Relationship[];
  readonly sheets: readonly TemplateSheet[];
  /** The inside of every shared string. */
  readonly strings: readonly string[];
  /** How the cells of a style show what is in them. */
  readonly lookOf: (style: number) => CellLook;
}

const plainWorkbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** Opens an .xlsx. `NotPatchable` for any other kind of file (its message says which), `RefusedFile` for a bad one. */
export function openTemplateBook(bytes: Buffer): TemplateBook {
  const kind = recognise(bytes).kind;
  if (kind !== 'package') throw new NotPatchable(kind);
  const copy = new PackageCopy(bytes);
  const found = recognisePackage(copy.zip);
  if (found.kind !== 'xlsx') throw new NotPatchable(found.kind);
  if (copy.typeOf(found.part) !== plainWorkbook) throw new NotPatchable('xlsm');
  const relations = relationshipsOf(found.part, copy.zip);
  const styles = relations.find(({ type }) => type === 'styles')?.target;
  const strings = relations.find(({ type }) => type === 'sharedStrings')?.target;
  return {
    copy,
    part: found.part,
    relations,
    sheets: sheetsOf(copy, found.part, relations),
    strings: strings === undefined ? [] : stringItems(copy.required(strings)),
    lookOf: readLooks(styles === undefined ? '' : copy.required(styles), styles ?? ''),
  };
}

const everyRow = { has: () => true };

const sheetsOf = (copy: PackageCopy, workbook: string, relations: readonly Relationship[]): readonly TemplateSheet[] =>
  readWorkbookPart(copy.required(workbook), workbook).sheets.flatMap(({ name, relationId }) => {
    const relation = relations.find(({ id }) => id === relationId);
    if (relation?.type !== 'worksheet') return [];
    const part = relation.target;
    const text = copy.required(part);
    return [{ name, part, text, shape: shapeOfSheet(text, part, everyRow), relations: relationshipsOf(part, copy.zip) }];
  });
