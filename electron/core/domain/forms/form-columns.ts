import type { OptionalColumn, ReportForm } from './report-form.ts';

/** What a column of a form holds. Units write into `denominator`, `numerator` and `note` only. */
export type FormColumn = 'ordinal' | 'code' | 'name' | 'unitOfMeasure' | 'denominator' | 'numerator' | OptionalColumn;

/** From left to right. */
const order: readonly FormColumn[] = [
  'ordinal',
  'code',
  'name',
  'unitOfMeasure',
  'target',
  'previous',
  'denominator',
  'numerator',
  'percent',
  'cumulative',
  'note',
];

const letters: Readonly<Partial<Record<FormColumn, string>>> = {
  target: 't',
  previous: 'p',
  denominator: 'd',
  percent: 'r',
  cumulative: 'c',
  note: 'n',
};

/** What there is to fill the columns of one form with. */
export interface ColumnsThere {
  readonly hasRatio: boolean;
  readonly hasPrevious: boolean;
  readonly hasCumulative: boolean;
}

/** The columns of a form: of those chosen, the ones that would not stand empty. */
export function formColumns({ columns }: Pick<ReportForm, 'columns'>, there: ColumnsThere): readonly FormColumn[] {
  const isThere = (column: FormColumn): boolean => {
    if (column === 'denominator') return there.hasRatio;
    if (column === 'percent') return there.hasRatio && columns.includes(column);
    if (column === 'previous') return there.hasPrevious && columns.includes(column);
    if (column === 'cumulative') return there.hasCumulative && columns.includes(column);
    if (column === 'target' || column === 'note') return columns.includes(column);
    return true;
  };
  return order.filter(isThere);
}

/** Columns as one word for the form's code; "-" where there is none but those that are always there. */
export const columnsWord = (columns: readonly FormColumn[]): string =>
  columns.flatMap((column) => letters[column] ?? []).join('') || '-';

/** The columns that a word says. */
export const columnsOfWord = (word: string): readonly FormColumn[] =>
  order.filter((column) => letters[column] === undefined || word.includes(letters[column]));

/** What stands under each heading, as official forms number their columns: "A", "B", "C", "D", "(1)", "(2)" … */
export const columnMarks = (columns: readonly FormColumn[]): readonly string[] =>
  columns.map((_, index) => (index < LETTERED ? String.fromCharCode(65 + index) : `(${index - LETTERED + 1})`));

const LETTERED = 4;
