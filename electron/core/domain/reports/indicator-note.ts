import type { IndicatorRow, IndicatorTable, ProvinceFigure } from '../consolidation/indicator-table.ts';
import { numberText } from '../figures/printed-number.ts';
import { isNotDue, isTold } from './figure-cells.ts';
import type { NoteWords, ReportWords } from './report-words.ts';

/** What the figures of a row do not say by themselves: who is missing, what is in doubt, derived, corrected or told by telephone. */
export function indicatorNote(indicator: IndicatorRow, table: IndicatorTable, { notes }: ReportWords): string {
  const { cumulative } = indicator;
  const { answered, population, inReview, sum } = cumulative;
  const nameOf = (code: string): string => (table.reporters ?? table.units).find((unit) => unit.code === code)?.name ?? code;
  if (isNotDue(cumulative)) return notes.notDue;
  if (isMissingAtOffice(cumulative, table)) return notes.officeMissing;
  const silent = cumulative.missing.filter((code) => !inReview.includes(code)).map(nameOf);
  const told = indicator.units.filter(isTold).map(({ unit }) => unit);
  return [
    answered < population ? notes.coverage({ answered, population, missing: silent }) : '',
    inReview.length > 0 ? notes.inReview(inReview.map(nameOf)) : '',
    indicator.leftOut ? notes.leftOut(indicator.leftOut.map(({ unit }) => nameOf(unit))) : '',
    sum === null ? '' : notes.sum(numberText(sum, indicator.decimals)),
    cumulative.hasDerived ? notes.derived : '',
    cumulative.hasCorrected ? notes.corrected : '',
    told.length > 0 ? notes.telephoned(told.map(nameOf)) : '',
    evidenceNote(indicator, notes),
  ]
    .filter((sentence) => sentence !== '')
    .join('\n');
}

/** Longer ones would push the row over the page. */
const LONGEST_EVIDENCE = 80;

/** The document of a figure that nobody else adds to; of one among many units the panel tells. */
function evidenceNote({ units }: IndicatorRow, notes: NoteWords): string {
  const [only, ...others] = units;
  if (only === undefined || others.length > 0 || only.source?.kind !== 'person') return '';
  const document = only.source.evidence?.document ?? '';
  return document === '' || document.length > LONGEST_EVIDENCE ? '' : notes.evidence(document);
}

/** The office's own figure, which no unit could have sent. */
const isMissingAtOffice = ({ missing }: ProvinceFigure, { units, reporters = units }: IndicatorTable): boolean =>
  missing.length > 0 && missing.every((code) => reporters.some((unit) => unit.code === code && unit.kind === 'office'));
