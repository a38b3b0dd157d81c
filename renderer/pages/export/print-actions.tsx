import { useEffect, useState } from 'react';
import type { PreviewSeen } from '#core/contract/report-request.ts';
import { exportWords } from '#core/text/vi-export.ts';
import { WaitBar } from '../../components/wait-bar.tsx';
import { PrintedPages } from './printed-pages.tsx';
import { usePrint } from './use-print.ts';

/** In: all the pages that are looked at, or some of them. `seen` is null where there is nothing to print. */
export function PrintActions({ seen }: { seen: PreviewSeen | null }) {
  const last = seen?.pages.length ?? 0;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const { print, printed, progress, stop } = usePrint();
  const first = within(from, 1, last);
  const until = Math.max(first, within(to, last, last));
  const isReady = seen !== null && progress === null;
  const printThese = () => void (isReady && print(seen, first - 1, until - 1));
  usePrintKey(printThese);
  return (
    <>
      <div className="export-print">
        <button type="button" className="primary" title={exportWords.printKey} disabled={!isReady} onClick={printThese}>
          {exportWords.print}
        </button>
        <PageField label={exportWords.from} typed={from} otherwise={1} onType={setFrom} />
        <PageField label={exportWords.to} typed={to} otherwise={last} onType={setTo} />
      </div>
      {progress ? <WaitBar {...progress} at={exportWords.preparing} onStop={stop} /> : null}
      <PrintedPages pages={printed} />
    </>
  );
}

/** Ctrl+P prints the pages, not the window around them. */
function usePrintKey(print: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.shiftKey || event.key.toLowerCase() !== 'p') return;
      event.preventDefault();
      print();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [print]);
}

/** The page that was typed, or the nearest there is. */
function within(typed: string, otherwise: number, last: number): number {
  const number = Number.parseInt(typed, 10);
  return Number.isNaN(number) ? otherwise : Math.min(Math.max(1, number), last);
}

interface PageFieldProps {
  readonly label: string;
  readonly typed: string;
  /** Holds as long as nothing is typed. */
  readonly otherwise: number;
  readonly onType: (typed: string) => void;
}

const PageField = ({ label, typed, otherwise, onType }: PageFieldProps) => (
  <label className="page-number">
    {label}
    <input value={typed} placeholder={String(otherwise)} inputMode="numeric" onChange={(event) => onType(event.target.value)} />
  </label>
);
