import { useState } from 'react';
import type { PreviewSeen } from '#core/contract/report-request.ts';
import { exportWords } from '#core/text/vi-export.ts';
import { WaitBar } from '../../components/wait-bar.tsx';
import { PrintedPages } from './printed-pages.tsx';
import { usePrint } from './use-print.ts';

/** In: all the pages that are looked at, or some of them. `seen` is null where there is nothing to print. */
export function PrintActions({ seen }: { seen: PreviewSeen | null }) {
  const last = seen?.pages.length ?? 0;
  const [from, setFrom] = useState('1');
  const [to, setTo] = useState(String(last));
  const { print, printed, progress, stop } = usePrint();
  const first = within(from, 1, last);
  const until = Math.max(first, within(to, last, last));
  return (
    <>
      <div className="export-print">
        <button
          type="button"
          className="primary"
          disabled={seen === null || progress !== null}
          onClick={() => seen && print(seen, first - 1, until - 1)}
        >
          {exportWords.print}
        </button>
        <PageField label={exportWords.from} typed={from} onType={setFrom} />
        <PageField label={exportWords.to} typed={to} onType={setTo} />
      </div>
      {progress ? <WaitBar {...progress} at={exportWords.preparing} onStop={stop} /> : null}
      <PrintedPages pages={printed} />
    </>
  );
}

/** The page that was typed, or the nearest there is. */
function within(typed: string, otherwise: number, last: number): number {
  const number = Number.parseInt(typed, 10);
  return Number.isNaN(number) ? otherwise : Math.min(Math.max(1, number), last);
}

const PageField = ({ label, typed, onType }: { label: string; typed: string; onType: (typed: string) => void }) => (
  <label className="page-number">
    {label}
    <input value={typed} inputMode="numeric" onChange={(event) => onType(event.target.value)} />
  </label>
);
