const numerals = [
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** "I", "II", "XIV": numbers of groups. */
export function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [numeral, value] of numerals) {
    while (rest >= value) {
      text += numeral;
      rest -= value;
    }
  }
  return text;
}
