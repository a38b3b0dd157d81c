import { useRef, useState } from 'react';
import type { PreviewSeen } from '#core/contract/report-request.ts';
import type { Page } from '#core/domain/pages/page.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask, shell } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';

/** So few at a time that the window goes on answering while a long report is made ready. */
const TOGETHER = 5;

/** Makes pages ready one after the other, prints them as they are looked at, and clears them away. */
export function usePrint() {
  const notify = useNotify();
  const [printed, setPrinted] = useState<readonly Page[]>([]);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const isStopped = useRef(false);
  const clear = () => {
    setPrinted([]);
    setProgress(null);
  };
  const makeReady = async ({ preview }: PreviewSeen, from: number, to: number): Promise<readonly Page[] | null> => {
    const pages: Page[] = [];
    for (let first = from; first <= to; first += TOGETHER) {
      setProgress({ done: pages.length, total: to - from + 1 });
      const answer = await ask('reports.previewPages', { preview, first, count: Math.min(TOGETHER, to - first + 1) });
      if (!answer.ok) notify({ text: failureSentence(answer.error), tone: 'problem' });
      if (!answer.ok || isStopped.current) return null;
      pages.push(...answer.value);
      setPrinted([...pages]);
      await drawn();
    }
    return pages;
  };
  /** Pages from the first to the last, counted from 0. */
  const print = async (seen: PreviewSeen, from: number, to: number) => {
    isStopped.current = false;
    const [page] = (await makeReady(seen, from, to)) ?? [];
    if (page) {
      setProgress(null);
      await document.fonts.ready;
      await shell.print(page.width > page.height ? 'landscape' : 'portrait');
      await enterInRegister(seen, from, to);
    }
    clear();
  };
  const stop = () => {
    isStopped.current = true;
  };
  return { print, printed, progress, stop };
}

/** What was printed of which report; whether paper came out only the person knows. */
async function enterInRegister({ preview, pages }: PreviewSeen, from: number, to: number): Promise<void> {
  const reports = [...new Set(pages.slice(from, to + 1).map(({ report }) => report))];
  await ask('reports.printed', { preview, reports });
}

/** The browser has put on screen what there is so far. */
const drawn = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
