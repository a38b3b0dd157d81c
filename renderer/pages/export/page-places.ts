import type { PageSeen } from '#core/contract/report-request.ts';

export const zooms = ['width', 'page', 'full'] as const;
export type Zoom = (typeof zooms)[number];

/** Between two pages, and around them, in pixels. */
const GAP = 14;
const PIXELS_PER_POINT = 96 / 72;

/** Where a page stands in the scrolled list, in pixels. */
export interface PagePlace {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The list of all pages under a zoom, in a view of the given size. */
export function pagePlaces(pages: readonly PageSeen[], zoom: Zoom, view: { width: number; height: number }): PagePlace[] {
  let top = GAP;
  return pages.map((page) => {
    const scale = scaleOf(page, zoom, view);
    const place = { top, width: page.width * scale, height: page.height * scale };
    top += place.height + GAP;
    return place;
  });
}

function scaleOf({ width, height }: PageSeen, zoom: Zoom, view: { width: number; height: number }): number {
  const byWidth = Math.max(0.1, (view.width - 2 * GAP) / width);
  switch (zoom) {
    case 'width':
      return byWidth;
    case 'page':
      return Math.max(0.1, Math.min(byWidth, (view.height - 2 * GAP) / height));
    case 'full':
      return PIXELS_PER_POINT;
  }
}

/** Pixels from top to bottom. */
export const heightOf = (places: readonly PagePlace[]): number => {
  const last = places.at(-1);
  return last === undefined ? 0 : last.top + last.height + GAP;
};

/** The page that a reader looks at: the first that reaches over the middle of the view; counted from 0. */
export function pageAt(places: readonly PagePlace[], scrolled: number, viewHeight: number): number {
  const middle = scrolled + viewHeight / 2;
  const found = places.findIndex(({ top, height }) => top + height + GAP > middle);
  return found < 0 ? Math.max(0, places.length - 1) : found;
}

/** First and last page of which something is seen, or will be next. */
export function pagesInSight(places: readonly PagePlace[], scrolled: number, viewHeight: number): [first: number, last: number] {
  const first = places.findIndex(({ top, height }) => top + height > scrolled - viewHeight / 2);
  const beyond = places.findIndex(({ top }) => top > scrolled + viewHeight * 1.5);
  return [Math.max(0, first), beyond < 0 ? places.length - 1 : Math.max(0, beyond - 1)];
}
