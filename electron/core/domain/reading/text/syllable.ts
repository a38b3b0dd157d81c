const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
const onset =
  '(?:b|ch|c(?![eêiy])|d|đ|gh(?=[eêi])|gi|g(?![eê])|h|kh|k(?=[eêiy])|l|m|ngh(?=[eêi])|nh|ng(?![eêi])|n|ph|p|qu|r|s|th|tr|t|v|x)?';
const nuclei =
  '(?:(?:uyê|iê|yê|uô|ươ|oă|uâ|oo|oa|oe|uy|ă|â|a|e|ê|i|o|ô|ơ|u|ư|y)(ch|ng|nh|c|m|n|p|t)|' +
  '(?:oai|oay|oao|oeo|uây|uya|uyu|uêu|iêu|yêu|uôi|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oe|oi|ôi|ơi|ua|uê|ui|uơ|uy|ưa|ưi|ưu|ya|a|e|ê|i|o|ô|ơ|u|ư|y))';
const syllable = new RegExp(`^${onset}${nuclei}$`);

/** Whether a word, without punctuation, is spelt as a Vietnamese syllable can be: "cộng" yes, "céng" no (c never stands before e). */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(toneMarks) ?? [];
  if (tones.length > 1) return false;
  const match = syllable.exec(decomposed.replace(toneMarks, '').normalize('NFC'));
  if (!match) return false;
  return !isStopped(match[1]) || tones.length === 0 || tones[0] === '\u0301' || tones[0] === '\u0323';
}

// After p, t, c, ch only sắc and nặng occur.
const isStopped = (coda: string | undefined): boolean => coda !== undefined && ['p', 't', 'c', 'ch'].includes(coda);
