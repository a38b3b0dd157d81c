import type { Indicator } from '../plan/indicator.ts';
import type { Basis } from '../plan/reporting-period.ts';
import type { EntryWords } from '../reports/report-layout.ts';
import type { FormWords } from '../reports/report-words.ts';
import type { FormColumn } from './form-columns.ts';
import type { ListPage } from './report-form.ts';

/** Every word that a form prints or says of its own; letterhead, motto and period are those of all reports. */
export interface ReportFormWords {
  readonly form: FormWords;
  unitLine(unit: string): string;
  heading(column: FormColumn, of: HeadingFacts): string;
  readonly instructionsHeading: string;
  readonly yes: string;
  readonly no: string;
  /** Stands before the code at the foot. */
  readonly codeLabel: string;
  /** Name of the sheet that nobody sees, and what it says to who finds it. */
  readonly identitySheet: string;
  readonly identityNote: string;
  number(part: 'numerator' | 'denominator', indicator: Indicator): EntryWords;
  choice(indicator: Indicator): EntryWords;
  byCategory(indicator: Indicator): EntryWords;
  readonly note: EntryWords;
  readonly lists: Readonly<Record<ListPage, ListWords>>;
}

export interface HeadingFacts {
  readonly year: number;
  readonly basis: Basis;
  /** The last period of which something is known ("Đợt 1"). */
  readonly previous: string;
}

/** A page of lines that a unit fills with words. */
export interface ListWords {
  readonly sheet: string;
  readonly title: string;
  readonly ordinal: string;
  readonly columns: readonly ListColumn[];
}

export interface ListColumn {
  readonly heading: string;
  /** Of the page's width, beside the others' shares. */
  readonly share: number;
}
