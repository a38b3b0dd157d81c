import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '../../workspace/is-typing.ts';
import type { Choice } from './choices.ts';

/** The list of files: the place where keys mean the inbox. */
export const focusList = (): void => document.querySelector<HTMLElement>('.submissions')?.focus();

/** The first thing that a question offers to be answered; never what takes a report out. */
export const focusQuestion = (): void => {
  const found = (selector: string) => document.querySelector<HTMLElement>(selector);
  (found('.matter [data-first]') ?? found('.matter button'))?.focus();
};

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Digits answer the matter on show, ← → go to another one, Esc leads back to the list. Keys typed into a field stay there. */
export function useMatterKeys(choices: readonly Choice[], step: (by: number) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') return focusList();
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event)) return;
    const by = STEPS[event.key];
    if (by !== undefined && !isScrolled(event)) step(by);
    if (choices.some(({ digit }) => digit === event.key)) clickChoice(event.key);
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** Arrows scroll the sheet where it has the focus, and walk the choices of a group of radios. */
const isScrolled = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && (target.matches('.sheet-scroll') || target instanceof HTMLInputElement);

/** Clicks what is on screen: a choice that cannot be taken now is not taken by its key either. */
const clickChoice = (digit: string): void =>
  document.querySelector<HTMLButtonElement>(`.detail .choice[aria-keyshortcuts="${digit}"]`)?.click();
