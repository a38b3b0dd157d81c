import { isoDayOf } from '../day-text.ts';
import type { Plan } from '../plan.ts';

/** What a copy of a plan is to be. */
export interface CopyChoice {
  readonly id: string;
  readonly year: number;
}

/** "ninh-binh-2023" for 2024 → "ninh-binh-2024": the year in its place, else behind. */
export const idForYear = (plan: Pick<Plan, 'id' | 'year'>, year: number): string =>
  plan.id.includes(String(plan.year)) ? plan.id.replaceAll(String(plan.year), String(year)) : `${plan.id}-${year}`;

/**
 * The plan as a beginning for another year: its indicators stay the same measures (`measureId`), so that both years can be
 * compared; days move by whole years; what only the former document can say (number, day, words about days) is left empty.
 */
export function copyForYear(plan: Plan, { id, year }: CopyChoice): Plan {
  const by = year - plan.year;
  const inYear = (text: string) => text.replaceAll(`năm ${plan.year}`, `năm ${year}`);
  return {
    ...plan,
    id,
    year,
    documentNumber: null,
    issuedOn: null,
    title: inYear(plan.title),
    legalBases: [],
    emulationPeriods: plan.emulationPeriods.map((period) => ({
      ...period,
      from: moved(period.from, by),
      to: moved(period.to, by),
      quotation: '',
    })),
    reportingDeadlines: plan.reportingDeadlines.map((one) => ({ ...one, dueOn: moved(one.dueOn, by) })),
    indicators: plan.indicators.map((indicator) => ({ ...indicator, code: codeInYear(indicator.code, plan.year, year) })),
    qualitativeTargets: plan.qualitativeTargets.map(({ answer: _, ...target }) => ({
      ...target,
      code: codeInYear(target.code, plan.year, year),
    })),
    obligations: plan.obligations.map((one) => ({ ...one, before: moved(one.before, by), quotation: '' })),
    sourceNotes: [],
  };
}

/** What a plan's document gives, before anything of it is entered. */
export const nothingEntered = {
  title: '',
  theme: null,
  emulationPeriods: [],
  reportingDeadlines: [],
  indicators: [],
  qualitativeTargets: [],
  obligations: [],
  registrations: [],
  reports: [],
  rewardOccasions: [],
  clusterRules: [],
  titles: [],
} as const satisfies Partial<Plan>;

/** The same office's plan before anything of its document is entered. */
export const emptied = (plan: Plan): Plan => ({ ...plan, ...nothingEntered });

const twoDigits = (year: number): string => String(year % 100).padStart(2, '0');

/** "NB23-04" for 2024 → "NB24-04"; a code that does not name the year stays. */
const codeInYear = (code: string, from: number, to: number): string =>
  code.replace(new RegExp(`^(\\p{L}+)${twoDigits(from)}(?=-)`, 'u'), `$1${twoDigits(to)}`);

/** The same day of another year; the 29th of February becomes the 28th. */
function moved(day: string, years: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return isoDayOf(year + years, month, date) ?? isoDayOf(year + years, month, date - 1) ?? day;
}
