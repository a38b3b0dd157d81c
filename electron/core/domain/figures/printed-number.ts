/** "1.234,5": as Vietnamese offices write numbers, half away from zero as a workbook rounds. */
export function numberText(value: number, decimals: number): string {
  const [whole = '0', fraction] = roundedText(Math.abs(value), decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const text = fraction === undefined ? grouped : `${grouped},${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

// (1.005).toFixed(2) is "1.00"; workbooks round the fifteen digits that a person sees: 1.01.
function roundedText(value: number, decimals: number): string {
  const shown = value.toPrecision(15);
  if (shown.includes('e')) return value.toFixed(decimals);
  return (Math.round(Number(`${shown}e${decimals}`)) / 10 ** decimals).toFixed(decimals);
}

/** Rounded as it is printed. */
export const rounded = (value: number, decimals: number): number =>
  Math.sign(value) * Number(roundedText(Math.abs(value), decimals));
