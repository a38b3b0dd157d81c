import { useLayoutEffect, useRef } from 'react';

/** A control that moves within its list is left by the keyboard; this brings it back there, by its id. */
export function useKeptFocus(): (id: string) => void {
  const moved = useRef<string | null>(null);
  useLayoutEffect(() => {
    const wanted = moved.current === null ? null : document.getElementById(moved.current);
    if (wanted && document.activeElement === document.body) wanted.focus();
    moved.current = null;
  });
  return (id) => {
    moved.current = id;
  };
}
