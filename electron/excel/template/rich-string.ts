import { escapeXml } from '../package/xml-edit.ts';
import { unescapeText } from '../read/xlsx/rich-text.ts';
import { decodeEntities } from '../read/xml-scanner.ts';

const items = /<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g;
const guides = /<(?:\w+:)?(rPh|phoneticPr)\b[^>]*(?:\/>|>[\s\S]*?<\/(?:\w+:)?\1>)/g;
const texts = /<((?:\w+:)?t)(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/\1>)/g;

/** The inside of every string of the shared strings' part, in order. */
export const stringItems = (part: string): readonly string[] => [...part.matchAll(items)].map(([, inside = '']) => inside);

/** What stands in a string, its runs joined. */
export const textOfString = (inside: string): string =>
  runsOf(inside.replace(guides, ''))
    .map(({ text }) => text)
    .join('');

interface Run {
  readonly at: number;
  readonly until: number;
  readonly name: string;
  readonly text: string;
}

const runsOf = (inside: string): readonly Run[] =>
  [...inside.matchAll(texts)].map((found) => ({
    at: found.index,
    until: found.index + found[0].length,
    name: found[1] ?? 't',
    text: unescapeText(decodeEntities(found[2] ?? '')),
  }));

/** A stretch of a string's text and what is put in its place. */
export interface Replacement {
  readonly at: number;
  readonly until: number;
  readonly text: string;
}

/**
 * The string with stretches of its text replaced, each in the look of the run where it begins. Phonetic guides are left
 * out: they belong to the former text.
 */
export function replacedString(inside: string, replacements: readonly Replacement[]): string {
  const plain = inside.replace(guides, '');
  let written = '';
  let kept = 0;
  let from = 0;
  for (const run of runsOf(plain)) {
    const text = replacedRun(run.text, from, replacements);
    written += `${plain.slice(kept, run.at)}<${run.name} xml:space="preserve">${escapedText(text)}</${run.name}>`;
    kept = run.until;
    from += run.text.length;
  }
  return written + plain.slice(kept);
}

function replacedRun(text: string, from: number, replacements: readonly Replacement[]): string {
  let result = '';
  let kept = 0;
  for (const { at, until, text: instead } of replacements) {
    const [start, end] = [at - from, until - from];
    if (end <= 0 || start >= text.length) continue;
    result += text.slice(kept, Math.max(0, start)) + (start >= 0 ? instead : '');
    kept = Math.min(text.length, end);
  }
  return result + text.slice(kept);
}

/** "_x0041_" typed by a person is no escape: its underscore is escaped itself. */
const escapedText = (text: string): string => escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
