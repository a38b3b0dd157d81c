import type { IndicatorTable } from '../consolidation/indicator-table.ts';
import type { Selection } from '../recipients/selection.ts';
import type { SubmissionList } from '../reports/report-input.ts';
import type { TemplateName } from './placeholder.ts';

/** What sentences are made of: nothing is asked for or worked out again. */
export interface NarrativeInput {
  /** Of cumulative figures, as verdicts are; of the chosen indicators in their order where there is a selection. */
  readonly table: IndicatorTable;
  readonly submissions: Pick<SubmissionList, 'expected' | 'received' | 'units'>;
  /** Something of the plan's year comes after the period. */
  readonly hasTimeLeft: boolean;
  readonly issuingBody: string;
  /** ISO day: the period's last. */
  readonly until: string;
  readonly selection: Selection | null;
}

/** A recipient's own order goes across the plan's sections. */
export const hasSections = ({ selection }: Pick<NarrativeInput, 'selection'>): boolean =>
  selection === null || selection.isInPlanOrder;

/** Lời văn: the sentences of a report. */
export interface Narrative {
  readonly opening: readonly Sentence[];
  readonly sections: readonly NarrativeSection[];
}

export interface Sentence {
  readonly template: TemplateName;
  readonly text: string;
}

export interface NarrativeSection {
  /** Null where the recipient's own order goes across the plan's sections. */
  readonly heading: string | null;
  /** Null where one indicator stands alone. */
  readonly summary: Sentence | null;
  readonly indicators: readonly IndicatorNarrative[];
}

export interface IndicatorNarrative {
  readonly indicator: string;
  readonly sentences: readonly Sentence[];
}

/** The sentences of one indicator as a paragraph. */
export const indicatorText = ({ sentences }: IndicatorNarrative): string => sentences.map(({ text }) => text).join(' ');

/** The whole as plain text, a paragraph for each indicator. */
export function narrativeText({ opening, sections }: Narrative): string {
  const blocks = sections.map(sectionText);
  return [opening.map(({ text }) => text).join(' '), ...blocks].filter((block) => block !== '').join('\n\n');
}

/** One section as plain text. */
export function sectionText({ heading, summary, indicators }: NarrativeSection): string {
  const head = summary?.text ?? (heading === null ? null : `${heading}:`);
  return [...(head === null ? [] : [head]), ...indicators.map((one) => `- ${indicatorText(one)}`)].join('\n');
}
