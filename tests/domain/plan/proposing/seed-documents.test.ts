import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ProposedIndicator } from '#core/domain/plan/proposing/proposal.ts';
import { proposePlan } from '#core/domain/plan/proposing/propose-plan.ts';
import { displayTarget } from '#core/domain/plan/target-display.ts';
import { fold } from '#core/domain/reading/fold.ts';
import { type planIds, presetPlan } from '../../../support/plans.ts';

const documentOf = (id: string): string =>
  readFileSync(new URL(`../../../fixtures/plans/${id}.txt`, import.meta.url), 'utf8').normalize('NFC');

interface Seed {
  readonly code: string;
  readonly targetDisplay: string;
  readonly verbatimFocus: string;
  readonly shortName: string;
  readonly section: string;
}
interface SeedPlan {
  readonly planId: string;
  readonly indicators: readonly Seed[];
  readonly periods: readonly { code: string; from: string; to: string; theme?: string | null }[];
  readonly deadlines: readonly { before: string }[];
}
const seeds = JSON.parse(
  readFileSync(new URL('../../../fixtures/plans/seed-plans.json', import.meta.url), 'utf8'),
) as readonly SeedPlan[];

const proposalsOf = (id: string) => proposePlan(documentOf(id), presetPlan(id as (typeof planIds)[number]).year);
const indicatorsOf = (id: string): readonly ProposedIndicator[] =>
  proposalsOf(id).flatMap((proposal) => (proposal.kind === 'indicator' ? [proposal.indicator] : []));

const wordsOf = (text: string): ReadonlySet<string> => new Set(fold(text).match(/[\p{L}\d]+/gu) ?? []);

/** How much of the seed's own words the proposal says, 0 to 1. */
function likeness(seed: Seed, proposed: ProposedIndicator): number {
  const wanted = wordsOf(`${seed.verbatimFocus} ${seed.shortName}`);
  const said = wordsOf(`${proposed.name} ${proposed.quotation.focus}`);
  return [...wanted].filter((word) => said.has(word)).length / wanted.size;
}

const shown = ({ target, measure, unitOfMeasure }: ProposedIndicator): string =>
  target === null ? '' : displayTarget(target, unitOfMeasure === '%' ? 'ratio' : measure);

/** Each seed takes the likeliest proposal of its section that no other takes; what is left over was invented. */
function paired({ planId, indicators }: SeedPlan) {
  const free = new Set(indicatorsOf(planId));
  const pairs = indicators
    .flatMap((seed) => [...free].map((proposed) => ({ seed, proposed, score: likeness(seed, proposed) })))
    .filter(({ seed, proposed, score }) => score >= 0.5 && seed.section.startsWith(proposed.section.split('.')[0] ?? ''))
    .toSorted((a, b) => b.score - a.score);
  const taken = new Map<string, ProposedIndicator>();
  // Of two that are said in the same words ("25 %" twice in a sentence) the one with the right number comes first.
  for (const wantsSameTarget of [true, false])
    for (const { seed, proposed } of pairs) {
      if (taken.has(seed.code) || !free.has(proposed)) continue;
      if (wantsSameTarget && shown(proposed) !== seed.targetDisplay) continue;
      taken.set(seed.code, proposed);
      free.delete(proposed);
    }
  return { taken, invented: [...free] };
}

describe('what is read in the five seed documents', () => {
  const all = seeds.map((seed) => ({ seed, ...paired(seed) }));

  test('64 of 64 targets are found, none is invented, and none is wrong in comparator or value', () => {
    const wrong = all.flatMap(({ seed, taken }) =>
      seed.indicators.flatMap(({ code, targetDisplay }) => {
        const proposed = taken.get(code);
        return proposed === undefined || shown(proposed) === targetDisplay ? [] : [`${code}: ${shown(proposed)}`];
      }),
    );
    const missed = all.flatMap(({ seed, taken }) => seed.indicators.flatMap(({ code }) => (taken.has(code) ? [] : [code])));
    const invented = all.flatMap(({ invented: more }) => more.map(({ quotation }) => quotation.focus));
    expect({ wrong, missed, invented }).toEqual({ wrong: [], missed: [], invented: [] });
  });

  test('how they are counted is read right for most of the 64', () => {
    const fields = ['measure', 'aggregation', 'timeBehavior', 'evaluationUnit', 'dataOwner', 'sectorScope'] as const;
    const right = Object.fromEntries(fields.map((field) => [field, 0]));
    for (const { seed, taken } of all)
      for (const indicator of presetPlan(seed.planId as (typeof planIds)[number]).indicators)
        for (const field of fields)
          if (JSON.stringify(taken.get(indicator.code)?.[field]) === JSON.stringify(indicator[field]))
            right[field] = (right[field] ?? 0) + 1;
    expect(right).toEqual({
      measure: 64,
      aggregation: 64,
      timeBehavior: 62,
      evaluationUnit: 62,
      dataOwner: 58,
      sectorScope: 64,
    });
  });

  test.each(seeds)('every emulation period of $planId with its days and slogan', ({ planId, periods }) => {
    const found = proposalsOf(planId).flatMap((proposal) => (proposal.kind === 'period' ? [proposal.period] : []));
    expect(found.map(({ code, from, to }) => ({ code, from, to }))).toEqual(
      periods.map(({ code, from, to }) => ({ code, from, to })),
    );
    expect(found.map(({ theme }) => theme)).toEqual(
      presetPlan(planId as (typeof planIds)[number]).emulationPeriods.map(({ theme }) => theme),
    );
  });

  test.each(seeds)('every day that something is due in $planId', ({ planId, deadlines }) => {
    const found = proposalsOf(planId).flatMap((proposal) => (proposal.kind === 'obligation' ? [proposal.obligation.before] : []));
    expect(found).toEqual(deadlines.map(({ before }) => before));
  });

  test('number, day, place, kind and title of each document, and who signed it, are all found and all right', () => {
    const fields = ['documentType', 'documentNumber', 'issuedOn', 'place', 'title'] as const;
    for (const { planId } of seeds) {
      const plan = presetPlan(planId as (typeof planIds)[number]);
      const facts = proposalsOf(planId).flatMap((proposal) => (proposal.kind === 'fact' ? [proposal.fact] : []));
      const wanted = fields.flatMap((field) => (plan[field] === null ? [] : [{ field, value: plan[field] }]));
      expect(facts.toSorted((a, b) => a.field.localeCompare(b.field))).toEqual(
        wanted.toSorted((a, b) => a.field.localeCompare(b.field)),
      );
      const signed = proposalsOf(planId).flatMap((proposal) => (proposal.kind === 'signature' ? [proposal.signature] : []));
      expect(signed).toEqual([plan.signature]);
    }
  });

  test('of 32 recipients 32 are found, 28 with the remark beside them', () => {
    const found = seeds.flatMap(({ planId }) => {
      const wanted = presetPlan(planId as (typeof planIds)[number]).recipients;
      const proposed = proposalsOf(planId).flatMap((proposal) => (proposal.kind === 'recipients' ? proposal.recipients : []));
      expect(proposed).toHaveLength(wanted.length);
      return wanted.map((one, at) => ({ isWhole: one === proposed[at], begins: one.startsWith(proposed[at] ?? '-') }));
    });
    expect(found).toHaveLength(32);
    expect(found.filter(({ begins }) => begins)).toHaveLength(32);
    expect(found.filter(({ isWhole }) => isWhole)).toHaveLength(28);
  });

  test('of 16 things to register 11 are found and 3 more are named', () => {
    const counts = seeds.map(({ planId }) => {
      const open = presetPlan(planId as (typeof planIds)[number]).registrations.map(({ quotation }) => fold(quotation));
      const proposed = proposalsOf(planId).flatMap((proposal) =>
        proposal.kind === 'registration' ? [proposal.registration] : [],
      );
      const missed = proposed.reduce<readonly string[]>((rest, { what }) => {
        const at = rest.findIndex((quotation) => quotation.includes(fold(what)));
        return at < 0 ? rest : rest.toSpliced(at, 1);
      }, open);
      const found = open.length - missed.length;
      return { asked: open.length, found, more: proposed.length - found };
    });
    const sum = (of: (one: (typeof counts)[number]) => number) => counts.reduce((all, one) => all + of(one), 0);
    expect([sum(({ asked }) => asked), sum(({ found }) => found), sum(({ more }) => more)]).toEqual([16, 11, 3]);
  });

  test.each(seeds)('each proposal of $planId carries a sentence that stands in the document', ({ planId }) => {
    const flat = (text: string) => text.replace(/[*\s]+/g, '');
    const document = flat(documentOf(planId));
    expect(proposalsOf(planId).filter(({ sentence }) => !document.includes(flat(sentence)))).toEqual([]);
  });
});
