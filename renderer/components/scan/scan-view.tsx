import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Scan } from '#core/domain/submissions/typed-report.ts';
import { enterWords } from '#core/text/vi-enter.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { Failure } from '../failure.tsx';
import { openScan } from './open-scan.ts';
import type { ScanDocument } from './scan-document.ts';
import { ScanPage } from './scan-page.tsx';
import { type ScanLook, scanKey } from './use-scan-look.ts';

/** Room for the frame's scroll bar and the paper's edges. */
const MARGIN = 34;

/** The picture or PDF of a report: zoomed, turned, scrolled, page by page. */
export function ScanView({ scan, look }: { scan: Scan; look: ScanLook }) {
  const answer = useAnswer('scans.get', { sha256: scan.sha256 }, 0);
  const { opened, isBroken } = useOpened(answer.value);
  if (answer.error) return <Failure error={answer.error} />;
  return (
    <section className="scan" aria-label={enterWords.scan(scan.file)}>
      <ScanTools scan={scan} look={look} pages={opened?.pages.length ?? 0} />
      {isBroken ? <p className="scan-note">{enterWords.scanNotOpened}</p> : null}
      {!opened && !isBroken ? <p className="scan-note">{enterWords.openingScan}</p> : null}
      {opened ? <ScanPages opened={opened} look={look} file={scan.file} /> : null}
    </section>
  );
}

type Bytes = { readonly kind: Parameters<typeof openScan>[0]; readonly base64: string } | null;

function useOpened(bytes: Bytes) {
  const [opened, setOpened] = useState<{ of: Bytes; document: ScanDocument | null } | null>(null);
  useEffect(() => {
    if (!bytes) return;
    let isStale = false;
    const opening = openScan(bytes.kind, bytes.base64).catch(() => null);
    opening.then((document) => !isStale && setOpened({ of: bytes, document }));
    return () => {
      isStale = true;
      opening.then((document) => document?.close());
    };
  }, [bytes]);
  const isCurrent = opened !== null && opened.of === bytes;
  return { opened: isCurrent ? opened.document : null, isBroken: isCurrent && opened.document === null };
}

function ScanPages({ opened, look, file }: { opened: ScanDocument; look: ScanLook; file: string }) {
  const width = useWidth(look.frame);
  const isOnItsSide = look.turn === 90 || look.turn === 270;
  const widest = Math.max(...opened.pages.map((page) => (isOnItsSide ? page.height : page.width)));
  const scale = (Math.max(100, width - MARGIN) / widest) * look.zoom;
  const press = (event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.altKey && scanKey(event.nativeEvent, look)) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/useSemanticElements: pages of a picture are no fields.
    <div ref={look.frame} className="scan-pages" role="group" aria-label={file} tabIndex={0} onKeyDown={press}>
      {width === 0
        ? null
        : opened.pages.map((size, page) => (
            <ScanPage
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number.
              key={page}
              opened={opened}
              page={page}
              size={size}
              scale={scale}
              turn={look.turn}
              label={enterWords.page(page + 1, opened.pages.length)}
            />
          ))}
    </div>
  );
}

function useWidth(frame: ScanLook['frame']): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = frame;
    if (!current) return;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}

function ScanTools({ scan, look, pages }: { scan: Scan; look: ScanLook; pages: number }) {
  const tool = (label: string, sign: string, act: () => void) => (
    <button type="button" title={label} aria-label={label} onClick={act}>
      {sign}
    </button>
  );
  return (
    <div className="scan-tools" role="toolbar" aria-label={enterWords.scanTools}>
      {tool(enterWords.zoomOut, '−', () => look.zoomBy(-1))}
      {tool(enterWords.zoomIn, '+', () => look.zoomBy(1))}
      {tool(enterWords.fit, '↔', look.fit)}
      {tool(enterWords.rotate, '⟳', look.rotate)}
      {pages > 1 ? <PageSteps look={look} pages={pages} /> : null}
      <span className="scan-file" title={scan.file}>
        {scan.file}
      </span>
    </div>
  );
}

function PageSteps({ look, pages }: { look: ScanLook; pages: number }) {
  const page = useCurrentPage(look, pages);
  const show = (next: number) => look.frame.current?.children[next]?.scrollIntoView({ block: 'start' });
  return (
    <>
      <button type="button" aria-label={enterWords.previousPage} disabled={page === 0} onClick={() => show(page - 1)}>
        ↑
      </button>
      <button type="button" aria-label={enterWords.nextPage} disabled={page === pages - 1} onClick={() => show(page + 1)}>
        ↓
      </button>
      <span className="scan-count">{enterWords.page(page + 1, pages)}</span>
    </>
  );
}

/** The page in the middle of the frame. */
function useCurrentPage({ frame }: ScanLook, pages: number): number {
  const [page, setPage] = useState(0);
  useEffect(() => {
    const { current } = frame;
    if (!current || pages < 2) return;
    const look = () => {
      const middle = current.scrollTop + current.clientHeight / 2;
      const tops = [...current.children].map((child) => (child instanceof HTMLElement ? child.offsetTop : 0));
      setPage(Math.max(0, tops.filter((top) => top <= middle).length - 1));
    };
    current.addEventListener('scroll', look);
    return () => current.removeEventListener('scroll', look);
  }, [frame, pages]);
  return page;
}
