/** A choice that is convenient to find again (page, plan, period): never data. */
export const preference = (name: string): string | null => {
  try {
    return localStorage.getItem(`tdkt.${name}`);
  } catch {
    // Storage may be switched off; the choice is then made anew.
    return null;
  }
};

/** The page on show: found again when the page is loaded anew, while each start begins with the overview. */
export const pageOnShow = (): string | null => {
  try {
    return sessionStorage.getItem('tdkt.page');
  } catch {
    return null;
  }
};

/** Keeps the page on show for as long as the window is open. */
export function keepPageOnShow(page: string): void {
  try {
    sessionStorage.setItem('tdkt.page', page);
  } catch {
    // See above.
  }
}

/** Keeps a choice for the next start. */
export function keepPreference(name: string, value: string): void {
  try {
    localStorage.setItem(`tdkt.${name}`, value);
  } catch {
    // See above.
  }
}
