import type { PlainNumber } from './figure-text.ts';

/** What of a cell goes to the clipboard. */
export interface CopiedCell {
  readonly text: string;
  /** The number behind the cell; null where it shows words. */
  readonly number: PlainNumber | null;
}

/** A cell of the page: its `data-number` where it has one, else its words. */
export function copiedCell({ dataset, textContent }: HTMLElement): CopiedCell {
  const { number, percent, text } = dataset;
  const plain = number === undefined ? null : { value: Number(number), isPercent: percent === 'true' };
  return { text: (text ?? textContent ?? '').trim(), number: plain };
}

const comma = (value: number): string => String(value).replace('.', ',');

/** "1259", "12,5", "90,8%": no dots at the thousands, which a spreadsheet of another language takes for decimals. */
function plainText({ text, number }: CopiedCell): string {
  if (!number) return text;
  return number.isPercent ? `${comma(Number((number.value * 100).toPrecision(12)))}%` : comma(number.value);
}

/** Made as text: the page's policy lets no element carry a style of its own, not even one that is only copied. */
function htmlCell(cell: CopiedCell): string {
  const number = cell.number ? ` x:num="${cell.number.value}"` : '';
  const format = cell.number?.isPercent ? ` style="mso-number-format:'0.0%'"` : '';
  return `<td${number}${format}>${escaped(plainText(cell))}</td>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A cell of several lines is one line of the text. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/**
 * Puts rows of cells on the clipboard. Excel prefers the HTML, whose `x:num` it takes as the exact number
 * in whatever language it runs; other programs get the text.
 */
export function copyCells(clipboard: DataTransfer, rows: readonly (readonly CopiedCell[])[]): void {
  clipboard.setData('text/plain', rows.map((cells) => cells.map(plainText).map(oneLine).join('\t')).join('\n'));
  const body = rows.map((cells) => `<tr>${cells.map(htmlCell).join('')}</tr>`).join('');
  clipboard.setData('text/html', `<table xmlns:x="urn:schemas-microsoft-com:office:excel">${body}</table>`);
}
