/** A person who signs, in which authority and when. */
export interface Signer {
  /** Stays the same while the rest is edited: options of reports name a signer by it. */
  readonly id: string;
  readonly name: string;
  /** "TM. BAN THƯỜNG VỤ"; a second line where one signs in another's place ("KT. CHỦ TỊCH"). */
  readonly authority: string;
  /** "CHỦ TỊCH". */
  readonly position: string;
  /** First and last day in office, ISO days; null is open. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Whether the person is in office on the day (ISO), its first and last day included. */
export const isInOffice = ({ from, to }: Pick<Signer, 'from' | 'to'>, day: string): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

/** The first in the list who is in office on the day; null where nobody is. */
export const signerOn = (signers: readonly Signer[], day: string): Signer | null =>
  signers.find((signer) => isInOffice(signer, day)) ?? null;
