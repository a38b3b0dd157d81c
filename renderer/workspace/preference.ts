/** A choice that is convenient to find again (page, plan, period): never data. */
export const preference = (name: string): string | null => {
  try {
    return localStorage.getItem(`tdkt.${name}`);
  } catch {
    // Storage may be switched off; the choice is then made anew.
    return null;
  }
};

/** Keeps a choice for the next start. */
export function keepPreference(name: string, value: string): void {
  try {
    localStorage.setItem(`tdkt.${name}`, value);
  } catch {
    // See above.
  }
}
