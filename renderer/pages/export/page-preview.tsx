import { useState } from 'react';
import type { PreviewSeen } from '#core/contract/report-request.ts';
import { exportWords } from '#core/text/vi-export.ts';
import { keepPreference, preference } from '../../workspace/preference.ts';
import { PageList } from './page-list.tsx';
import { type Zoom, zooms } from './page-places.ts';

const ZOOM = 'page-zoom';

const keptZoom = (): Zoom => zooms.find((zoom) => zoom === preference(ZOOM)) ?? 'width';

/** The pages of what is ticked, as they will come out. */
export function PagePreview({ seen }: { seen: PreviewSeen }) {
  const [zoom, setZoom] = useState(keptZoom);
  const [page, setPage] = useState(0);
  const [wanted, setWanted] = useState<{ page: number } | null>(null);
  const last = seen.pages.length - 1;
  const shown = Math.min(page, last);
  const goTo = (to: number) => setWanted({ page: Math.min(Math.max(0, to), last) });
  const choose = (next: Zoom) => {
    keepPreference(ZOOM, next);
    setWanted(null);
    setZoom(next);
  };
  return (
    <>
      <div className="page-tools">
        <button type="button" aria-label={exportWords.former} disabled={shown === 0} onClick={() => goTo(shown - 1)}>
          ↑
        </button>
        <button type="button" aria-label={exportWords.next} disabled={shown === last} onClick={() => goTo(shown + 1)}>
          ↓
        </button>
        <span className="page-number">
          {exportWords.pages}
          <PageNumber key={shown} page={shown} onGo={goTo} />
          {exportWords.pageOf(seen.pages.length)}
        </span>
        <span className="page-sheet-name">{seen.pages[shown]?.sheet}</span>
        <fieldset className="segments">
          <legend className="only-read">{exportWords.zoom}</legend>
          {zooms.map((one) => (
            <label key={one}>
              <input type="radio" name="page-zoom" checked={zoom === one} onChange={() => choose(one)} />
              <span>{exportWords.zooms[one]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <PageList seen={seen} zoom={zoom} page={shown} onPage={setPage} wanted={wanted} />
    </>
  );
}

/** The page that is looked at, from 1; typed over and taken with Enter or by leaving the field. */
function PageNumber({ page, onGo }: { page: number; onGo: (page: number) => void }) {
  const [typed, setTyped] = useState(String(page + 1));
  const take = () => {
    const number = Number.parseInt(typed, 10);
    if (Number.isNaN(number) || number === page + 1) setTyped(String(page + 1));
    else onGo(number - 1);
  };
  return (
    <input
      value={typed}
      inputMode="numeric"
      aria-label={exportWords.goTo}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    />
  );
}
