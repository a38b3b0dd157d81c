import { plain } from './document-text.ts';
import type { Proposal } from './proposal.ts';

const listHead = /^nơi nhận\s*:?\s*$/iu;
const item = /^[-–+]/;
const authority = /^(?:TM|KT|TL|TUQ)\.?\s*[\p{Lu}\s]+$/u;
/** "CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC". */
const capitals = /^[\p{Lu}\s.]+$/u;
/** "Trần Kim Long": two to five words, each with a capital. */
const personName = /^\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+){1,4}$/u;
const signed = /^\((?:đã )?ký.*\)$/iu;

/** Who receives the document and who signed it: what stands below its text, under each other or side by side. */
export function closingProposals(text: string): readonly Proposal[] {
  const lines = text
    .normalize('NFC')
    .split(/\r?\n/)
    .map(plain)
    .filter((line) => line !== '');
  return [...recipients(lines), ...signature(lines.filter((line) => !item.test(line) && !listHead.test(line)))];
}

/** Side by side, lines of the signature come between them. */
function recipients(lines: readonly string[]): readonly Proposal[] {
  const from = lines.findLastIndex((line) => listHead.test(line));
  if (from < 0) return [];
  const below = lines.slice(from + 1);
  const isOver = below.findIndex((line) => !item.test(line) && !isOfSignature(line));
  const listed = (isOver < 0 ? below : below.slice(0, isOver)).filter((line) => item.test(line));
  const names = listed.map(recipientOf).filter((name) => name !== '');
  if (names.length === 0) return [];
  return [{ kind: 'recipients', sentence: [lines[from], ...listed].join('\n'), recipients: names }];
}

const isOfSignature = (line: string): boolean => [authority, capitals, personName, signed].some((cue) => cue.test(line));

/** Without its dash and the stop behind it; a remark set beside several ("| Phối hợp") is nobody's name. */
const recipientOf = (line: string): string =>
  line
    .replace(item, '')
    .replace(/\s*\|.*$/, '')
    .replace(/[;.,]+$/, '')
    .trim();

function signature(lines: readonly string[]): readonly Proposal[] {
  const at = lines.findLastIndex((line) => authority.test(line));
  if (at < 0) return [];
  const [head = '', ...below] = lines.slice(at);
  const last = below.findIndex((line) => !capitals.test(line));
  const positions = last < 0 ? below : below.slice(0, last);
  if (positions.length === 0) return [];
  const named = below.findIndex((line, place) => place >= positions.length && personName.test(line));
  const name = below[named] ?? null;
  const sentence = [head, ...below.slice(0, Math.max(positions.length, named + 1))].join('\n');
  return [{ kind: 'signature', sentence, signature: { authority: head, position: positions.join(' '), name } }];
}
