import { across, blankCell, type CellDraft, type RowDraft, row, textCell } from './cells.ts';
import type { Letter } from './letter.ts';
import type { PictureLayout, SheetLayout } from './report-layout.ts';
import type { ReportWords } from './report-words.ts';
import { sheet } from './sheet.ts';
import { type SheetFrame, tableWidth } from './sheet-frame.ts';

/** Points. */
const SPACE = { top: 30, logo: 90, beforeTitle: 60, beforeFoot: 60 };
const LOGO_IN_MM = 28;
/** The logo stands below both bodies and the space above it. */
const LOGO_ROW = 3;

/** Bìa: who issues, the logo, what it is and of which period, where and when. */
export function coverSheet(
  letter: Letter,
  titles: { readonly title: string; readonly subtitle: string },
  words: ReportWords,
): SheetLayout {
  const frame: SheetFrame = { orientation: 'landscape', sizes: letter.sizes ?? {} };
  const width = tableWidth(frame);
  const pictures = letter.logo === undefined ? [] : [logoOn(letter.logo, width)];
  return sheet({
    name: words.annexes.cover,
    columnsInMm: [width],
    tableFontSize: 12,
    frame,
    opening: coverRows(letter, titles, words),
    header: [],
    body: [],
    closing: [],
    titleColumns: 0,
    isFirstOfForm: true,
    tableRows: 0,
    pictures,
  });
}

function coverRows(
  letter: Letter,
  { title, subtitle }: { readonly title: string; readonly subtitle: string },
  words: ReportWords,
): RowDraft[] {
  const { letterhead, department, documentNumber, attachedTo } = letter;
  const line = (cell: CellDraft) => row(across(cell, 1));
  const space = (points: number) => row([blankCell('cover-text')], points);
  return [
    line(textCell('cover-text', letterhead.parentBody)),
    line(textCell('cover-text', letterhead.issuingBody)),
    space(SPACE.top),
    space(letter.logo === undefined ? 0 : SPACE.logo),
    space(SPACE.beforeTitle),
    line(textCell('cover-title', title)),
    line(textCell('cover-text', subtitle)),
    ...(documentNumber === null ? [] : [line(textCell('document-number', words.letter.documentNumber(documentNumber)))]),
    ...(attachedTo === null ? [] : [line(textCell('attached-to', words.letter.attachedTo(attachedTo)))]),
    space(SPACE.beforeFoot),
    ...(department === undefined ? [] : [line(textCell('cover-text', department))]),
    line(textCell('place-and-day', words.letter.placeAndDay(letterhead.place, letter.signedOn))),
  ];
}

/** As high as its row, or as wide as it may be, in its own proportions, in the middle. */
function logoOn({ sha256, kind, widthInPixels, heightInPixels }: NonNullable<Letter['logo']>, width: number): PictureLayout {
  const scale = LOGO_IN_MM / Math.max(widthInPixels / 3, heightInPixels);
  const widthInMm = widthInPixels * scale;
  return { sha256, kind, row: LOGO_ROW, leftInMm: (width - widthInMm) / 2, widthInMm, heightInMm: heightInPixels * scale };
}
