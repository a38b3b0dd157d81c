/** Where the number stands in a pattern, in either writing. */
const PLACE = /\{\s*(số|so)\s*\}/iu;
const ROOM = '……';

/**
 * What stands after "Số:". A bare number goes into the office's pattern ("{số}/BC-LĐLĐ"), below 10 with a zero before it
 * (NĐ 30/2020, Phụ lục I); whatever else was typed stands as it is. Null where there is neither number nor pattern.
 */
export function documentNumberText(pattern: string | null, number: string | null): string | null {
  const own =
    pattern
      ?.normalize('NFC')
      .replace(/^\s*Số\s*:\s*/iu, '')
      .trim() || null;
  if (number === null) return own === null ? null : own.replace(PLACE, ROOM);
  const typed = number.trim();
  if (!/^\d+$/.test(typed)) return typed;
  const padded = typed.padStart(2, '0');
  return own !== null && PLACE.test(own) ? own.replace(PLACE, padded) : padded;
}
