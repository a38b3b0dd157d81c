import type { CellContent } from '../../grid.ts';
import { assertNever } from '../../result.ts';
import type { Expression, Operator } from './parse-formula.ts';

/** A formula's result: a number, an error as Excel would show it, or null where it cannot be told. */
export type Outcome =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'error'; readonly text: string }
  | null;

/** How an expression reaches cells: their contents, formulas among them already worked out. Undefined: a blank cell; null: unknown. */
export interface CellSource {
  cell(sheet: string | null, row: number, column: number): CellContent | undefined | null;
  /** The non-blank cells of a range; null where the range cannot be read. */
  range(expression: Extract<Expression, { kind: 'range' }>): Iterable<CellContent | null> | null;
}

const number = (value: number): Outcome => (Number.isFinite(value) ? { kind: 'number', value } : error('#NUM!'));
const error = (text: string): Outcome => ({ kind: 'error', text });

/** Works the expression out as Excel does: blank counts 0, text beside + is #VALUE!, n ÷ 0 is #DIV/0!, errors pass through. */
export function evaluateFormula(expression: Expression, source: CellSource): Outcome {
  switch (expression.kind) {
    case 'number':
      return number(expression.value);
    case 'cell':
      return scalar(source.cell(expression.sheet, expression.row, expression.column));
    case 'range':
      return null;
    case 'negation':
      return map(evaluateFormula(expression.operand, source), (value) => number(-value));
    case 'percent':
      return map(evaluateFormula(expression.operand, source), (value) => number(value / 100));
    case 'operation':
      return operation(expression, source);
    case 'call':
      return expression.name === 'SUM' ? sum(expression.operands, source) : round(expression.operands, source);
    default:
      return assertNever(expression);
  }
}

const map = (outcome: Outcome, then: (value: number) => Outcome): Outcome =>
  outcome?.kind === 'number' ? then(outcome.value) : outcome;

function scalar(content: CellContent | undefined | null): Outcome {
  if (content === undefined) return number(0);
  switch (content?.kind) {
    case 'number':
      return number(content.value);
    case 'error':
      return error(content.text);
    case 'text':
      return error('#VALUE!');
    case 'covered':
      return number(0);
    default:
      return null;
  }
}

function operation({ operator, left, right }: Extract<Expression, { kind: 'operation' }>, source: CellSource): Outcome {
  return map(evaluateFormula(left, source), (a) => map(evaluateFormula(right, source), (b) => operate(operator, a, b)));
}

function operate(operator: Operator, a: number, b: number): Outcome {
  switch (operator) {
    case '+':
      return number(a + b);
    case '-':
      return number(a - b);
    case '*':
      return number(a * b);
    case '/':
      return b === 0 ? error('#DIV/0!') : number(a / b);
    default:
      return assertNever(operator);
  }
}

function sum(operands: readonly Expression[], source: CellSource): Outcome {
  let total: Outcome = number(0);
  for (const operand of operands) {
    const addend = isReference(operand) ? sumOfCells(operand, source) : evaluateFormula(operand, source);
    total = map(total, (value) => map(addend, (more) => number(value + more)));
  }
  return total;
}

type Reference = Extract<Expression, { kind: 'cell' | 'range' }>;
const isReference = (expression: Expression): expression is Reference =>
  expression.kind === 'cell' || expression.kind === 'range';

// SUM over cells passes text and yes/no over; beside + the same text is an error.
function sumOfCells(reference: Reference, source: CellSource): Outcome {
  const contents =
    reference.kind === 'range' ? source.range(reference) : [source.cell(reference.sheet, reference.row, reference.column)];
  if (contents === null) return null;
  let total: Outcome = number(0);
  for (const content of contents) {
    if (content === undefined || content?.kind === 'text' || content?.kind === 'yes-no') continue;
    total = map(total, (value) => map(scalar(content), (more) => number(value + more)));
  }
  return total;
}

function round([operand, places]: readonly Expression[], source: CellSource): Outcome {
  if (!operand || !places) return null;
  return map(evaluateFormula(operand, source), (value) =>
    map(evaluateFormula(places, source), (digits) => number(roundHalfAway(value, Math.trunc(digits)))),
  );
}

/** Half away from zero on the decimal digits that Excel keeps: ROUND(1.005, 2) is 1.01, not 1.00. */
function roundHalfAway(value: number, digits: number): number {
  const [mantissa, exponent = '0'] = Math.abs(Number(value.toPrecision(15)))
    .toExponential()
    .split('e');
  const whole = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  return Math.sign(value) * Number(`${whole}e${-digits}`);
}
