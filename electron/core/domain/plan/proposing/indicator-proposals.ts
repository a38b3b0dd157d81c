import { type Clause, type Segment, segmentsOf } from './clauses.ts';
import { asksOfEach, deeds, reaches, wishes } from './cue-words.ts';
import type { DocumentParagraph } from './document-text.ts';
import { draftIndicator, type Reading } from './draft-indicator.ts';
import { type Population, subjectsOf } from './populations.ts';
import type { ProposedIndicator } from './proposal.ts';

/** Every target that the document seems to set, in its order. `issuer` says "tỉnh" or "huyện": whose own deeds are no units'. */
export const indicatorProposals = (
  paragraphs: readonly DocumentParagraph[],
  issuer: string | null,
): readonly { readonly sentence: string; readonly indicator: ProposedIndicator }[] =>
  paragraphs.flatMap((paragraph) => {
    const segments = segmentsOf(paragraph.text);
    return segments.flatMap((segment, at) =>
      readingsOf(segments, at, paragraph.isAmongTargets).map((reading) => ({
        sentence: segment.text,
        indicator: draftIndicator(reading, { ...paragraph, issuer }),
      })),
    );
  });

function readingsOf(segments: readonly Segment[], at: number, isAmongTargets: boolean): readonly Reading[] {
  const segment = segments[at];
  if (segment === undefined) return [];
  if (segment.clauses.length === 0) return isAmongTargets ? sharedReadings(segment, segments[at - 1]) : [];
  return segment.clauses
    .filter((clause) => isAmongTargets || asksEveryone(clause))
    .flatMap((clause, place) => clauseReadings(clause, segment.clauses[place + 1] ?? null));
}

/** Outside the section of targets only "mỗi đơn vị … ít nhất 02 …" and "100% CĐCS …" are taken for targets. */
function asksEveryone({ text, quantity }: Clause): boolean {
  if (quantity.isPercent) return subjectsOf(text.slice(quantity.end)) !== null;
  return (
    asksOfEach.test(text.slice(0, quantity.start).toLowerCase()) &&
    quantity.comparatorWord !== null &&
    quantity.target.comparator === '>='
  );
}

function clauseReadings(clause: Clause, next: Clause | null): readonly Reading[] {
  const { text, quantity } = clause;
  const subjects = quantity.isPercent ? subjectsOf(text.slice(quantity.end)) : null;
  if (subjects === null) return [{ clause, population: null, deed: null }];
  // "100% A, 85% B được bồi dưỡng": what is said of B is said of A.
  const before = text.slice(0, quantity.start).trim();
  const saysDeed = subjects.rest.trim() !== '' || before.replace(/^[,\s]+/, '').replace(wishes, '') !== '';
  const deed = saysDeed || next === null ? null : deedOf(next);
  const deedsBefore = reaches.test(before) ? parallelDeeds(before.replace(reaches, '')) : [];
  const said = deedsBefore.length > 1 ? deedsBefore : [deed];
  return subjects.populations.flatMap((population) => said.map((one): Reading => ({ clause, population, deed: one })));
}

const deedOf = ({ text, quantity }: Clause): string | null => subjectsOf(text.slice(quantity.end))?.rest.trim() ?? null;

/** "phát động thi đua, đăng ký giao ước thi đua đến 100% …": deeds side by side, the nearest ones. */
function parallelDeeds(before: string): readonly string[] {
  const found: string[] = [];
  for (const part of before.split(/,|(?<!\p{L})và(?!\p{L})/u).toReversed()) {
    if (!deeds.test(`${part.trim().toLowerCase()} `)) break;
    found.unshift(part.trim());
  }
  return found;
}

/** "80% CĐCS tổ chức “A”; “B” năm 2023": a name alone is another object of the deed before it. */
function sharedReadings({ text }: Segment, before: Segment | undefined): readonly Reading[] {
  if (before === undefined || !/^[“"]/.test(text)) return [];
  return before.clauses.flatMap((clause) => {
    const subjects = clause.quantity.isPercent ? subjectsOf(clause.text.slice(clause.quantity.end)) : null;
    return (subjects?.populations ?? []).map(
      (population: Population): Reading => ({ clause, population, deed: text, focus: text }),
    );
  });
}
