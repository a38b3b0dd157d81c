import type { Basis } from '#core/domain/plan/reporting-period.ts';
import { type FormRow, type TypedCell, typedCells } from '#core/domain/submissions/typed-report.ts';
import { yesNoWords } from '#core/text/vi.ts';

/**
 * Rows out of `{"NB23-04": "1.187", "NB23-06": {"numerator": 118, "denominator": 130}}`, or of such lists under "period"
 * and "cumulative". Null for anything else.
 */
export function rowsInJson(text: string, basis: Basis): readonly FormRow[] | null {
  const said = parsed(text);
  if (!isRecord(said)) return null;
  const lists = isByBasis(said) ? said : { [basis]: said };
  const rows = Object.entries(lists).flatMap(([of, list]) => (isRecord(list) ? rowsUnder(list, of as Basis) : [null]));
  return rows.every((row) => row !== null) ? rows : null;
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const isByBasis = (said: Fields): boolean => {
  const keys = Object.keys(said);
  return keys.length > 0 && keys.every((key) => key === 'period' || key === 'cumulative');
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

const rowsUnder = (list: Fields, basis: Basis): readonly (FormRow | null)[] =>
  Object.entries(list).map(([indicator, value]) => rowOf(indicator, basis, value));

function rowOf(indicator: string, basis: Basis, value: unknown): FormRow | null {
  const blank = { indicator, basis, numerator: '', denominator: '', percent: '' };
  const said = isRecord(value) ? Object.entries(value) : [['numerator', value] as const];
  const cells = said.map(([name, content]) => [cellNamed(name), cellText(content)] as const);
  if (cells.some(([name, content]) => name === null || content === null)) return null;
  return { ...blank, ...Object.fromEntries(cells) };
}

const cellNamed = (name: string): TypedCell | null =>
  name === 'value' ? 'numerator' : (typedCells.find((cell) => cell === name) ?? null);

/** As it would be typed: numbers with a decimal comma, null for nothing. */
function cellText(content: unknown): string | null {
  if (content === null) return '';
  if (typeof content === 'number') return String(content).replace('.', ',');
  if (typeof content === 'boolean') return yesNoWords(content);
  return typeof content === 'string' ? content : null;
}
