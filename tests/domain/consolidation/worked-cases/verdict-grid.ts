import { describe, expect, test } from 'vitest';
import { isOfficesOwn } from '#core/domain/plan/population.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';
import { planUnit, standing } from '../build.ts';
import {
  cells,
  coverageText,
  figureText,
  indicatorFrom,
  type Question,
  rateText,
  rowFor,
  valueFrom,
  verdictText,
} from './worked-case.ts';

/**
 * One line: indicator | what the units asked give | the province's figure | its completion rate | verdict in the year |
 * verdict before the year's last period | and, where one more unit is asked that gives nothing: figure | rate | in the year | before.
 * The last four are left out for what the office answers alone: there is no second unit to be silent.
 */
export interface WorkedVerdict {
  readonly indicator: string;
  readonly given: readonly string[];
  readonly all: Outcome;
  readonly short: Outcome | null;
}
interface Outcome {
  readonly figure: string;
  readonly rate: string;
  readonly year: string;
  readonly early: string;
}

const outcome = ([figure = '', rate = '', year = '', early = '']: readonly string[]): Outcome => ({ figure, rate, year, early });

const caseOf = ([indicator = '', given = '', ...rest]: readonly string[]): WorkedVerdict => ({
  indicator,
  given: given.split(' '),
  all: outcome(rest.slice(0, 4)),
  short: rest.length > 4 ? outcome(rest.slice(4)) : null,
});

/** What can be asked after the year's last report is in, and before: each with the report that the units send for it. */
const lastPeriods = [
  ['NAM', 'NAM'],
  ['DOT2+', 'NAM'],
  ['DOT2', 'NAM'],
] as const;
const earlyPeriods = [
  ['DOT1', 'DOT1'],
  ['DOT1+', 'DOT1'],
  ['6T', 'DOT1'],
  ['9T', '9T'],
] as const;

type Asked = readonly [asked: string, report: string];

/** Units of every sector answer; Z is a unit of other sectors, which sends a figure nobody asked for. */
function questionOf({ indicator: text, given }: WorkedVerdict, [asked, report]: Asked, missing: readonly string[]): Question {
  const indicator = indicatorFrom(text);
  if (isOfficesOwn(indicator)) return ofTheOffice(indicator, given, [asked, report], missing);
  const answers = [...given, ...missing];
  const codes = answers.map((_, index) => `U${index + 1}`);
  const units: PlanUnit[] = [...codes.map((code) => planUnit(code)), planUnit('Z', { sectors: ['HCSN'] })];
  const figures = [...codes.keys()].flatMap((at) => {
    const value = answers[at];
    return value === undefined || value === 'silent' ? [] : [standing(`U${at + 1}`, report, valueFrom(value))];
  });
  const unasked = given[0] === undefined ? [] : [standing('Z', report, valueFrom(given[0]))];
  return { indicator: { ...indicator, sectorScope: ['DN'] }, units, figures: [...figures, ...unasked], asked };
}

function ofTheOffice(
  indicator: Question['indicator'],
  given: readonly string[],
  [asked, report]: Asked,
  missing: readonly string[],
): Question {
  const answers = missing.length > 0 ? missing : given;
  const figures = answers.filter((value) => value !== 'silent').map((value) => standing('CQ', report, valueFrom(value)));
  return { indicator, units: [planUnit('U1')], figures: [...figures, standing('U1', report, valueFrom(given[0] ?? ''))], asked };
}

function outcomeOf(one: WorkedVerdict, asked: Asked, missing: readonly string[]) {
  const row = rowFor(questionOf(one, asked, missing));
  return {
    figure: figureText(row.cumulative),
    rate: rateText(row),
    verdict: verdictText(row),
    coverage: coverageText(row.cumulative),
  };
}

const expected = ({ figure, rate }: Outcome, verdict: string, coverage: string) => ({ figure, rate, verdict, coverage });
const nothing = { figure: '–', rate: '–', year: 'insufficient-data', early: 'insufficient-data' };

/** Each line of the table against every period, and with everybody, one silent, one in doubt and nobody answering. */
export function workedVerdicts(title: string, table: string): void {
  describe(title, () => {
    test.each(
      cells(table)
        .map(caseOf)
        .map((one) => [`${one.indicator}: ${one.given.join(' and ')}`, one] as const),
    )('%s', (_, one) => {
      const n = one.given.length;
      for (const [asked, verdictIn] of periods) {
        const all = `${n}/${n}`;
        expect(outcomeOf(one, asked, []), `all, ${asked[0]}`).toEqual(expected(one.all, one.all[verdictIn], all));
        if (one.short) {
          const [silent, review] = [`${n}/${n + 1} without U${n + 1}`, `${n}/${n + 1} without U${n + 1}?`];
          const short = (coverage: string) => expected(one.short ?? nothing, (one.short ?? nothing)[verdictIn], coverage);
          expect(outcomeOf(one, asked, ['silent']), `one silent, ${asked[0]}`).toEqual(short(silent));
          expect(outcomeOf(one, asked, ['blank']), `one blank, ${asked[0]}`).toEqual(short(silent));
          expect(outcomeOf(one, asked, ['doubt']), `one in doubt, ${asked[0]}`).toEqual(short(review));
        }
      }
    });
  });
}

const periods = [
  ...lastPeriods.map((asked) => [asked, 'year'] as const),
  ...earlyPeriods.map((asked) => [asked, 'early'] as const),
];

/** With nobody's answer, or only answers in doubt, there is no figure and no verdict, whatever is asked (semantics §5). */
export function nobodyAnswered(indicators: readonly string[]): void {
  test.each(indicators)('%s: nobody has answered', (text) => {
    const one: WorkedVerdict = { indicator: text, given: [], all: nothing, short: null };
    for (const [asked] of periods) {
      const verdict = text.endsWith('none') ? 'no-target' : 'insufficient-data';
      const office = isOfficesOwn(indicatorFrom(text));
      for (const missing of [['silent'], ['doubt']]) {
        const code = office ? 'CQ' : 'U1';
        const coverage = `0/1 without ${code}${missing[0] === 'doubt' ? '?' : ''}`;
        expect(outcomeOf(one, asked, missing), asked[0]).toEqual({ figure: '–', rate: '–', verdict, coverage });
      }
    }
  });
}
