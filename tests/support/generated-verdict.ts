import type { Amount, SubmissionFigure } from '#core/domain/figures/figure.ts';
import { readSubmission } from '#core/domain/reading/read-submission.ts';
import { decodeWorkbook } from '#core/domain/reading/text/decode-workbook.ts';
import type { GeneratedReport } from './generated-report.ts';
import type { GeneratedValue, Truth } from './generated-tables.ts';

/** How a generated report was read, figure by figure. */
export interface Verdict {
  readonly right: readonly string[];
  /** Taken out for a person to see. */
  readonly flagged: readonly string[];
  /** Not taken, without being asked about by itself. */
  readonly missed: readonly string[];
  /** Counted, and not what stands there. */
  readonly wrong: readonly string[];
  readonly note: string;
}

/** Reads the report and compares every figure and its cells with the truth. */
export function judged(report: GeneratedReport): Verdict {
  const { plan, units, period, fileName, truths } = report;
  const workbook = decodeWorkbook(report.workbook);
  const outcome = readSubmission({ workbook, fileName, plan, units, period, basis: null, unit: null, answers: {} });
  const verdict = { right: [] as string[], flagged: [] as string[], missed: [] as string[], wrong: [] as string[] };
  if (!outcome.ok) return { ...verdict, missed: [...truths.keys()], note: outcome.error.code };
  const { figures, issues, questions, unit } = outcome.value;
  const isHeld = questions.length > 0 || issues.some(({ code }) => code === 'layout-unclear' || code === 'table-skipped');
  const asked = new Set(issues.flatMap(({ indicator, candidates }) => [indicator ?? '', ...candidates]));
  for (const figure of figures) {
    const truth = truths.get(figure.indicator);
    if (!isCounted(figure)) continue;
    const told = `${figure.indicator} ${JSON.stringify(figure.value)} @ ${figure.source?.sheet}!${figure.source?.cell}/${figure.source?.denominatorCell} “${figure.source?.raw}” for ${JSON.stringify(truth)}`;
    if (truth && isExactly(figure, truth)) verdict.right.push(told);
    else verdict.wrong.push(told);
  }
  if (unit !== null && unit !== report.unit) verdict.wrong.push(`unit ${unit} for ${report.unit}`);
  const counted = new Set(figures.filter(isCounted).map(({ indicator }) => indicator));
  for (const code of truths.keys())
    if (!counted.has(code)) (isHeld || asked.has(code) ? verdict.flagged : verdict.missed).push(code);
  return { ...verdict, note: questions.map((question) => JSON.stringify(question)).join(' ') };
}

const amountOf = ({ value }: SubmissionFigure): Amount | null => {
  if (value.state === 'reported') return value.amount;
  return value.state === 'not-due' ? value.early : null;
};

const isCounted = (figure: SubmissionFigure): boolean => amountOf(figure) !== null || figure.value.state === 'not-applicable';

function isExactly(figure: SubmissionFigure, { value, sheet, cell, denominatorCell }: Truth): boolean {
  const amount = amountOf(figure);
  const { source } = figure;
  if (amount === null || source === null || !isSame(amount, value)) return false;
  const isPlace = source.cell === cell && source.sheet.normalize('NFC') === sheet;
  return isPlace && (denominatorCell === null || source.denominatorCell === denominatorCell);
}

function isSame(amount: Amount, value: GeneratedValue): boolean {
  if (amount.kind === 'count') return value.kind === 'count' && amount.numerator === value.count;
  if (amount.kind === 'yes-no') return value.kind === 'yes-no' && amount.yes === value.yes;
  return (
    amount.kind === 'ratio' &&
    value.kind === 'ratio' &&
    amount.numerator === value.numerator &&
    amount.denominator === value.denominator
  );
}
