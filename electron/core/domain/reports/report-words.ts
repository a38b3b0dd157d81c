import type { ClosedNote } from '../closing/closed-note.ts';
import type { SamePeriodComparison, Verdict } from '../consolidation/indicator-table.ts';
import type { Basis } from '../plan/reporting-period.ts';
import type { Selection } from '../recipients/selection.ts';
import type { UnitTree } from '../units/lineage/unit-tree.ts';
import type { FormName, SubmissionList, SubmissionListState } from './report-input.ts';

/** Every word that a report prints. The reports decide where it stands, the text says what it is. */
export interface ReportWords {
  readonly letter: LetterWords;
  readonly forms: Readonly<Record<FormName, FormWords>>;
  readonly headings: Readonly<Record<Heading, string>>;
  /** "Toàn tỉnh": all units of the office, by its name. */
  area(issuingBody: string): string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly notes: NoteWords;
  /** "Đợt 1 năm 2023 (lũy kế từ đầu năm)"; basis null where the form shows both or neither. */
  period(of: { period: string; label: string; year: number; basis: Basis | null }): string;
  /** "Số liệu quy đổi theo danh sách đơn vị ngày 1/7/2025"; null as reported. */
  tree(tree: UnitTree): string | null;
  /** "12 trong số 38 chỉ tiêu của kế hoạch": which of the plan's indicators a recipient gets. */
  selection(of: Selection): string;
  /** "Mục III.1" */
  section(section: string): string;
  /** Mark and words, readable in black and white: "▲ Vượt". */
  verdict(of: { verdict: Verdict; provisional: boolean }, hasTimeLeft: boolean): string;
  submissionState(state: SubmissionListState): string;
  /** The units of one group that has no name of its own. */
  readonly withoutCluster: string;
  /** " điểm": after a difference of percentages. */
  readonly points: string;
  readonly annexes: AnnexWords;
  /** Of a group of which the report lists some units only: its total is everybody's. */
  wholeGroup(name: string, units: number): string;
  readonly yes: string;
  readonly no: string;
}

export interface LetterWords {
  readonly nationalName: string;
  readonly nationalMotto: string;
  readonly recipients: string;
  documentNumber(number: string | null): string;
  placeAndDay(place: string | null, day: string | null): string;
  attachedTo(document: string): string;
  /** "Số liệu đã chốt ngày 5/7/2023 …" */
  closed(note: ClosedNote): string;
  /** "Mã tra cứu: 7K2M-9QX4" */
  releaseCode(code: string): string;
  recipient(item: string, isLast: boolean): string;
}

/** Cover, contents and numbers of annexes. */
export interface AnnexWords {
  /** "Phụ lục I" */
  annex(number: number): string;
  /** The cover sheet's name. */
  readonly cover: string;
  readonly contents: {
    readonly sheet: string;
    readonly title: string;
    readonly headings: Readonly<Record<'ordinal' | 'sheet' | 'title' | 'pages', string>>;
    pagesTogether(pages: number): string;
  };
}

export interface FormWords {
  /** "Biểu số 01" */
  readonly name: string;
  /** The sheet's name; blocks of one form are numbered. */
  readonly sheet: string;
  readonly continued: string;
  title(year: number): string;
}

export type Heading =
  | 'ordinal'
  | 'indicator'
  | 'unitOfMeasure'
  | 'yearTarget'
  | 'inPeriod'
  | 'cumulative'
  | 'fromPlanStart'
  | 'actual'
  | 'total'
  | 'percent'
  | 'completion'
  | 'verdict'
  | 'note'
  | 'unit'
  | 'given'
  | 'meets'
  | 'answer'
  | 'grandTotal'
  | 'province'
  | 'ownTarget'
  | 'unitsMeeting'
  | 'population'
  | 'indicatorsMet'
  | 'indicatorsJudged'
  | 'dueOn'
  | 'receivedOn'
  | 'deliveries'
  | 'state'
  | 'issues'
  | 'lastYear'
  | 'difference'
  | 'differencePercent';

export type Mark =
  | 'notReported'
  | 'notApplicable'
  | 'needsReview'
  | 'notComparable'
  | 'notDue'
  | 'notJudged'
  | 'derived'
  | 'corrected'
  | 'telephoned'
  | 'meets'
  | 'fallsShort';

/** What a legend explains: the rarer marks that occur, and the version of the plan that targets are of. */
export interface LegendFacts {
  readonly provisional: boolean;
  readonly derived: boolean;
  readonly corrected: boolean;
  readonly telephoned: boolean;
  readonly restated: boolean;
  readonly planVersion: number;
}

type NotComparable = Extract<SamePeriodComparison, { isComparable: false }>['because'];

/** Sentences of note columns, below tables and in legends. */
export interface NoteWords {
  /** Never called where all have answered. */
  coverage(of: { answered: number; population: number; missing: readonly string[] }): string;
  /** Units that have given nothing at all, every name. */
  silent(units: readonly string[]): string;
  inReview(units: readonly string[]): string;
  /** Units that the plan leaves out of the indicator by themselves. */
  leftOut(units: readonly string[]): string;
  /** Beside a minimum per unit or category. */
  sum(amount: string): string;
  readonly notDue: string;
  readonly officeMissing: string;
  readonly derived: string;
  readonly corrected: string;
  /** The document that the row's only figure rests on. */
  evidence(document: string): string;
  /** Units whose figure was told by telephone. */
  telephoned(units: readonly string[]): string;
  readonly late: string;
  verdicts(counts: Readonly<Record<Verdict, number>>): string;
  submissions(list: SubmissionList): string;
  officeOnly(count: number): string;
  /** The report lists some units only; its totals are everybody's. */
  someUnits(shown: number, all: number): string;
  /** No plan of last year is at hand. */
  readonly noLastYear: string;
  notComparable(because: NotComparable): string;
  /** Not all had answered last year. */
  lastYearPartial(of: { answered: number; population: number }): string;
  /** Explains columns and marks, one line each; `shows` says which of the rarer marks occur. */
  legend(form: FormName, shows: LegendFacts): readonly string[];
}
