import { expect, test } from 'vitest';
import { consolidate } from '#core/domain/consolidation/consolidate.ts';
import type { StandingFigure } from '#core/domain/figures/figure.ts';
import { submissionStatus } from '#core/domain/submissions/submission-status.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';
import { submission } from '../../support/submissions.ts';
import { count, emulation, indicatorOf, periodOf, planOf, planUnit, standing } from '../consolidation/build.ts';

/** Emulation periods that end after the half year and before the year's end, as some documents set them. */
const periods = [emulation('DOT1', '2023-01-15', '2023-07-31'), emulation('DOT2', '2023-08-01', '2023-11-30')];
const plan = planOf([indicatorOf()], { emulationPeriods: periods });
const goesOn = planUnit('B');
const endedOn = (validTo: string) => planUnit('A', { validTo });

function said(period: string, ended: PlanUnit, sent: readonly string[] = [], of = plan) {
  const reports = sent.map((report): StandingFigure => standing('A', report, count(5)));
  const submissions = reports.map((figure, index) =>
    submission({ id: `s${index}`, unit: 'A', period: figure.period, basis: figure.basis }),
  );
  const asked = { plan: of, period: periodOf(of, period), units: [ended, goesOn] };
  const status = submissionStatus({ ...asked, submissions, deadlines: [], now: '2023-12-31T00:00:00Z' });
  const [row] = consolidate({ ...asked, planVersion: 1, basis: 'period', standing: reports }).indicators;
  const owing = status.units.flatMap(({ unit, state }) => (state === 'missing' ? [unit] : []));
  return { owing, missing: row?.missing };
}

const both = (units: readonly string[]) => ({ owing: units, missing: units });

test('who ended before the last day of an emulation period is asked for it, by the list of reports as by the table', () => {
  expect(said('DOT1', endedOn('2023-06-30'))).toEqual(both(['A', 'B']));
  expect(said('DOT1', endedOn('2023-06-30'), ['DOT1'])).toEqual(both(['B']));
  expect(said('DOT2', endedOn('2023-09-15'))).toEqual(both(['A', 'B']));
});

test('figures up to its end that came with the report of six months are not asked for again', () => {
  expect(said('DOT1', endedOn('2023-06-30'), ['6T'])).toEqual(both(['B']));
});

test('who had ended before it began, or is only founded after it, is asked by neither', () => {
  expect(said('DOT2', endedOn('2023-07-31'))).toEqual(both(['B']));
  expect(said('DOT1', planUnit('A', { validFrom: '2023-08-01' }))).toEqual(both(['B']));
});

test('the year asks again only where no emulation period covers its last days', () => {
  expect(said('NAM', endedOn('2023-06-30'), ['DOT1'])).toEqual(both(['B']));
  expect(said('NAM', endedOn('2023-12-15'))).toEqual(both(['A', 'B']));
  // Owed once: under the emulation period in which it ended. The table goes on naming it until it comes.
  expect(said('NAM', endedOn('2023-06-30'))).toEqual({ owing: ['B'], missing: ['A', 'B'] });
});

test('where only what exists on the last day is asked, who ended before owes nothing', () => {
  const stocks = planOf([indicatorOf({ timeBehavior: 'stock' })], { emulationPeriods: periods });
  expect(said('DOT1', endedOn('2023-06-30'), [], stocks)).toEqual(both(['B']));
});
