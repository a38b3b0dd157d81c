// What a number format's code does, as far as reading needs it: ECMA-376 part 1, 18.8.31.
const quoted = /"[^"]*"/g;
const escaped = /[\\_*]./g;
const bracketed = /\[[^\]]*\]/g;

function tokensOf(format: string): string {
  const plain = format.replace(quoted, '').replace(escaped, '').replace(bracketed, '');
  return (plain.split(';')[0] ?? '').toLowerCase();
}

/** Shows a day: has d or y, or a month that is not the minutes of a time. "[h]:mm" and "General" do not. */
export function isDateFormat(format: string | null): boolean {
  if (format === null || /^general$/i.test(format)) return false;
  const tokens = tokensOf(format);
  if (/[#0?@]/.test(tokens)) return false;
  return /[dy]/.test(tokens) || (tokens.includes('m') && !/[hs]/.test(tokens));
}

/** "scaled": 0.855 shows as 85.5 %. "literal": a quoted sign, 85.5 shows as 85.5 %. */
export function percentSign(format: string | null): 'scaled' | 'literal' | null {
  if (!format?.includes('%')) return null;
  return tokensOf(format).includes('%') ? 'scaled' : 'literal';
}
