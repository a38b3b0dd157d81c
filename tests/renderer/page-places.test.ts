import { expect, test } from 'vitest';
import { heightOf, pageAt, pagePlaces, pagesInSight } from '../../renderer/pages/export/page-places.ts';

const landscape = { report: 'bieu-01', sheet: 'A', width: 842, height: 595 } as const;
const portrait = { ...landscape, width: 595, height: 842 };
const view = { width: 870, height: 700 };

test('pages as wide as the view lie below each other without touching', () => {
  const places = pagePlaces([landscape, portrait, landscape], 'width', view);
  expect(places.map(({ width }) => Math.round(width))).toEqual([842, 842, 842]);
  for (const [at, { top, height }] of places.slice(0, -1).entries()) expect(places[at + 1]?.top).toBeGreaterThan(top + height);
  expect(heightOf(places)).toBeGreaterThan((places[2]?.top ?? 0) + 595);
});

test('a whole page is never wider or higher than the view', () => {
  for (const { width, height } of pagePlaces([landscape, portrait], 'page', view)) {
    expect(width).toBeLessThanOrEqual(view.width);
    expect(height).toBeLessThanOrEqual(view.height);
  }
});

test('the page in the middle is the one that is looked at, and of hundreds only those around it are in sight', () => {
  const places = pagePlaces(
    Array.from({ length: 354 }, () => landscape),
    'width',
    view,
  );
  expect(pageAt(places, 0, view.height)).toBe(0);
  const scrolled = places[200]?.top ?? 0;
  expect(pageAt(places, scrolled, view.height)).toBe(200);
  const [first, last] = pagesInSight(places, scrolled, view.height);
  expect(first).toBeLessThan(200);
  expect(last).toBeGreaterThan(200);
  expect(last - first).toBeLessThan(6);
  expect(pageAt(places, heightOf(places), view.height)).toBe(353);
});
