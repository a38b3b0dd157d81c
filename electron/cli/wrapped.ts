/** Lines of at most `width` characters, broken between words; a longer word is cut. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const pieces = (word: string, width: number): readonly string[] =>
  word.length <= width ? [word] : (word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []);

/** A paragraph under its own indent; the lines after the first stand two characters further in. */
export function paragraph(text: string, indent = '', width = 120): string {
  const [first = '', ...rest] = wrapped(text, width - indent.length - 2);
  return [indent + first, ...rest.map((line) => `${indent}  ${line}`)].join('\n');
}
