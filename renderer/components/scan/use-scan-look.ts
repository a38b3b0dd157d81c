import { useMemo, useRef, useState } from 'react';
import type { Turn } from './scan-document.ts';

/** How a scan is looked at: kept by whoever shows it, so that keys elsewhere on the page work on it too. */
export interface ScanLook {
  /** 1: as wide as its frame. */
  readonly zoom: number;
  readonly turn: Turn;
  readonly frame: React.RefObject<HTMLDivElement | null>;
  zoomBy(steps: number): void;
  fit(): void;
  rotate(): void;
  /** In parts of the frame's height. */
  scrollBy(parts: number): void;
}

const STEP = 1.25;
const [LEAST, MOST] = [0.5, 6];

export function useScanLook(): ScanLook {
  const [zoom, setZoom] = useState(1);
  const [turn, setTurn] = useState<Turn>(0);
  const frame = useRef<HTMLDivElement>(null);
  return useMemo(
    () => ({
      zoom,
      turn,
      frame,
      zoomBy: (steps) => setZoom((now) => Math.min(MOST, Math.max(LEAST, now * STEP ** steps))),
      fit: () => setZoom(1),
      rotate: () => setTurn((now) => ((now + 90) % 360) as Turn),
      scrollBy: (parts) => frame.current?.scrollBy({ top: parts * frame.current.clientHeight }),
    }),
    [zoom, turn],
  );
}

/** How far a key moves the scan, in parts of its frame's height. */
const moves: Readonly<Record<string, number>> = { ArrowDown: 0.25, ArrowUp: -0.25, PageDown: 0.9, PageUp: -0.9 };
const zooms: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1 };

/** Keys on the scan itself, and with Alt from anywhere on the page; answers whether it was one of them. */
export function scanKey({ key, code, altKey }: Pick<KeyboardEvent, 'key' | 'code' | 'altKey'>, look: ScanLook): boolean {
  const [zoom, move] = [zooms[key], altKey ? moves[key] : undefined];
  if (zoom !== undefined) look.zoomBy(zoom);
  else if (move !== undefined) look.scrollBy(move);
  else if (key === '0') look.fit();
  else if (code === 'KeyR') look.rotate();
  else return false;
  return true;
}
