import { columnName } from '../grid.ts';
import { defaultBasis } from '../plan/reporting-periods.ts';
import type { Findings } from '../reading/findings.ts';
import { fold } from '../reading/fold.ts';
import { type Entry, entryKey, type FramedColumn } from '../reading/tables/entry.ts';
import { pathText } from '../reading/tables/figure-columns.ts';
import type { AnswerSubject } from './kept-answer.ts';
import type { PlainSheet } from './plain-tables.ts';
import { sheetKey } from './sheet-key.ts';

/** A workbook as answers are about it. */
export interface AnsweredWorkbook {
  readonly findings: Findings;
  readonly tables: readonly PlainSheet[];
}

/** Something that may be answered: what it is called in this very file, and by its own words in any file of the layout. */
export interface Answerable {
  /** "row:Biểu!B9"; for a column and a unit's row the answer is part of where it stands. */
  readonly question: string;
  /** "F" for a column, "7" for a unit's row, null where the answer does not lie in the file. */
  readonly place: string | null;
  readonly subject: AnswerSubject;
  /** As the unit wrote it. */
  readonly wording: string;
}

/** A row of the workbook with the cells that may stand for it in a question. */
export interface AnswerableRow extends Answerable {
  readonly entry: Entry;
}

export const rowsOf = ({ findings }: AnsweredWorkbook): readonly AnswerableRow[] =>
  findings.entries.map((entry) => ({
    entry,
    question: `row:${entryKey(entry)}`,
    place: null,
    wording: entry.label.trim(),
    subject: rowSubject(entry, sheetKey(entry.sheet, findings.input.fileName)),
  }));

const rowSubject = ({ label, parentLabel }: Entry, sheet: string): AnswerSubject => ({
  kind: 'row',
  sheet,
  label: fold(label),
  parent: fold(parentLabel ?? ''),
});

/** Columns that have a heading; one without cannot be known again. */
export const columnsOf = ({ tables }: AnsweredWorkbook): readonly Answerable[] =>
  tables.flatMap((sheet) =>
    sheet.frames
      .filter(({ shape }) => shape === 'rows')
      .flatMap(({ columns }) => columns.filter(({ path }) => path.length > 0))
      .map((column) => answerableColumn(sheet, column)),
  );

const answerableColumn = ({ view, key }: PlainSheet, column: FramedColumn): Answerable => ({
  question: `column:${view.name}`,
  place: columnName(column.column),
  wording: pathText(column),
  subject: { kind: 'column', sheet: key, path: column.path.map(fold) },
});

/** Rows that could be the unit's in tables whose columns are indicators. */
export const unitRowsOf = ({ tables }: AnsweredWorkbook): readonly Answerable[] =>
  tables.flatMap(({ doubts, key, view }) =>
    doubts
      .flatMap((doubt) => (doubt.kind === 'layout' ? doubt.rows : []))
      .map(({ row, name }) => ({
        question: `row-of:${view.name}`,
        place: String(row + 1),
        wording: name.trim(),
        subject: { kind: 'row-of', sheet: key, name: fold(name) } as const,
      })),
  );

export const basisQuestion = ({ findings }: AnsweredWorkbook): Answerable => ({
  question: 'basis',
  place: null,
  wording: '',
  subject: { kind: 'basis', usual: defaultBasis(findings.period) },
});

/** The only one of its words; what stands twice in a file cannot be told apart by them. */
export function onlyOne<T extends Answerable>(among: readonly T[], subject: AnswerSubject): T | null {
  const wanted = JSON.stringify(subject);
  const [only, ...others] = among.filter((one) => JSON.stringify(one.subject) === wanted);
  return only !== undefined && others.length === 0 ? only : null;
}
