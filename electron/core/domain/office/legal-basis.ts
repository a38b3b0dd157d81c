/** A line "Căn cứ …" and the days on which it holds, ISO days; null is open. */
export interface LegalBasis {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Those valid on the day, as they are printed: each ends with ";", the last one with "." (NĐ 30/2020, Phụ lục I). */
export function basesOn(bases: readonly LegalBasis[], day: string): readonly string[] {
  const valid = bases.filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
  return valid.map(({ text }, index) => `${text.trim().replace(/[\s;.,]+$/, '')}${index === valid.length - 1 ? '.' : ';'}`);
}
