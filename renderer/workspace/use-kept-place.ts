import { type RefObject, useEffect, useRef } from 'react';

/** Where the keyboard is, kept where the browser would lose it; `page` is the one on show, the answer its place. */
export function useKeptPlace(page: string): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  useBackToControl();
  // Where a button led to another page and is gone, the keyboard goes on at that page's beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the page changes.
  useEffect(() => {
    if (isLost()) main.current?.focus({ preventScroll: true });
  }, [page]);
  return main;
}

const isLost = (): boolean => document.activeElement === document.body;

/** A control that cannot be pressed while its work is done has the focus again afterwards. */
function useBackToControl(): void {
  useEffect(() => {
    let latest: EventTarget | null = null;
    const remember = ({ target }: FocusEvent) => {
      latest = target;
    };
    const observer = new MutationObserver((changes) => {
      const control = changes.find(({ target }) => target === latest)?.target;
      if (control instanceof HTMLElement && !control.hasAttribute('disabled') && isLost()) control.focus();
    });
    window.addEventListener('focusin', remember);
    observer.observe(document.body, { subtree: true, attributeFilter: ['disabled'] });
    return () => {
      window.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}
