/** Without I, L, O and U, which are mistaken for other signs. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;
const HEX_DIGITS_OF_A_CODE = 10;

/** How many codes a content's hash has: the next one is taken where another content already has the first. */
export const CODES_OF_A_HASH = 6;

/**
 * Mã tra cứu: eight signs of a content's SHA-256 (hex), so that the same content has the same code for ever.
 * `attempt` from 0.
 */
export function releaseCode(sha256: string, attempt: number): string {
  const digits = sha256.slice(attempt * HEX_DIGITS_OF_A_CODE, (attempt + 1) * HEX_DIGITS_OF_A_CODE);
  const bits = BigInt(`0x${digits}`);
  return Array.from({ length: LENGTH }, (_, at) => SIGNS[Number((bits >> BigInt(5 * (LENGTH - 1 - at))) & 31n)] ?? '').join('');
}

/** As it is printed: "7K2M-9QX4". */
export const printedCode = (code: string): string => `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;

/** A code out of what a person read off the paper: any case, spaces and hyphens, O for 0, I and L for 1. Null where it is none. */
export function readReleaseCode(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\-–—.]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return plain.length === LENGTH && [...plain].every((sign) => SIGNS.includes(sign)) ? plain : null;
}
