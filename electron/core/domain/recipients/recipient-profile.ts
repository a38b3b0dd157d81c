import type { IndicatorTable } from '../consolidation/indicator-table.ts';
import type { OwnTemplates } from '../narrative/placeholder.ts';
import type { Plan } from '../plan/plan.ts';
import type { Selection } from './selection.ts';

/** What a profile can be used for. */
export const profileReports = ['narrative', 'bieu-01'] as const;
export type ProfileReport = (typeof profileReports)[number];

/** Nơi nhận báo cáo: which indicators a recipient gets, in which order and words. Figures are never its own. */
export interface RecipientProfile {
  readonly id: string;
  /** The recipient's name; each is there once. */
  readonly recipient: string;
  /** By the measure, so that it serves the next year's plan too. */
  readonly indicators: readonly ChosenIndicator[];
  readonly templates: OwnTemplates;
  readonly reports: readonly ProfileReport[];
}

export interface ChosenIndicator {
  readonly measureId: string;
  /** What the recipient calls it; null for the plan's own name. */
  readonly name: string | null;
}

/** The chosen rows of a table as they are, in the chosen order, and how many of the plan's they are. */
export function selectedTable(
  table: IndicatorTable,
  plan: Plan,
  profile: RecipientProfile,
): { readonly table: IndicatorTable; readonly selection: Selection } {
  const codes = new Map(plan.indicators.map(({ measureId, code }) => [measureId, code]));
  const indicators = profile.indicators.flatMap(({ measureId, name }) => {
    const row = table.indicators.find(({ code }) => code === codes.get(measureId));
    return row === undefined ? [] : [name === null ? row : { ...row, name }];
  });
  const outsidePlan = profile.indicators.length - indicators.length;
  const places = indicators.map(({ code }) => table.indicators.findIndex((row) => row.code === code));
  const isInPlanOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
  const counts = { chosen: indicators.length, ofPlan: table.indicators.length, outsidePlan };
  return { table: { ...table, indicators }, selection: { recipient: profile.recipient, ...counts, isInPlanOrder } };
}

/** Names are told apart by their letters, not by capitals or spaces around. */
export const isSameRecipient = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');
