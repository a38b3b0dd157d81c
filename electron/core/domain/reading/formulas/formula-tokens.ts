/** A formula cut into its words. `sheet` is the name before "!", null for the formula's own sheet. */
export type FormulaToken =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'reference'; readonly sheet: string | null; readonly from: string; readonly to: string | null }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string };

const space = /^\s+/;
const number = /^\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|^\.\d+(?:[eE][+-]?\d+)?/;
const reference =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{M}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6})(?::(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}))?(?![\p{L}\p{N}_.(!:])/iu;
const functionName = /^([A-Z]+)(?=\s*\()/i;
const sign = /^[-+*/%(),]/;

/** The formula's tokens without its "="; null where it holds anything else (text, comparison, named ranges, other workbooks). */
export function formulaTokens(formula: string): readonly FormulaToken[] | null {
  const tokens: FormulaToken[] = [];
  let rest = formula.replace(space, '');
  while (rest !== '') {
    const next = nextToken(rest);
    if (next === null) return null;
    tokens.push(next.token);
    rest = rest.slice(next.length).replace(space, '');
  }
  return tokens;
}

function nextToken(rest: string): { token: FormulaToken; length: number } | null {
  const referred = reference.exec(rest);
  if (referred) return { token: referenceToken(referred), length: referred[0].length };
  const named = functionName.exec(rest);
  if (named) return { token: { kind: 'name', name: named[0].toUpperCase() }, length: named[0].length };
  const counted = number.exec(rest);
  if (counted) return { token: { kind: 'number', value: Number(counted[0]) }, length: counted[0].length };
  const signed = sign.exec(rest);
  return signed && { token: { kind: 'sign', sign: signed[0] }, length: 1 };
}

function referenceToken([, quotedSheet, plainSheet, from = '', to]: RegExpExecArray): FormulaToken {
  const sheet = quotedSheet?.replaceAll("''", "'") ?? plainSheet ?? null;
  return { kind: 'reference', sheet, from: from.toUpperCase(), to: to?.toUpperCase() ?? null };
}
