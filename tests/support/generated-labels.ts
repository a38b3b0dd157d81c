import { phrasesByConcepts as readPhrases } from '#core/domain/matching/vocabulary.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Dice } from './generated-choices.ts';

export interface LabelChoices {
  readonly wording: 'name' | 'plan' | 'office';
  readonly slips: boolean;
  readonly reorders: boolean;
}

/** How a unit may write an indicator: the plan's own words, its abbreviations, with slips of the hand. */
export function generatedLabel(indicator: Indicator, choices: LabelChoices, dice: Dice): string {
  const plain = plainWording(indicator, choices, dice);
  const worded = choices.wording === 'office' && dice.chance(0.7) ? abbreviated(plain, dice) : plain;
  const ordered = choices.reorders && dice.chance(0.15) ? reordered(worded, dice) : worded;
  if (!choices.slips || !dice.chance(0.35)) return ordered;
  const slipped = withSlip(ordered, dice);
  return saysAnother(slipped, ordered) ? ordered : slipped;
}

const phrasesByConcepts = readPhrases();
const terms = new Set(phrasesByConcepts.flatMap(({ phrases }) => phrases.map((phrase) => phrase.toLowerCase())));
const termsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => terms.has(word));

// "DNNN" with a letter more is "DNNNN": not a slip that anyone could see.
const saysAnother = (slipped: string, ordered: string): boolean =>
  termsIn(slipped).some((term) => !termsIn(ordered).includes(term));

function plainWording({ name, quotation, numerator }: Indicator, { wording }: LabelChoices, dice: Dice): string {
  if (wording === 'name' || dice.chance(0.4)) return name;
  const others = [withoutNumber(quotation.focus, quotation.comparatorWord), numerator, name].filter(saysEnough);
  return others.length === 0 ? name : capital(dice.pick(others));
}

// "cán bộ công đoàn chuyên trách" stands in the plan too, and says nothing of what is counted of them.
const saysEnough = (text: string | null): text is string => text !== null && text.split(' ').length >= 7;

/** "có từ 1.200 sáng kiến được công nhận" → "có sáng kiến được công nhận": a report gives the number elsewhere. */
function withoutNumber(focus: string, comparatorWord: string | null): string {
  const number = '\\d+(?:[.,]\\d+)*\\s*%?';
  const compared = comparatorWord === null ? focus : focus.replace(new RegExp(`${comparatorWord}\\s+${number}\\s*`), '');
  return compared
    .replace(new RegExp(`^${number}\\s*`), '')
    .replace(/\s+/g, ' ')
    .trim();
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const isWholePhrase = (text: string, at: number, length: number): boolean =>
  !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + length));

/** One of its phrases said as offices say it: "CB CĐCS" for "cán bộ công đoàn cơ sở". */
function abbreviated(label: string, dice: Dice): string {
  const lower = label.toLowerCase();
  const ways = phrasesByConcepts.flatMap(({ phrases }) =>
    phrases
      .map((phrase) => ({ phrase, at: lower.indexOf(phrase.toLowerCase()) }))
      .filter(({ phrase, at }) => at >= 0 && isWholePhrase(label, at, phrase.length) && !isInsideLonger(lower, phrase, at))
      .flatMap(({ phrase, at }) => phrases.filter((other) => other !== phrase).map((other) => ({ phrase, at, other }))),
  );
  if (ways.length === 0) return label;
  const { phrase, at, other } = dice.pick(ways);
  return label.slice(0, at) + other + label.slice(at + phrase.length);
}

/** "nhà nước" in "doanh nghiệp nhà nước" is no phrase of its own. */
const isInsideLonger = (lower: string, phrase: string, at: number): boolean =>
  phrasesByConcepts.some(({ phrases }) =>
    phrases.some((longer) => {
      const start = longer.length > phrase.length ? lower.indexOf(longer.toLowerCase()) : -1;
      return start >= 0 && start <= at && start + longer.length >= at + phrase.length;
    }),
  );

function reordered(label: string, dice: Dice): string {
  const words = label.split(' ');
  const at = dice.between(1, Math.max(1, words.length - 1));
  return [...words.slice(at), ...words.slice(0, at)].join(' ');
}

const alphabet = 'abcdeghiklmnopqrstuvxy';

/** One letter exchanged, lost, doubled or swapped with its neighbour. */
export function withSlip(label: string, dice: Dice): string {
  const places = [...label].flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []));
  const at = dice.pick(places);
  const [head, letter, tail] = [label.slice(0, at), label.charAt(at), label.slice(at + 1)];
  const exchanged = () => head + dice.pick([...alphabet]) + tail;
  const swapped = () => (/\p{L}/u.test(tail.charAt(0)) ? head + tail.charAt(0) + letter + tail.slice(1) : exchanged());
  return dice.pick([exchanged, () => head + tail, () => head + letter + letter + tail, swapped])();
}

const foreignTails = [
  'tại các trường học',
  'là người dân tộc thiểu số',
  'trong lực lượng vũ trang',
  'bị kỷ luật',
  'ở khu công nghiệp',
  'được Bộ tặng bằng khen',
  'nghỉ hưu',
  'do hợp tác xã quản lý',
  'bằng nguồn xã hội hóa',
  'ngoài tỉnh',
];
const foreignHeads = [
  'Kinh phí chi cho',
  'Dự kiến',
  'Số đơn vị chưa có',
  'Số đơn thư về',
  'Số hội viên nông dân tham gia',
  'Hồ sơ',
];

/** A row that sounds like an indicator and is none: another deed, another population, a part of it. */
export function lookAlike(indicator: Indicator, dice: Dice): string {
  const { name, subject } = indicator;
  const said = `${indicator.quotation.sentence} ${name}`.toLowerCase();
  const tails = foreignTails.filter((tail) => !said.includes(tail.split(' ').slice(-2).join(' ')));
  const lower = name.charAt(0).toLowerCase() + name.slice(1);
  return dice.pick([
    () => `${name} ${dice.pick(tails)}`,
    () => `${dice.pick(foreignHeads)} ${lower}`,
    () => `Tổng số ${subject} hiện có`,
    () => `${capital(name.split(' ').slice(0, 2).join(' '))} các loại`,
  ])();
}
