/** Each line that says something. */
export const linesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
