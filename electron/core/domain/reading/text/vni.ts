// VNI-Windows: a base letter followed by a mark character, and a few letters of their own.
const marked: readonly (readonly [base: string, marks: string, letters: string])[] = [
  ['a', 'ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'],
  ['e', 'ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  ['o', 'ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  ['ô', 'ùøûõï', 'ớờởỡợ'],
  ['u', 'ùøûõï', 'úùủũụ'],
  ['ö', 'ùøûõï', 'ứừửữự'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
];
const alone = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const pairs = marked.flatMap(([base, marks, letters]) =>
  [...marks].map((mark, index) => [base + mark, letters[index] ?? mark] as const),
);
const small = new Map<string, string>([...pairs, ...Object.entries(alone)]);
const code = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ôöñæóòî]/gi;

// The base letter's case is the letter's case: "AÙ" and "Aù" both stand for Á.
function letterOf(found: string): string {
  const decoded = small.get(found.toLowerCase());
  if (decoded !== undefined) return found[0] === found[0]?.toLowerCase() ? decoded : decoded.toUpperCase();
  const [base = '', mark = ''] = found;
  return mark === '' ? base : letterOf(base) + letterOf(mark);
}

/** VNI text → Unicode; characters that VNI does not use stay. "Toång coäng" → "Tổng cộng". */
export const decodeVni = (text: string): string => text.replace(code, letterOf);
