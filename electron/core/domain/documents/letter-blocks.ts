import type { Letter } from '../reports/letter.ts';
import type { LetterWords } from '../reports/report-words.ts';
import { type Block, type Paragraph, paragraph, type Rule, run, type SideBySide } from './document-draft.ts';

const LEFT_SHARE = 0.47;
/** So that the parent body and the national name each stand on one line, as offices set them. */
const HEAD_OVERHANG_IN_MM = 8;
/** Room for the signature and the seal, in points. */
const SIGNING_ROOM = 64;

const centred = (text: string, style: Parameters<typeof run>[1]): Paragraph => paragraph([run(text, style)], { align: 'center' });
const rule = (share: number): Rule => ({ kind: 'rule', share });

/**
 * The head of a letter: both bodies, national name and motto, number, place and day (NĐ 30/2020, Phụ lục I). A letter without
 * a title of its own (công văn) says under its number what it is about: `about`.
 */
export function letterHead(
  { letterhead, documentNumber, signedOn }: Letter,
  words: LetterWords,
  about: string | null = null,
): readonly Block[] {
  const head: SideBySide = {
    kind: 'side-by-side',
    leftShare: LEFT_SHARE,
    overhang: HEAD_OVERHANG_IN_MM,
    left: [
      centred(letterhead.parentBody, { size: 12 }),
      centred(letterhead.issuingBody, { size: 12, isBold: true }),
      rule(0.34),
      centred(words.documentNumber(documentNumber), { size: 13 }),
      ...(about === null ? [] : [centred(about, { size: 12 })]),
    ],
    right: [
      centred(words.nationalName, { size: 12, isBold: true }),
      centred(words.nationalMotto, { size: 13, isBold: true }),
      rule(0.58),
      centred(words.placeAndDay(letterhead.place, signedOn), { size: 13, isItalic: true }),
    ],
  };
  return [head];
}

/** What the document is and what it is about, over a short line. */
export const documentTitle = (kind: string, subject: string): readonly Block[] => [
  paragraph([run(kind, { isBold: true })], { align: 'center', before: 18, keepWithNext: true }),
  paragraph([run(subject, { isBold: true })], { align: 'center', keepWithNext: true }),
  { kind: 'rule', share: 0.3 },
  paragraph([], { after: 6 }),
];

/** Recipients at the left, level with the signature at the right. */
export function letterFoot({ signature, recipients }: Letter, words: LetterWords): readonly Block[] {
  const list = recipients.map((item, index) =>
    paragraph([run(words.recipient(item, index === recipients.length - 1), { size: 11 })]),
  );
  const title = paragraph([run(words.recipients, { size: 12, isBold: true, isItalic: true })]);
  const signed = [signature.authority, signature.position].map((line) => centred(line, { isBold: true }));
  const name = paragraph([run(signature.name ?? '', { isBold: true })], { align: 'center', before: SIGNING_ROOM });
  return [
    paragraph([], { before: 6, keepWithNext: true }),
    {
      kind: 'side-by-side',
      leftShare: LEFT_SHARE,
      overhang: 0,
      left: recipients.length === 0 ? [] : [title, ...list],
      right: [...signed, name],
    },
  ];
}
