import { expect, test } from 'vitest';
import { conceptsOf } from '#core/domain/matching/concepts.ts';
import {
  deeds,
  exclusiveConcepts,
  faintPhrases,
  phrasesByConcepts,
  populations,
  silentPhrases,
} from '#core/domain/matching/vocabulary.ts';
import { accentedWordsOf, wordsOf } from '#core/domain/matching/words.ts';

const folded = (phrase: string) => wordsOf(phrase).join(' ');

test('no phrase means two things as it is written', () => {
  const meanings = new Map<string, Set<string>>();
  const note = (phrase: string, meaning: string) => {
    const written = accentedWordsOf(phrase).join(' ');
    meanings.set(written, (meanings.get(written) ?? new Set()).add(meaning));
  };
  for (const { concepts, phrases } of phrasesByConcepts())
    for (const phrase of phrases) note(phrase, [...concepts].sort().join(' '));
  for (const phrase of silentPhrases()) note(phrase, 'silent');
  for (const phrase of faintPhrases()) note(phrase, 'faint');
  expect([...meanings].filter(([, of]) => of.size > 1).map(([phrase, of]) => [phrase, ...of])).toEqual([]);
});

test('words that differ by their accents alone are told apart where they have them', () => {
  const ids = (text: string) => conceptsOf(text).map(({ id }) => id);
  expect(ids('mới')).toEqual(['moi']);
  expect(ids('mỗi')).toEqual([]);
  expect(ids('Đảng')).toEqual(['dang']);
  expect(ids('tặng')).toEqual(['tang-thuong']);
  expect(ids('tăng')).toEqual(['tang']);
  expect(ids('cờ')).toEqual(['co-thi-dua']);
  expect(ids('có')).toEqual([]);
});

test('deeds, populations and exclusive groups name concepts that exist', () => {
  const known = new Set([...phrasesByConcepts().flatMap(({ concepts }) => concepts), ...faintPhrases().map(folded)]);
  const words = new Set([
    'tot',
    'kha',
    'nu',
    'quan',
    'tinh',
    'huyen',
    'nganh',
    'chung',
    'thanh',
    'pho',
    'thi',
    'xa',
    'truc',
    'tiep',
    'cap',
  ]);
  const unknown = [...deeds, ...populations, ...exclusiveConcepts.flat()].filter((id) => !known.has(id) && !words.has(id));
  expect(unknown).toEqual([]);
});
