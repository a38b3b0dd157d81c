import type { Cell, SheetGrid, Workbook } from '../../grid.ts';
import { cleanText } from './clean-text.ts';
import { type Evidence, electEncoding, evidenceOf } from './encoding-vote.ts';
import { decodeText, encodingOfFont, type FontEncoding, isSurelyUnicode, type TextEncoding } from './legacy-encoding.ts';
import { decodeSymbols, isSymbolFont } from './symbol-font.ts';

/** What the workbook as a whole says: for text whose font is silent, and whether its legacy fonts are to be believed. */
interface Election {
  readonly silent: TextEncoding;
  readonly trustsFonts: boolean;
}

/**
 * All text in Unicode, NFC and clean: TCVN3 and VNI by the cell's font, by a vote over the workbook where the font says
 * nothing; sheet names too. Cells whose text was nothing but space are left out.
 */
export function decodeWorkbook(workbook: Workbook): Workbook {
  const election = elect(workbook);
  return { ...workbook, sheets: workbook.sheets.map((sheet) => decodeSheet(sheet, election)) };
}

function elect(workbook: Workbook): Election {
  const silent = workbook.sheets.map((sheet) => sheet.name);
  const legacy: string[] = [];
  for (const sheet of workbook.sheets) {
    for (const { content, font } of sheet.cells) {
      if (content.kind !== 'text' || isSymbolFont(font)) continue;
      (encodingOfFont(font) ? legacy : silent).push(content.text);
    }
  }
  return resultOf(evidenceOf(silent), evidenceOf(legacy));
}

// Where silent text holds no Unicode Vietnamese, the text in legacy fonts speaks for it.
function resultOf(silent: Evidence, legacy: Evidence): Election {
  const heard = silent.unicode > 0 ? silent : { ...silent, tcvn3: silent.tcvn3 + legacy.tcvn3, vni: silent.vni + legacy.vni };
  return { silent: electEncoding(heard), trustsFonts: legacy.unicode <= legacy.tcvn3 + legacy.vni };
}

function decodeSheet(sheet: SheetGrid, election: Election): SheetGrid {
  return {
    ...sheet,
    name: cleanText(decodeSilent(sheet.name, election)),
    cells: sheet.cells.map((cell) => decodeCell(cell, election)).filter(holdsSomething),
  };
}

const holdsSomething = ({ content }: Cell): boolean => content.kind !== 'text' || content.text.trim() !== '';

function decodeCell(cell: Cell, election: Election): Cell {
  if (cell.content.kind !== 'text') return cell;
  const before = cell.content.text;
  const text = cleanText(decodeSymbols(before, cell.font) ?? decodeByFont(before, cell.font, election));
  // The same text is the same string in all workbooks from here on: whatever is remembered of it is found at once.
  return { ...cell, content: { kind: 'text', text } };
}

function decodeByFont(text: string, font: string | null, election: Election): string {
  const told = election.trustsFonts ? encodingOfFont(font) : null;
  if (told === null) return decodeSilent(text, election);
  return isSurelyUnicode(text) ? text : decodeTold(text, told);
}

function decodeTold(text: string, { encoding, isCapitals }: FontEncoding): string {
  const decoded = decodeText(text, encoding);
  return isCapitals ? decoded.toUpperCase() : decoded;
}

const decodeSilent = (text: string, { silent }: Election): string => (isSurelyUnicode(text) ? text : decodeText(text, silent));
