import { createPortal } from 'react-dom';
import type { Page } from '#core/domain/pages/page.ts';
import { PageDrawing } from '../../components/page/page-drawing.tsx';

/** The pages beside the window itself: on paper there is nothing else. */
export function PrintedPages({ pages }: { pages: readonly Page[] }) {
  if (pages.length === 0) return null;
  const numbered = pages.map((page, index) => ({ page, number: index + 1 }));
  return createPortal(
    <div className="printed-pages" aria-hidden="true">
      {numbered.map(({ page, number }) => (
        <div key={number} className="printed-page" data-orientation={page.width > page.height ? 'landscape' : 'portrait'}>
          <PageDrawing page={page} name={page.sheet} />
        </div>
      ))}
    </div>,
    document.body,
  );
}
