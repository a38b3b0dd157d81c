import { isoDayOf } from '../day-text.ts';
import { plain } from './document-text.ts';
import type { DocumentFact, Proposal } from './proposal.ts';

type Fact = Extract<Proposal, { kind: 'fact' }>;

/** Head of a document: what comes later quotes other documents. */
const HEAD_LINES = 25;
const number = /^số\s*:?\s*(\d+\s*\/\s*[\p{L}\d]+(?:\s*[-–]\s*[\p{L}\d]+)*)\s*$/iu;
const dayAndPlace = /^(\p{Lu}[\p{L}\s.]{1,40}),\s*ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})$/u;
const kindAndTitle = /^(KẾ HOẠCH|HƯỚNG DẪN|CHƯƠNG TRÌNH|CHỈ THỊ|THÔNG BÁO|QUYẾT ĐỊNH|PHƯƠNG ÁN|ĐỀ ÁN)(?:\s+(\S.*))?$/u;
/** Where the text begins, and the title is over. */
const beginsText = /^(?:Căn cứ|Thực hiện|Năm \d{4}|Nhằm|Để|Trong|Tiếp tục|[IVX]+[.\s]|\d+[.)]|Kính gửi|[-–+])/u;

/** Number, day, place, kind and title, as the head of the document gives them. */
export function factProposals(text: string): readonly Proposal[] {
  const lines = text
    .normalize('NFC')
    .split(/\r?\n/)
    .slice(0, HEAD_LINES * 3)
    .map(plain);
  const head = lines.filter((line) => line !== '').slice(0, HEAD_LINES);
  return [...numberFact(head), ...dayFacts(head), ...titleFacts(lines)];
}

const fact = (sentence: string, field: DocumentFact['field'], value: string): Fact => ({
  kind: 'fact',
  sentence,
  fact: { field, value },
});

function numberFact(head: readonly string[]): readonly Fact[] {
  for (const line of head) {
    const [, found] = number.exec(line) ?? [];
    if (found !== undefined) return [fact(line, 'documentNumber', found.replace(/\s+/g, ''))];
  }
  return [];
}

function dayFacts(head: readonly string[]): readonly Fact[] {
  for (const line of head) {
    const [, place = '', date, month, year] = dayAndPlace.exec(line) ?? [];
    const day = isoDayOf(Number(year), Number(month), Number(date));
    if (day !== null) return [fact(line, 'issuedOn', day), fact(line, 'place', place.trim())];
  }
  return [];
}

function titleFacts(lines: readonly string[]): readonly Fact[] {
  const at = lines.findIndex((line) => kindAndTitle.test(line));
  const [, kind, rest] = kindAndTitle.exec(lines[at] ?? '') ?? [];
  if (kind === undefined) return [];
  const title = rest === undefined ? titleBelow(lines.slice(at + 1)) : rest;
  const kindFact = fact(kind, 'documentType', kind.charAt(0) + kind.slice(1).toLowerCase());
  return title === '' ? [kindFact] : [kindFact, fact(title, 'title', title)];
}

/** The lines up to the next blank one, or to where the text begins. */
function titleBelow(below: readonly string[]): string {
  const first = below.findIndex((line) => line !== '');
  if (first < 0) return '';
  const title: string[] = [];
  for (const line of below.slice(first)) {
    if (line === '' || beginsText.test(line) || /[.:]$/.test(line)) break;
    title.push(line);
  }
  return title.join(' ');
}
