import { type Area, parseAddress } from '../../grid.ts';
import { type FormulaToken, formulaTokens } from './formula-tokens.ts';

export type Operator = '+' | '-' | '*' | '/';

/** What a formula of SUM, ROUND and + − × ÷ says. `sheet` null: the formula's own. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'cell'; readonly sheet: string | null; readonly row: number; readonly column: number }
  | { readonly kind: 'range'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'negation' | 'percent'; readonly operand: Expression }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: 'SUM' | 'ROUND'; readonly operands: readonly Expression[] };

const deepest = 64;
const longest = 8192;

/** Thrown inside this file only: the formula is beyond what is worked out here. */
class Unsupported extends Error {}

/** The formula (without its "=") as an expression; null for anything but numbers, cells, SUM, ROUND and + − × ÷ %. */
export function parseFormula(formula: string): Expression | null {
  const tokens = formula.length > longest ? null : formulaTokens(formula);
  if (tokens === null) return null;
  try {
    return new Parser(tokens).whole();
  } catch (error) {
    if (error instanceof Unsupported) return null;
    throw error;
  }
}

class Parser {
  readonly #tokens: readonly FormulaToken[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly FormulaToken[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const expression = this.#sum();
    if (this.#at < this.#tokens.length) throw new Unsupported();
    return expression;
  }

  #sum(): Expression {
    this.#depth += 1;
    if (this.#depth > deepest) throw new Unsupported();
    let left = this.#product();
    for (let operator = this.#take('+', '-'); operator !== null; operator = this.#take('+', '-')) {
      left = { kind: 'operation', operator, left, right: this.#product() };
    }
    this.#depth -= 1;
    return left;
  }

  #product(): Expression {
    let left = this.#signed();
    for (let operator = this.#take('*', '/'); operator !== null; operator = this.#take('*', '/')) {
      left = { kind: 'operation', operator, left, right: this.#signed() };
    }
    return left;
  }

  #signed(): Expression {
    let isNegative = false;
    for (let sign = this.#take('+', '-'); sign !== null; sign = this.#take('+', '-')) isNegative = (sign === '-') !== isNegative;
    const operand = this.#percent();
    return isNegative ? { kind: 'negation', operand } : operand;
  }

  #percent(): Expression {
    let operand = this.#primary();
    while (this.#take('%') !== null) operand = { kind: 'percent', operand };
    return operand;
  }

  #primary(): Expression {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    if (token?.kind === 'number') return token;
    if (token?.kind === 'reference') return referenceOf(token);
    if (token?.kind === 'name') return this.#call(token.name);
    if (token?.kind !== 'sign' || token.sign !== '(') throw new Unsupported();
    const inner = this.#sum();
    this.#expect(')');
    return inner;
  }

  #call(name: string): Expression {
    if (name !== 'SUM' && name !== 'ROUND') throw new Unsupported();
    this.#expect('(');
    const operands = [this.#sum()];
    while (this.#take(',') !== null) operands.push(this.#sum());
    this.#expect(')');
    if (name === 'ROUND' && operands.length !== 2) throw new Unsupported();
    return { kind: 'call', name, operands };
  }

  #expect(sign: ')' | '('): void {
    if (this.#take(sign) === null) throw new Unsupported();
  }

  #take<S extends string>(...signs: readonly S[]): S | null {
    const token = this.#tokens[this.#at];
    const taken = token?.kind === 'sign' ? (signs.find((sign) => sign === token.sign) ?? null) : null;
    if (taken !== null) this.#at += 1;
    return taken;
  }
}

function referenceOf({ sheet, from, to }: Extract<FormulaToken, { kind: 'reference' }>): Expression {
  const first = parseAddress(from);
  const last = to === null ? first : parseAddress(to);
  if (!first || !last) throw new Unsupported();
  if (to === null) return { kind: 'cell', sheet, ...first };
  const area = {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
  return { kind: 'range', sheet, area };
}
