import type { FigureState, StandingFigure } from '#core/domain/figures/figure.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { Basis, EmulationPeriod, ReportingPeriod } from '#core/domain/plan/reporting-period.ts';
import { findReportingPeriod } from '#core/domain/plan/reporting-periods.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';

/** Values of the domain with every field filled in, so that a test states only what it is about. */
export const planUnit = (code: string, given: Partial<PlanUnit> = {}): PlanUnit => ({
  code,
  name: `Unit ${code}`,
  kind: 'district',
  kindLabel: '',
  sectors: ['HCSN', 'DNNN', 'DN_NGOAI_NN'],
  cluster: null,
  aliases: [],
  validFrom: null,
  validTo: null,
  ...given,
});

export const indicatorOf = (given: Partial<Indicator> = {}): Indicator => ({
  code: 'I1',
  measureId: 'i1',
  section: 'I.1',
  groupId: 'I.1',
  name: 'An indicator',
  quotation: { sentence: '', focus: '', comparatorWord: null },
  measure: 'count',
  aggregation: 'sum',
  timeBehavior: 'flow',
  target: { comparator: '>=', value: 10 },
  unitOfMeasure: 'việc',
  decimals: 0,
  numerator: null,
  denominator: null,
  subject: '',
  qualifier: null,
  sectorScope: ['ALL'],
  evaluationUnit: 'unit',
  dataOwner: 'upper-union',
  categories: [],
  isInTargetSection: true,
  note: null,
  ambiguity: null,
  ...given,
});

export const emulation = (code: string, from: string, to: string): EmulationPeriod => ({
  code,
  label: code,
  from,
  to,
  theme: null,
  quotation: '',
});

export const halfYears: readonly EmulationPeriod[] = [
  emulation('DOT1', '2023-01-01', '2023-06-30'),
  emulation('DOT2', '2023-07-01', '2023-12-31'),
];

export const planOf = (indicators: readonly Indicator[], given: Partial<Plan> = {}): Plan => ({
  id: 'plan',
  year: 2023,
  documentType: 'Kế hoạch',
  documentNumber: null,
  issuedOn: null,
  place: null,
  issuer: 'Office',
  title: 'Plan',
  theme: null,
  legalBases: [],
  letterhead: { parentBody: 'Parent', issuingBody: 'Office', place: null },
  emulationPeriods: halfYears,
  reportingDeadlines: [],
  indicators,
  qualitativeTargets: [],
  obligations: [],
  registrations: [],
  reports: [],
  rewardOccasions: [],
  clusterRules: [],
  titles: [],
  recipients: [],
  signature: { authority: '', position: '', name: null },
  sourceNotes: [],
  ...given,
});

export function periodOf(plan: Plan, code: string): ReportingPeriod {
  const period = findReportingPeriod(plan, code);
  if (!period) throw new Error(`no period ${code}`);
  return period;
}

export const count = (numerator: number): FigureState => ({ state: 'reported', amount: { kind: 'count', numerator } });
export const ratio = (numerator: number, denominator: number): FigureState => ({
  state: 'reported',
  amount: { kind: 'ratio', numerator, denominator },
});
export const yes: FigureState = { state: 'reported', amount: { kind: 'yes-no', yes: true } };
export const no: FigureState = { state: 'reported', amount: { kind: 'yes-no', yes: false } };
export const byCategory = (counts: Record<string, number>): FigureState => ({
  state: 'reported',
  amount: { kind: 'by-category', counts: Object.entries(counts).map(([category, given]) => ({ category, count: given })) },
});
export const blank: FigureState = { state: 'not-reported' };
export const noneArose: FigureState = { state: 'not-applicable' };
export const doubtful: FigureState = { state: 'needs-review', because: 'two-numbers', percent: null };

/** "DOT1" is that period's own report, "DOT2+" the cumulative one to its end; six and nine months and the year are cumulative. */
export function standing(unit: string, report: string, value: FigureState, given: Partial<StandingFigure> = {}): StandingFigure {
  const basis: Basis = report.endsWith('+') || !report.startsWith('DOT') ? 'cumulative' : 'period';
  return {
    planId: 'plan',
    period: report.replace('+', ''),
    basis,
    unit,
    indicator: 'I1',
    value,
    source: {
      kind: 'cell',
      submissionId: `${unit} ${report}`,
      file: `${unit}-${report}.xlsx`,
      sha256: '0',
      sheet: 'Sheet1',
      cell: 'E9',
      denominatorCell: null,
      raw: 'raw',
    },
    note: null,
    corrected: null,
    ...given,
  };
}
