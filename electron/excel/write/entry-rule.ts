import type { DataValidation } from 'exceljs';
import type { CellEntry, EntryWords } from '#core/domain/reports/report-layout.ts';
import { assertNever } from '#core/domain/result.ts';

/** Longest texts that Excel takes for a hint or a refusal, and for a list of choices. */
const LONGEST_SAID = 255;

/** What a cell takes, as the workbook checks it while one types. `cell` is its address; free cells are not checked. */
export function entryRule(entry: CellEntry, cell: string): DataValidation | undefined {
  switch (entry.kind) {
    case 'free':
      return undefined;
    case 'number':
      return { ...said(entry), type: 'custom', formulae: [numberCheck(entry, cell)] };
    case 'choice':
      return { ...said(entry), type: 'list', formulae: [`"${entry.options.join(',')}"`] };
    case 'text':
      return { ...said(entry), type: 'textLength', operator: 'lessThanOrEqual', formulae: [LONGEST_TEXT] };
    default:
      return assertNever(entry);
  }
}

const LONGEST_TEXT = 2000;

function numberCheck({ decimals, atMost, atLeast }: Extract<CellEntry, { kind: 'number' }>, cell: string): string {
  const checks = [
    `ISNUMBER(${cell})`,
    `${cell}>=0`,
    `${cell}=ROUND(${cell},${decimals})`,
    ...(atMost === null ? [] : [`OR(ISBLANK(${atMost}),${cell}<=${atMost})`]),
    ...(atLeast === null ? [] : [`OR(ISBLANK(${atLeast}),${cell}>=${atLeast})`]),
  ];
  return `AND(${checks.join(',')})`;
}

const said = ({ hint, refusal }: EntryWords): Omit<DataValidation, 'type' | 'formulae'> => ({
  allowBlank: true,
  showInputMessage: true,
  prompt: hint.slice(0, LONGEST_SAID),
  showErrorMessage: true,
  errorStyle: 'stop',
  error: refusal.slice(0, LONGEST_SAID),
});
