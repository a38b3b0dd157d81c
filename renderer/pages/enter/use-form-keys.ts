import { useEffect, useEffectEvent } from 'react';
import { type ScanLook, scanKey } from '../../components/scan/use-scan-look.ts';
import { type AskedRow, placeAfter, placeBeside } from './asked-rows.ts';
import { focusCell } from './form-cells.tsx';
import type { FormAction, FormPlace } from './form-state.ts';

interface FormKeys {
  readonly rows: readonly AskedRow[];
  readonly look: ScanLook;
  readonly act: (action: FormAction) => void;
  readonly save: () => void;
  readonly leave: () => void;
}

const ARROWS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Keys of the form, wherever the focus is: between cells as in a spreadsheet, with Alt on the scan, with Ctrl on the whole. */
export function useFormKeys(keys: FormKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isTaken(event, keys)) event.preventDefault();
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

function isTaken(event: KeyboardEvent, keys: FormKeys): boolean {
  if (event.altKey) return scanKey(event, keys.look);
  const place = placeOf(event.target);
  if (event.ctrlKey) return controlKey(event, keys, place !== null);
  if (event.key === 'Escape') return done(keys.leave);
  if (place === null) return false;
  if (event.key === 'Enter') return done(() => focusCell(placeAfter(keys.rows, place, event.shiftKey ? -1 : 1)));
  const arrow = ARROWS[event.key];
  if (!arrow || event.shiftKey || !leavesText(event.target, arrow[1])) return false;
  return done(() => focusCell(placeBeside(keys.rows, place, arrow)));
}

function controlKey({ key, shiftKey }: KeyboardEvent, { act, save }: FormKeys, isInCell: boolean): boolean {
  if (key === 'Enter' || key.toLowerCase() === 's') return done(save);
  if (!isInCell) return false;
  if (key.toLowerCase() === 'y' || (key.toLowerCase() === 'z' && shiftKey)) return done(() => act({ kind: 'redone' }));
  return key.toLowerCase() === 'z' && done(() => act({ kind: 'undone' }));
}

function done(work: () => void): true {
  work();
  return true;
}

/** ← → walk through the text first, unless all of it is chosen. */
function leavesText(target: EventTarget | null, right: number): boolean {
  if (right === 0 || !(target instanceof HTMLInputElement)) return true;
  const { selectionStart, selectionEnd, value } = target;
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  return isWhole || (selectionStart === selectionEnd && selectionStart === (right > 0 ? value.length : 0));
}

/** The cell that a key was pressed in; null elsewhere. */
function placeOf(target: EventTarget | null): FormPlace | null {
  if (!(target instanceof HTMLInputElement) || !target.matches('.form-cell')) return null;
  const [, basis, indicator = '', cell] = target.id.split(' ');
  return { basis, indicator, cell } as FormPlace;
}
