/** Advance widths of Times New Roman, in thousandths of the size, for U+0020 to U+007E. */
const regular = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500,
  500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722,
  667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278,
  500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
];
const bold = [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500,
  500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778,
  722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333,
  556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
];
const others: Readonly<Record<string, number>> = {
  '–': 500,
  '≥': 549,
  '≤': 549,
  '“': 500,
  '”': 500,
  '‘': 333,
  '’': 333,
  ƒ: 500,
  '✓': 800,
  '✗': 800,
};
const WIDEST = 1000;
const HORN = 60;

/** What a text is set in. Size in points. */
export interface Font {
  readonly size: number;
  readonly isBold: boolean;
}

/** Width of one line of text in points. Characters the typeface lacks count as the widest. */
export function textWidth(text: string, font: Font): number {
  let thousandths = 0;
  for (const character of text) thousandths += characterWidth(character, font.isBold);
  return (thousandths * font.size) / 1000;
}

const known = { regular: new Map<string, number>(), bold: new Map<string, number>() };

function characterWidth(character: string, isBold: boolean): number {
  const memory = isBold ? known.bold : known.regular;
  const remembered = memory.get(character);
  if (remembered !== undefined) return remembered;
  const width = measure(character, isBold ? bold : regular);
  memory.set(character, width);
  return width;
}

/** A Vietnamese letter is as wide as the letter it is built on, but for the horn of ơ and ư. */
function measure(character: string, widths: readonly number[]): number {
  const [base = character, ...signs] = character.normalize('NFD');
  const plain = base === 'đ' ? 'd' : base === 'Đ' ? 'D' : base;
  const width = others[plain] ?? widths[plain.charCodeAt(0) - 32] ?? WIDEST;
  return signs.includes('\u031B') ? width + HORN : width;
}

/** Lines that a text takes when it is wrapped at spaces into the given width (points), its own line breaks kept. */
export function wrappedLines(text: string, width: number, font: Font): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, width, font), 0);
}

function linesOf(paragraph: string, width: number, font: Font): number {
  const space = textWidth(' ', font);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const length = textWidth(word, font);
    const isFirst = used === 0;
    if (!isFirst && used + space + length <= width) used += space + length;
    else {
      // A word longer than the line is broken inside.
      const own = Math.max(1, Math.ceil(length / width));
      lines += own - (isFirst ? 1 : 0);
      used = length - (own - 1) * width;
    }
  }
  return lines;
}
