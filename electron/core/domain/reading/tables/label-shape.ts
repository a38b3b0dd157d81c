import { fold } from '../fold.ts';
import { isVietnameseSyllable } from '../text/syllable.ts';

/** What a label looks like, before anyone knows what it says. */
export const beginsSmall = (label: string): boolean => /^\s*\p{Ll}/u.test(label);

/** In capitals, and not for being an abbreviation: "CHĂM LO ĐỜI SỐNG", not "CĐCS DNNN". */
export const isShouted = (text: string): boolean =>
  /\p{Lu}{3}/u.test(text) && text === text.toUpperCase() && wordsOf(text).filter(isVietnameseSyllable).length >= 2;

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

/** Indented, or with a bullet. */
export const isMarked = (label: string): boolean => isBulleted(label) || /^\s{2,}/.test(label);

/** "- DNNN"; "– 2.000 đoàn viên" is the end of a range. */
export const isBulleted = (label: string): boolean => /^\s*[-–+*•](?!\s*\d)/.test(label);

/** One of a list, or a footnote: "a) Nam", "(1) Số liệu đến 30/11". */
export const isItem = (label: string): boolean => /^\s*([a-zđ]|[ivx]+)\s*[).]|^\s*\(\d{1,2}\)/iu.test(label);

/** Begins with an abbreviation, as headings do not: "CĐ hiện có". */
export const startsShort = (label: string): boolean => /^\s*\p{Lu}{2,}(?!\p{L})/u.test(label) && !isShouted(label);

/** A heading with a colon, a remark, a total: no part of what stands above. */
export const isRemark = (label: string): boolean =>
  /:\s*$/.test(label) ||
  (!beginsSmall(label) && /^\(?(ghi chu|luu y|nguon|so lieu|trong do|(tong )?cong$|tong so$)/.test(fold(label)));

/** Wants more: "(tài chính,", "… xây dựng được". */
export const isUnfinished = (label: string): boolean =>
  countOf(label, '(') > countOf(label, ')') || /[,;/–-]\s*$/.test(label) || wantsMore.test(label.normalize('NFC'));

const countOf = (text: string, letter: string): number => text.split(letter).length - 1;

// Without accents only those that are no other word then.
const wantsMore =
  /\s(được|và|của|cho|các|những|với|từ|tại|ở|bằng|do|về|trong|ngoài|theo|là|đến|bị|hoặc|duoc|va|cua|cac|nhung|voi|theo|hoac)\s*$/i;
