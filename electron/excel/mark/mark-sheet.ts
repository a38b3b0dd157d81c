import { parseAddress } from '#core/domain/grid.ts';
import type { PackageCopy } from '../package/package-copy.ts';
import { type SheetShape, shapeOfSheet } from '../package/sheet-shape.ts';
import { applyEdits, type Edit, NotPatchable } from '../package/xml-edit.ts';
import { type Relationship, relationshipsOf } from '../read/xlsx/relationships.ts';
import { type CellPlace, notesDrawing, restyled, withNotesDrawing } from './marked-sheet.ts';
import { addNoteShapes } from './note-shapes.ts';
import { addNotes, emptyNotes, type Note } from './notes-part.ts';

const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** What is to be done to one sheet; `style` gives the style to be put in the place of a cell's own. */
export interface SheetMarks {
  readonly notes: readonly Note[];
  readonly author: string;
  readonly style: (former: number) => number;
}

/** Colours and notes cells of one worksheet part, with all that its package must say about it. */
export function markSheet(copy: PackageCopy, part: string, { notes, author, style }: SheetMarks): void {
  const cells = notes.map(({ cell }) => placeOfCell(cell));
  const text = copy.required(part);
  const shape = shapeOfSheet(text, part, new Set(cells.map(({ row }) => row)));
  const relations = relationshipsOf(part, copy.zip);
  const words = wordsOf(text);
  const edits = restyled(shape, cells, style);
  const fresh = noteSheet(copy, part, { relations, words, author, notes });
  copy.put(part, applyEdits(text, [...edits, ...drawNotes(copy, part, { relations, words, shape, fresh })]));
}

function placeOfCell(cell: string): CellPlace {
  const place = parseAddress(cell);
  if (place === null) throw new NotPatchable(cell);
  return place;
}

/** What the package calls things: the strict form of the format has names of its own. */
interface PackageWords {
  readonly main: string;
  readonly relationships: string;
}

const transitional: PackageWords = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const strict: PackageWords = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

const wordsOf = (sheet: string): PackageWords => (sheet.slice(0, 4096).includes(strict.main) ? strict : transitional);

interface OfSheet {
  readonly relations: readonly Relationship[];
  readonly words: PackageWords;
}

/** Writes the notes; gives those that need a shape. */
function noteSheet(
  copy: PackageCopy,
  part: string,
  { relations, words, author, notes }: OfSheet & Pick<SheetMarks, 'author' | 'notes'>,
): readonly Note[] {
  const known = relations.find(({ type }) => type === 'comments')?.target;
  const { text, fresh } = addNotes(
    known === undefined ? emptyNotes(words.main) : copy.required(known),
    known ?? '',
    author,
    notes,
  );
  if (known !== undefined) copy.put(known, text);
  else {
    const added = copy.add('xl/comments#.xml', text);
    copy.setTypeOfPart(added, commentsType);
    copy.relate(part, `${words.relationships}/comments`, added);
  }
  return fresh;
}

/** Draws them; gives what the sheet itself must say. */
function drawNotes(
  copy: PackageCopy,
  part: string,
  { relations, words, shape, fresh }: OfSheet & { readonly shape: SheetShape; readonly fresh: readonly Note[] },
): readonly Edit[] {
  if (fresh.length === 0) return [];
  const named = notesDrawing(shape);
  const known = relations.find(({ id }) => id === named)?.target;
  if (known !== undefined) {
    copy.put(known, addNoteShapes(copy.required(known), shape, fresh));
    return [];
  }
  if (named !== null) throw new NotPatchable(named);
  const added = copy.add('xl/drawings/vmlDrawing#.vml', addNoteShapes(null, shape, fresh));
  copy.setTypeOfEnding('vml', drawingType);
  return [withNotesDrawing(shape, copy.relate(part, `${words.relationships}/vmlDrawing`, added), words.relationships)];
}
