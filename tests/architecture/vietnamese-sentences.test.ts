import ts from 'typescript';
import { expect, test } from 'vitest';
import { productSources } from './project-files.ts';
import { lineOf, nodesOf, syntaxOf } from './typescript-source.ts';

/** Words shown to people live in core/text. Words that recognise what people typed are data of the domain and stand in these files. */
const filesOfCues: readonly string[] = [
  'electron/core/domain/matching/vocabulary.ts',
  'electron/core/domain/reading/heading-words.ts',
  'electron/core/domain/templates/placeholder-words.ts',
];

const vietnameseLetter = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;

/** Vietnamese words of three or more: a sentence, or a piece of one. */
function isVietnameseSentence(text: string): boolean {
  const words = text
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  return words.length >= 3 && words.some((word) => vietnameseLetter.test(word));
}

/** What a piece of source says, its gaps shown as an ellipsis; null where it is no text. */
function saidBy(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map((span) => span.literal)].map((part) => part.text).join(' … ');
  return null;
}

const sentencesOf = (path: string): readonly string[] => {
  const file = syntaxOf(path);
  return [...nodesOf(file)].flatMap((node) => {
    const said = saidBy(node);
    return said !== null && isVietnameseSentence(said) ? [`${path}:${lineOf(file, node.getStart(file))} ${said.trim()}`] : [];
  });
};

test('a Vietnamese sentence is told from a name, a word or English', () => {
  expect(isVietnameseSentence('Chưa có số liệu')).toBe(true);
  expect(isVietnameseSentence('Kỳ  …  đã chốt')).toBe(true);
  expect(isVietnameseSentence('đợt 1')).toBe(false);
  expect(isVietnameseSentence('no such file here')).toBe(false);
});

test('words shown to people are nowhere but in core/text', () => {
  const elsewhere = productSources().filter((path) => !path.startsWith('electron/core/text/') && !filesOfCues.includes(path));
  expect(elsewhere.flatMap(sentencesOf)).toEqual([]);
});

test('every file that may hold cue words exists and holds some', () => {
  expect(filesOfCues.filter((path) => sentencesOf(path).length === 0)).toEqual([]);
});
