const comma = (value: number): string => String(value).replace('.', ',');

/** The number behind a cell, null where it shows words. */
function numberOf(cell: HTMLElement): { value: number; isPercent: boolean } | null {
  const { number, percent } = cell.dataset;
  return number === undefined ? null : { value: Number(number), isPercent: percent === 'true' };
}

/** "1259", "12,5", "90,8%": no dots at the thousands, which a spreadsheet of another language takes for decimals. */
function plainText(cell: HTMLElement): string {
  const number = numberOf(cell);
  if (!number) return (cell.dataset.text ?? cell.textContent ?? '').trim();
  return number.isPercent ? `${comma(Number((number.value * 100).toPrecision(12)))}%` : comma(number.value);
}

function htmlCell(cell: HTMLElement): string {
  const number = numberOf(cell);
  const td = document.createElement('td');
  td.textContent = plainText(cell);
  if (number) td.setAttribute('x:num', String(number.value));
  if (number?.isPercent) td.setAttribute('style', "mso-number-format:'0.0%'");
  return td.outerHTML;
}

/**
 * Puts a row of cells on the clipboard. Excel prefers the HTML, whose `x:num` it takes as the exact number
 * in whatever language it runs; other programs get the text.
 */
export function copyCells(clipboard: DataTransfer, cells: readonly HTMLElement[]): void {
  clipboard.setData('text/plain', cells.map(plainText).join('\t'));
  const row = cells.map(htmlCell).join('');
  clipboard.setData('text/html', `<table xmlns:x="urn:schemas-microsoft-com:office:excel"><tr>${row}</tr></table>`);
}
