import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { PreviewSeen } from '#core/contract/report-request.ts';
import { exportWords } from '#core/text/vi-export.ts';
import { PageDrawing } from '../../components/page/page-drawing.tsx';
import { useAnswer } from '../../workspace/use-answer.ts';
import { heightOf, type PagePlace, pageAt, pagePlaces, pagesInSight, type Zoom } from './page-places.ts';

/** Pages are asked for so many at a time. */
const TOGETHER = 4;

interface PageListProps {
  readonly seen: PreviewSeen;
  readonly zoom: Zoom;
  /** Counted from 0. */
  readonly page: number;
  readonly onPage: (page: number) => void;
  /** Set while a page is to be brought into sight. */
  readonly wanted: { readonly page: number } | null;
}

/** All pages in one list; only those in sight are asked for and drawn. */
export function PageList({ seen, zoom, page, onPage, wanted }: PageListProps) {
  const list = useRef<HTMLElement>(null);
  const view = useViewSize(list);
  const [scrolled, setScrolled] = useState(0);
  const places = pagePlaces(seen.pages, zoom, view);
  const bringIntoSight = (at: number) => {
    const place = places[Math.min(Math.max(0, at), places.length - 1)];
    if (place) list.current?.scrollTo({ top: place.top - (view.height > place.height ? (view.height - place.height) / 2 : 8) });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: zooming keeps the page that is looked at; other things do not move it.
  useEffect(() => bringIntoSight(wanted?.page ?? page), [wanted, zoom, view.width]);
  const scroll = () => {
    const top = list.current?.scrollTop ?? 0;
    setScrolled(top);
    onPage(pageAt(places, top, view.height));
  };
  const press = (event: KeyboardEvent) => {
    const target = { PageDown: page + 1, PageUp: page - 1, Home: 0, End: places.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    bringIntoSight(target);
  };
  const [first, last] = pagesInSight(places, scrolled, view.height);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="page-list" ref={list} tabIndex={0} aria-label={exportWords.preview} onScroll={scroll} onKeyDown={press}>
      <div className="page-sheet" style={{ height: heightOf(places) }}>
        {together(first, last).map((from) => (
          <Pages key={`${seen.preview} ${from}`} seen={seen} from={from} places={places} />
        ))}
      </div>
    </section>
  );
}

/** First pages of the groups that hold these pages. */
const together = (first: number, last: number): number[] =>
  Array.from(
    { length: Math.floor(last / TOGETHER) - Math.floor(first / TOGETHER) + 1 },
    (_, at) => (Math.floor(first / TOGETHER) + at) * TOGETHER,
  );

function Pages({ seen, from, places }: { seen: PreviewSeen; from: number; places: readonly PagePlace[] }) {
  const { value } = useAnswer('reports.previewPages', { preview: seen.preview, first: from, count: TOGETHER }, 0);
  return seen.pages.slice(from, from + TOGETHER).map(({ sheet }, index) => {
    const number = from + index + 1;
    const drawn = value?.[index];
    const name = exportWords.pageName(number, seen.pages.length, sheet);
    return (
      <div key={number} className="page-paper" style={placed(places[number - 1])}>
        {drawn ? <PageDrawing page={drawn} name={name} /> : null}
      </div>
    );
  });
}

const placed = (place: PagePlace | undefined) => place && { top: place.top, width: place.width, height: place.height };

function useViewSize(of: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 800, height: 600 });
  useEffect(() => {
    const element = of.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, [of]);
  return size;
}
