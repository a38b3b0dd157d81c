// TCVN 5712:1993 VN3 ("ABC", fonts .Vn…) as Windows shows its bytes: one Latin-1 character per letter.
const codes = '¡¢§£¤¥¦µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô­õøö÷ùúýûüþ';
const letters = 'ĂÂĐÊÔƠƯàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const byCode = new Map([...codes].map((code, index) => [code, letters[index] ?? code]));

// VN3 has no toned capitals; some converters write the capital followed by its toned small letter ("Aµ" for À).
const doubled = /([AĂÂEÊIOÔƠUƯY])([àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ])/g;
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const withoutTone = (letter: string): string => letter.normalize('NFD').replace(toneMarks, '').normalize('NFC');

/** TCVN3 text → Unicode; characters that TCVN3 does not use stay. "Tæng céng" → "Tổng cộng". */
export function decodeTcvn3(text: string): string {
  const decoded = [...text].map((character) => byCode.get(character) ?? character).join('');
  return decoded.replace(doubled, (pair, capital: string, small: string) =>
    withoutTone(small).toUpperCase() === capital ? small.toUpperCase() : pair,
  );
}
