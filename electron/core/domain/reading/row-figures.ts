import type { SubmissionFigure } from '../figures/figure.ts';
import type { FigureContext, FigureReading } from '../figures/figure-reading.ts';
import { type Issue, issueOf } from '../figures/issue.ts';
import { readFigure } from '../figures/read-figure.ts';
import type { Indicator } from '../plan/indicator.ts';
import type { Entry } from './tables/entry.ts';

/** A figure read from one or several rows, without the file it belongs to. */
export interface RowFigure {
  readonly figure: Omit<SubmissionFigure, 'source'>;
  readonly sheet: string;
  readonly reading: FigureReading;
}

interface ReadRow {
  readonly entry: Entry;
  readonly reading: FigureReading;
}

/** The figure of an indicator from the rows that give it; rows that disagree leave it to a person. */
export function figureOf(
  indicator: Indicator,
  entries: readonly Entry[],
  context: FigureContext,
): { row: RowFigure; issues: readonly Issue[] } | null {
  const read = entries.map((entry) => ({ entry, reading: readFigure(indicator, entry.cells, context) }));
  const saying = read.filter(({ reading }) => reading.value.state !== 'not-reported');
  const [first] = saying.length > 0 ? saying : read;
  if (!first) return null;
  const other = saying.find((row) => !saysTheSame(row, first));
  return other ? disagreement(indicator, first, other) : { row: rowFigure(indicator, first), issues: first.reading.issues };
}

const saysTheSame = (a: ReadRow, b: ReadRow): boolean => JSON.stringify(a.reading.value) === JSON.stringify(b.reading.value);

const rowFigure = (indicator: Indicator, { entry, reading }: ReadRow): RowFigure => ({
  figure: { indicator: indicator.code, value: reading.value, note: reading.note },
  sheet: entry.sheet,
  reading,
});

function disagreement(indicator: Indicator, first: ReadRow, other: ReadRow): { row: RowFigure; issues: readonly Issue[] } {
  const rows = [first, other].map(({ entry, reading }) => ({
    sheet: entry.sheet,
    cell: reading.cell ?? entry.cell,
    raw: reading.raw,
  }));
  const issues = rows.map(({ sheet, cell, raw }, index) =>
    issueOf('indicator-duplicate', {
      sheet,
      cell,
      indicator: indicator.code,
      found: raw,
      candidates: [rows[1 - index]?.cell ?? ''],
    }),
  );
  const reading: FigureReading = {
    ...first.reading,
    value: { state: 'needs-review', because: 'indicator-duplicate', percent: null },
  };
  return { row: rowFigure(indicator, { entry: first.entry, reading }), issues };
}
