import type { Amount, StandingFigure } from '#core/domain/figures/figure.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { ReportKey } from '#core/domain/plan/reporting-period.ts';
import type { Submission } from '#core/domain/submissions/submission.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';
import { presetPlans } from '../preset-plans.ts';
import { type SeededRandom, seededRandom } from '../seeded-random.ts';

/** 42 years × 4 reports × 100 units × 60 indicators = 1,008,000 standing figures. */
export const years = { first: 1983, last: 2024 };
const indicatorCount = 60;

/** What stands in a year with two emulation periods: both of them, nine months and the year. */
const reports: readonly (ReportKey & { readonly share: number })[] = [
  { period: 'DOT1', basis: 'period', share: 0.5 },
  { period: '9T', basis: 'cumulative', share: 0.75 },
  { period: 'DOT2', basis: 'period', share: 0.5 },
  { period: 'NAM', basis: 'cumulative', share: 1 },
];

export const planIdOf = (year: number): string => `bench-${year}`;

const comesFromUnits = ({ dataOwner, evaluationUnit, measure }: Indicator) =>
  dataOwner === 'upper-union' && evaluationUnit !== 'cluster' && measure !== 'by-category';

/** A plan of sixty indicators, made of those that the shipped plans have; the same measures every year. */
export function planOf(year: number): Plan {
  const presets = presetPlans();
  const [shape] = presets;
  if (shape === undefined) throw new Error('There are no preset plans.');
  const found = presets.flatMap((plan) => plan.indicators).filter(comesFromUnits);
  const indicators = Array.from({ length: indicatorCount }, (_, at): readonly Indicator[] => {
    const indicator = found[at % found.length];
    const code = `CT-${String(at + 1).padStart(2, '0')}`;
    return indicator ? [{ ...indicator, code, measureId: code.toLowerCase(), sectorScope: ['ALL'] }] : [];
  }).flat();
  return { ...shape, id: planIdOf(year), year, emulationPeriods: halfYears(year), indicators };
}

function halfYears(year: number): Plan['emulationPeriods'] {
  const half = (code: string, from: string, to: string) => ({ code, label: code, from: `${year}-${from}`, to: `${year}-${to}` });
  return [half('DOT1', '01-01', '06-30'), half('DOT2', '07-01', '12-31')].map((days) => ({
    ...days,
    theme: null,
    quotation: '',
  }));
}

export const unitsOfEveryYear = (count: number): readonly PlanUnit[] =>
  Array.from({ length: count }, (_, at) => ({
    code: `DV${String(at + 1).padStart(3, '0')}`,
    name: `Đơn vị ${at + 1}`,
    kind: 'district',
    kindLabel: 'LĐLĐ cấp huyện',
    sectors: ['HCSN', 'DNNN', 'DN_NGOAI_NN'],
    cluster: `Cụm ${1 + (at % 5)}`,
    aliases: [],
    validFrom: null,
    validTo: null,
  }));

/** A unit's report with its figures, ready to be stored. */
export interface GeneratedReport {
  readonly key: ReportKey;
  readonly unit: string;
  readonly submission: Submission;
  readonly figures: readonly StandingFigure[];
}

function amountOf({ measure }: Indicator, share: number, random: SeededRandom): Amount {
  const total = 100 + random.below(900);
  const numerator = Math.floor(random.below(total) * share);
  if (measure === 'yes-no') return { kind: 'yes-no', yes: random.below(10) > 0 };
  return measure === 'ratio' ? { kind: 'ratio', numerator, denominator: total } : { kind: 'count', numerator };
}

function submissionOf(plan: Plan, unit: string, key: ReportKey, at: number): Submission {
  return {
    id: `${plan.id}-${unit}-${key.period}`,
    planId: plan.id,
    planVersion: 1,
    file: `${unit} ${key.period}.xlsx`,
    sha256: `${plan.year}${at}`.padStart(64, '0'),
    sizeInBytes: 12_000,
    receivedAt: `${plan.year}-12-20T08:00:00.000Z`,
    actor: 'bench',
    source: { kind: 'file' },
    state: 'standing',
    mode: 'all',
    unit,
    period: key.period,
    basis: key.basis,
    answers: {},
    issues: [],
    questions: [],
    figureCount: indicatorCount,
  };
}

/** Every unit's reports of one year; the same year always has the same figures. */
export function* reportsOf(plan: Plan, units: readonly PlanUnit[]): Generator<GeneratedReport> {
  const random = seededRandom(plan.year);
  for (const { share, ...key } of reports) {
    for (const [at, { code: unit }] of units.entries()) {
      const submission = submissionOf(plan, unit, key, at);
      const { id: submissionId, file, sha256, planId } = submission;
      const figures = plan.indicators.map((indicator, row): StandingFigure => {
        const amount = amountOf(indicator, share, random);
        const denominatorCell = amount.kind === 'ratio' ? `E${row + 8}` : null;
        const cell = { sheet: 'Biểu 01', cell: `F${row + 8}`, denominatorCell, raw: '1' };
        const source = { kind: 'cell', submissionId, file, sha256, ...cell } as const;
        const value = { state: 'reported', amount } as const;
        return { planId, ...key, unit, indicator: indicator.code, value, source, note: null, corrected: null };
      });
      yield { key, unit, submission, figures };
    }
  }
}
