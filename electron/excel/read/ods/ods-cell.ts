import type { CellContent } from '#core/domain/grid.ts';
import type { XmlScanner } from '../xml-scanner.ts';

/** Reads the cell element just opened to its end; null where it holds nothing. */
export function readOdsCell(xml: XmlScanner, element: string): CellContent | null {
  const attributes = {
    type: xml.attribute('office:value-type'),
    isError: xml.attribute('calcext:value-type') === 'error',
    value: xml.attribute('office:value'),
    day: xml.attribute('office:date-value'),
    truth: xml.attribute('office:boolean-value'),
    typed: xml.attribute('office:string-value'),
    formula: xml.attribute('table:formula'),
  };
  const shown = textOf(xml, element);
  return contentOf({ ...attributes, shown });
}

interface OdsCell {
  readonly type: string | null;
  readonly isError: boolean;
  readonly value: string | null;
  readonly day: string | null;
  readonly truth: string | null;
  readonly typed: string | null;
  readonly formula: string | null;
  readonly shown: string;
}

function contentOf(cell: OdsCell): CellContent | null {
  const { type, shown } = cell;
  if (cell.isError || (cell.formula !== null && /^(#|Err:)/.test(shown))) return { kind: 'error', text: shown };
  if (type === null && shown === '')
    return cell.formula === null ? null : { kind: 'formula-without-value', formula: inA1(cell.formula) };
  if (type === 'boolean') return { kind: 'yes-no', value: cell.truth === 'true' };
  if (type === 'date' && cell.day !== null) return { kind: 'date', day: cell.day.slice(0, 10) };
  if (type === 'float' || type === 'percentage' || type === 'currency') return number(cell, type === 'percentage' ? '0%' : null);
  return textContent(shown === '' ? (cell.typed ?? '') : shown);
}

function number({ value, shown }: OdsCell, format: string | null): CellContent | null {
  const amount = value === null || value === '' ? Number.NaN : Number(value);
  return Number.isFinite(amount) ? { kind: 'number', value: amount, format, computed: false } : textContent(shown);
}

const textContent = (text: string): CellContent | null => (text === '' ? null : { kind: 'text', text });

// Comments, drawings and ruby guides stand inside the cell, but a person does not read them as its content.
const besideText = new Set(['annotation', 'frame', 'g', 'shapes', 'custom-shape', 'ruby-text', 'table', 'control']);

// A cell's text is its paragraphs; between them stands only what lays out the file.
function textOf(xml: XmlScanner, element: string): string {
  const paragraphs: string[] = [];
  if (xml.isEmpty) return '';
  for (let token = xml.next(); !(token === 'close' && xml.name === element); token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.name === 'p') paragraphs.push(paragraphText(xml));
    else if (besideText.has(xml.name)) xml.skip();
  }
  return paragraphs.join('\n');
}

function paragraphText(xml: XmlScanner): string {
  let text = '';
  if (xml.isEmpty) return text;
  for (let token = xml.next(); !(token === 'close' && xml.name === 'p'); token = xml.next()) {
    if (token === 'text') text += xml.text();
    else if (token === 'open' && besideText.has(xml.name)) xml.skip();
    else if (token === 'open') text += blankOf(xml);
  }
  return text;
}

function blankOf(xml: XmlScanner): string {
  if (xml.name === 's') return ' '.repeat(Math.min(Number(xml.attribute('c') ?? 1), 999));
  if (xml.name === 'tab') return '\t';
  return xml.name === 'line-break' ? '\n' : '';
}

const reference = /\[(?:\$?('(?:[^']|'')+'|[^\].']*))?\.([^\]:]+)(?::(?:[^\].]*)\.([^\]]+))?\]/g;

/** "of:=SUM([.A1:.A3];[$Sheet2.B1])" → "SUM(A1:A3,Sheet2!B1)". */
function inA1(formula: string): string {
  const plain = formula.replace(/^(?:of|oooc|msoxl):/, '').replace(/^=/, '');
  return plain.replaceAll(';', ',').replace(reference, (_, sheet: string | undefined, from: string, to: string | undefined) => {
    const prefix = sheet ? `${sheet}!` : '';
    return `${prefix}${from}${to === undefined ? '' : `:${to}`}`;
  });
}
