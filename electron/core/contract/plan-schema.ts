import { z } from 'zod';
import type { Plan } from '../domain/plan/plan.ts';

const code = z.string().trim().min(1).max(60);
const line = z.string().max(2000);
const words = z.string().max(20_000);
const maybe = words.nullable();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(2000);
const amount = z.number().min(0).max(Number.MAX_SAFE_INTEGER);

const target = z.union([
  z.object({ comparator: z.enum(['>=', '>', '<=', '<', '=']), value: amount }),
  z.object({ comparator: z.literal('range'), min: amount, max: amount }),
]);

const indicator = z.object({
  code,
  measureId: code,
  section: line,
  groupId: line,
  name: line,
  quotation: z.object({ sentence: words, focus: words, comparatorWord: line.nullable() }),
  measure: z.enum(['count', 'ratio', 'yes-no', 'by-category']),
  aggregation: z.enum([
    'sum',
    'ratio_of_sums',
    'per_unit_yes_no',
    'per_unit_min',
    'per_category_min',
    'issuer_only_count',
    'province_only_ratio',
  ]),
  timeBehavior: z.enum(['flow', 'stock', 'year_end']),
  target: target.nullable(),
  unitOfMeasure: line,
  decimals: z.number().int().min(0).max(4),
  numerator: maybe,
  denominator: maybe,
  subject: words,
  qualifier: maybe,
  sectorScope: list(z.enum(['HCSN', 'DNNN', 'DN_NGOAI_NN', 'DN', 'ALL'])).min(1),
  evaluationUnit: z.enum(['unit', 'upper-union', 'cluster', 'grassroots', 'category']),
  dataOwner: z.enum(['upper-union', 'grassroots', 'cluster', 'office']),
  populationExceptions: list(z.object({ unit: code, isAsked: z.boolean(), reason: words })).optional(),
  categories: list(line),
  isInTargetSection: z.boolean(),
  note: maybe,
  ambiguity: maybe,
});

/** A whole plan as it comes from outside: from the window's page or a file. */
export const planSchema: z.ZodType<Plan> = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,99}$/),
  year: z.number().int().min(1990).max(2100),
  documentType: line,
  documentNumber: line.nullable(),
  issuedOn: day.nullable(),
  place: line.nullable(),
  issuer: line,
  title: words,
  theme: maybe,
  legalBases: list(words),
  letterhead: z.object({ parentBody: line, issuingBody: line, place: line.nullable() }),
  emulationPeriods: list(z.object({ code, label: line, from: day, to: day, theme: maybe, quotation: words })),
  reportingDeadlines: list(z.object({ periodCode: code, dueOn: day })),
  indicators: list(indicator),
  qualitativeTargets: list(z.object({ code, section: line, quotation: words, kind: line, answer: maybe.optional() })),
  obligations: list(z.object({ what: words, before: day, quotation: words })),
  registrations: list(z.object({ what: words, by: maybe, to: maybe, channel: maybe, quotation: words })),
  reports: list(z.object({ what: words, from: maybe, to: maybe, frequency: maybe, quotation: words })),
  rewardOccasions: list(z.object({ occasion: words, quotation: words })),
  clusterRules: list(z.object({ name: words, rule: words, quotation: words })),
  titles: list(words),
  recipients: list(words),
  signature: z.object({ authority: line, position: line, name: line.nullable() }),
  sourceNotes: list(words),
});
