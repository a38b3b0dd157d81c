import { dayOfPhrase } from './day-phrases.ts';
import type { DocumentParagraph } from './document-text.ts';
import type { Proposal } from './proposal.ts';

const period =
  /đợt\s+(\d+|[IVX]+)\s*[:(]?\s*\(?\s*(?:từ\s+)?(.{0,40}?(?:đầu năm|\d))\s+đến\s+(.{0,24}?\d{1,2}\/\d{1,2}(?:\/\d{4})?|hết năm|cuối năm)/iu;
const slogan = /chủ đề\s*:?\s*[“"]([^”"]+)[”"]/iu;

/** "Đợt 1: Từ đầu năm đến 30/6/2023 với chủ đề: “…”" */
export function periodProposals(paragraphs: readonly DocumentParagraph[], year: number): readonly Proposal[] {
  return paragraphs.flatMap(({ text }) => {
    const [quotation, number = '', fromPhrase = '', toPhrase = ''] = period.exec(text) ?? [];
    const from = dayOfPhrase(fromPhrase, year, false);
    const to = dayOfPhrase(toPhrase, year, true);
    if (quotation === undefined || from === null || to === null) return [];
    const place = /\d/.test(number) ? Number(number) : numeral(number);
    const theme = slogan.exec(text)?.[1]?.trim() ?? null;
    const sentence = text.split(/(?<=[.!?”])\s+(?=\p{Lu})/u)[0] ?? text;
    return [
      { kind: 'period', sentence, period: { code: `DOT${place}`, label: `Đợt ${place}`, from, to, theme, quotation } } as const,
    ];
  });
}

const numeral = (text: string): number => ['I', 'II', 'III', 'IV', 'V', 'VI'].indexOf(text.toUpperCase()) + 1;
