import { address, parseAddress } from '../../grid.ts';

const lastRow = 1_048_575;
const lastColumn = 16_383;
// Quoted text and sheet names are passed over; an address is no part of a longer name and no function ("LOG10(").
const parts = /"[^"]*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(!])/giu;

/** A shared formula as it reads in a cell so many rows and columns away from where it was written; "$" parts stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(parts, (part) => (/^["']/.test(part) ? part : shiftAddress(part.toUpperCase(), rows, columns)));
}

function shiftAddress(part: string, rows: number, columns: number): string {
  const place = parseAddress(part);
  if (!place) return part;
  const fixesColumn = part.startsWith('$');
  const fixesRow = part.includes('$', 1);
  const row = fixesRow ? place.row : place.row + rows;
  const column = fixesColumn ? place.column : place.column + columns;
  if (row < 0 || row > lastRow || column < 0 || column > lastColumn) return '#REF!';
  const moved = address(row, column).match(/([A-Z]+)(\d+)/);
  return `${fixesColumn ? '$' : ''}${moved?.[1] ?? ''}${fixesRow ? '$' : ''}${moved?.[2] ?? ''}`;
}
