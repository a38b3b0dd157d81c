import { measureOf } from '../amending/plan-faults.ts';
import type { Aggregation, DataOwner, EvaluationUnit, SectorScope } from '../indicator.ts';
import type { Clause } from './clauses.ts';
import {
  asksOfEach,
  asksOfEachKind,
  countedThings,
  federation,
  judgedAtYearEnd,
  predicate,
  saysMore,
  sectorCues,
  wishes,
} from './cue-words.ts';
import type { DocumentParagraph } from './document-text.ts';
import type { Population } from './populations.ts';
import type { ProposedIndicator } from './proposal.ts';

/** One target as it was read: its clause, whom it is of, and a deed that stands elsewhere in the sentence. */
export interface Reading {
  readonly clause: Clause;
  readonly population: Population | null;
  readonly deed: string | null;
  /** The document's own words, where they are not the clause. */
  readonly focus?: string;
}

interface Surroundings extends DocumentParagraph {
  readonly issuer: string | null;
}

const NAME_AT_MOST = 180;
/** Kinds of grassroots unions that a plan means where it does not say. */
const KINDS: readonly string[] = ['HCSN', 'DNNN', 'DN_NGOAI_NN'];

/** The indicator with its fields as far as words tell; the rest is the commonest, for a person to mend. */
export function draftIndicator(reading: Reading, place: Surroundings): ProposedIndicator {
  const { clause, population } = reading;
  const { quantity } = clause;
  const focus = reading.focus ?? clause.text.replace(/^[,\s]+|[,\s]+$/g, '');
  const whole = `${clause.text} ${reading.deed ?? ''}`.toLowerCase();
  const aggregation = aggregationOf(reading, place.issuer);
  return {
    section: place.section,
    groupId: place.section,
    name: nameOf(reading),
    quotation: { sentence: place.text, focus, comparatorWord: quantity.comparatorWord },
    measure: measureOf[aggregation],
    aggregation,
    // Registering for a title is a deed of the year; having it is known at its end.
    timeBehavior: judgedAtYearEnd.test(whole) && !/đăng ký/.test(whole) ? 'year_end' : 'flow',
    target: quantity.target,
    unitOfMeasure: quantity.isPercent ? '%' : countedThing(clause),
    decimals: 0,
    numerator: null,
    denominator: quantity.isPercent ? (population?.text ?? null) : null,
    subject: population?.text ?? countedThing(clause),
    qualifier: null,
    sectorScope: [sectorOf(population?.text.toLowerCase() ?? whole)],
    evaluationUnit: evaluationUnitOf(reading, aggregation),
    dataOwner: dataOwnerOf(reading, aggregation),
    categories: aggregation === 'per_category_min' ? KINDS : [],
    isInTargetSection: place.isAmongTargets,
    note: null,
    ambiguity: null,
  };
}

function aggregationOf({ clause, population }: Reading, issuer: string | null): Aggregation {
  const own = clause.text
    .slice(0, clause.quantity.start)
    .replace(/^[,\s]+/, '')
    .toLowerCase();
  // A second number goes on with the doer and the deed of the first: "LĐLĐ huyện xây dựng 02 mô hình, 02 cá nhân".
  const head = own.replace(wishes, '') === '' ? clause.before.toLowerCase() : own;
  const isIssuers = issuer !== null && doer(head) === issuer;
  if (clause.quantity.isPercent) {
    if (population?.kind === 'upper-union' || population?.kind === 'cluster') return 'per_unit_yes_no';
    return isIssuers ? 'province_only_ratio' : 'ratio_of_sums';
  }
  if (asksOfEachKind.test(head)) return 'per_category_min';
  if (asksOfEach.test(head)) return 'per_unit_min';
  return isIssuers ? 'issuer_only_count' : 'sum';
}

/** Whose deed it is: "LĐLĐ tỉnh kiểm tra …" is the issuer's own, "LĐLĐ các huyện …" is units', "của LĐLĐ tỉnh, …" nobody's. */
const doer = (head: string): string | null => federation.exec(head)?.[1] ?? null;

function evaluationUnitOf({ clause, population }: Reading, aggregation: Aggregation): EvaluationUnit {
  if (aggregation === 'per_unit_yes_no') return population?.kind === 'cluster' ? 'cluster' : 'upper-union';
  if (aggregation === 'per_category_min') return 'category';
  const isPerGrassroots = aggregation === 'per_unit_min' && /mỗi\s+(cđcs|công đoàn cơ sở)/iu.test(clause.text);
  return isPerGrassroots ? 'grassroots' : 'unit';
}

function dataOwnerOf(reading: Reading, aggregation: Aggregation): DataOwner {
  if (aggregation === 'issuer_only_count' || aggregation === 'province_only_ratio' || aggregation === 'per_category_min')
    return 'office';
  if (reading.population?.kind === 'cluster') return 'cluster';
  return evaluationUnitOf(reading, aggregation) === 'grassroots' ? 'grassroots' : 'upper-union';
}

function sectorOf(words: string): SectorScope {
  if (sectorCues.HCSN.test(words)) return 'HCSN';
  if (sectorCues.DN_NGOAI_NN.test(words)) return 'DN_NGOAI_NN';
  if (sectorCues.DNNN.test(words)) return 'DNNN';
  if (/cơ quan/u.test(words)) return 'ALL';
  return sectorCues.DN.test(words) ? 'DN' : 'ALL';
}

/** What a count counts: a thing that plans count, else the words up to the first that says more about it. */
function countedThing({ text, quantity }: Clause): string {
  const behind = text.slice(quantity.end).trim();
  const known = countedThings.exec(behind)?.[0];
  if (known !== undefined) return known;
  const words = behind.split(/\s+/);
  const end = words.findIndex((word) => saysMore.test(word) || /^[“"(]/.test(word));
  const until = words.findIndex((word) => /[,.;]$/.test(word));
  const length = Math.min(end < 0 ? words.length : end, until < 0 ? words.length : until + 1, 3);
  return words
    .slice(0, length)
    .join(' ')
    .replace(/[,.;]+$/, '');
}

/** Whom and what, without the number: "Cán bộ CĐCS được bồi dưỡng", "Thành lập CĐCS tại doanh nghiệp có từ 25 CNLĐ trở lên". */
function nameOf({ clause, population, deed, focus }: Reading): string {
  const { text, quantity } = clause;
  const tail = withoutBound(text.slice(quantity.end));
  const head = headOf(text.slice(0, quantity.start), population !== null);
  if (population === null) return nameFrom([head, tail], /^[\s.]*$/.test(tail));
  if (focus !== undefined) return nameFrom([population.text, focus]);
  if (deed !== null) return nameFrom([population.text, deed]);
  return nameFrom([head, population.text, tail.slice(predicate.exec(tail.toLowerCase())?.index ?? tail.length)]);
}

/** "trở lên" belongs to the number, but not in "từ khá trở lên" and behind another number. */
const withoutBound = (tail: string): string => tail.replace(/^([^\d]*?)(?<!từ \p{L}+\s*)\s*trở (?:lên|xuống)(?!\p{L})/u, '$1');

const LONG_HEAD = 10;

/** Before a population only the deed right before it; a long list of other deeds says too much. */
function headOf(before: string, isBeforePopulation: boolean): string {
  const head = before.replace(/^[\s,]+/, '').replace(wishes, '');
  const isLong = isBeforePopulation && head.trim().split(/\s+/).length > LONG_HEAD;
  return isLong ? (head.split(/,|(?<!\p{L})và(?!\p{L})/u).at(-1) ?? head) : head;
}

function nameFrom(parts: readonly string[], endsWithNumber = false): string {
  const text = parts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;])/g, '$1')
    .replace(/^[\s,.;]+|[\s,.;:]+$/g, '');
  return capital(endsWithNumber ? text.replace(/\s+(đạt|từ|đến|tới|ở|tại|xuống|lên)$/iu, '') : text).slice(0, NAME_AT_MOST);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
