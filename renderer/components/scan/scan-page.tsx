import { useEffect, useRef, useState } from 'react';
import type { PageSize, ScanDocument, Turn } from './scan-document.ts';

/** Canvases beyond this many pixels cost more memory than their sharpness is worth. */
const MOST_PIXELS = 16_000_000;

interface ScanPageProps {
  readonly opened: ScanDocument;
  readonly page: number;
  readonly size: PageSize;
  /** CSS pixels for one pixel at full size. */
  readonly scale: number;
  readonly turn: Turn;
  readonly label: string;
}

/** One page, drawn once it comes near the frame. */
export function ScanPage({ opened, page, size, scale, turn, label }: ScanPageProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const isNear = useNear(sheet);
  useEffect(() => {
    const place = sheet.current;
    if (!isNear || !place) return;
    const canvas = document.createElement('canvas');
    const sharpest = Math.sqrt(MOST_PIXELS / (size.width * size.height));
    const drawing = opened.draw(page, canvas, { scale: Math.min(scale * window.devicePixelRatio, sharpest), turn });
    // A drawing that was stopped rejects; the next one takes its place.
    drawing.done.then(() => place.replaceChildren(canvas)).catch(() => undefined);
    return () => drawing.stop();
  }, [opened, page, size, scale, turn, isNear]);
  const isOnItsSide = turn === 90 || turn === 270;
  const [width, height] = isOnItsSide ? [size.height, size.width] : [size.width, size.height];
  return (
    <div
      ref={sheet}
      className="scan-page"
      role="img"
      aria-label={label}
      style={{ width: Math.round(width * scale), height: Math.round(height * scale) }}
    />
  );
}

function useNear(place: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    const observer = new IntersectionObserver((seen) => setNear(seen.some(({ isIntersecting }) => isIntersecting)), {
      rootMargin: '100% 0px',
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [place]);
  return isNear;
}
