import type { Basis } from '../plan/reporting-period.ts';

/** Mã biểu: which form a workbook is. It stands in a form in three places, so that one of them survives. */
export interface FormCode {
  readonly planId: string;
  readonly planVersion: number;
  readonly period: string;
  readonly basis: Basis;
  readonly unit: string;
  /** Its columns as a word (`columnsWord`): which figure stands where, also when only the sheet is left of it. */
  readonly columns: string;
  /** Fingerprint of all that was filled in: tells one form of the same report from another. */
  readonly reference: string;
}

const MARK = 'TDKT1';
const shape = /TDKT1((?:\/[^/\s]+){8})(?![^\s])/;
const basisLetters = { period: 'K', cumulative: 'L' } as const satisfies Record<Basis, string>;

/** "TDKT1/ninh-binh-2023/1/DOT1/K/NB01/tpdc/7K2M9QX4/5FHE": the last part checks the others. */
export function formCodeText({ planId, planVersion, period, basis, unit, columns, reference }: FormCode): string {
  const parts = [planId, String(planVersion), period, basisLetters[basis], unit, columns, reference];
  const body = [MARK, ...parts.map(encodeURIComponent)].join('/');
  return `${body}/${checksum(body)}`;
}

/** `damaged`: there is a code, and it is not as it was written. */
export type FormCodeReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged'; readonly text: string }
  | { readonly kind: 'read'; readonly code: FormCode };

/** A code anywhere in a text. */
export function readFormCode(text: string): FormCodeReading {
  const found = shape.exec(text);
  if (found === null) return text.includes(`${MARK}/`) ? { kind: 'damaged', text } : { kind: 'none' };
  const [whole] = found;
  const end = whole.lastIndexOf('/');
  const code = whole.slice(end + 1) === checksum(whole.slice(0, end)) ? codeOf(whole.split('/').slice(1, -1)) : null;
  return code === null ? { kind: 'damaged', text: whole } : { kind: 'read', code };
}

function codeOf(parts: readonly string[]): FormCode | null {
  const [planId = '', version = '', period = '', letter = '', unit = '', columns = '', reference = ''] = parts.map(decoded);
  const planVersion = Number(version);
  if (!Number.isInteger(planVersion) || (letter !== 'K' && letter !== 'L')) return null;
  return { planId, planVersion, period, basis: letter === 'K' ? 'period' : 'cumulative', unit, columns, reference };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

// Without I, L, O and U, which are mistaken for other signs.
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECK_SIGNS = 4;
const REFERENCE_SIGNS = 8;

const checksum = (text: string): string => fingerprint(text, CHECK_SIGNS);

/** What tells one content from another, in as many signs as a person can read out; no protection against intent. */
export const referenceOf = (content: unknown): string => fingerprint(JSON.stringify(content), REFERENCE_SIGNS);

function fingerprint(text: string, length: number): string {
  let rest = fnv(text, FNV_BASIS) * 2n ** 32n + fnv(text, FNV_OTHER_BASIS);
  let written = '';
  while (written.length < length) {
    written += signs[Number(rest % 32n)] ?? '';
    rest /= 32n;
  }
  return written;
}

const FNV_BASIS = 0x811c9dc5;
const FNV_OTHER_BASIS = 0x01234567;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the text's code units, 32 bits. */
function fnv(text: string, basis: number): bigint {
  let hash = basis;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME) >>> 0;
  return BigInt(hash);
}
