import { drawPage } from '#core/domain/pages/draw-page.ts';
import { pageFrames } from '#core/domain/pages/page-frames.ts';
import { openPdfWriter } from '../../../electron/pdf/open-pdf-writer.ts';
import { officeReport } from '../../support/office-table.ts';
import { answer, timed } from '../child-process.ts';

/** Lays a report of 100 units out, and writes its first 40 pages; `pages`: draws all the pages of 300 units and writes none. */
const [, , what = 'pdf'] = process.argv;

async function writeForty(): Promise<string> {
  const frames = pageFrames(officeReport('all', { units: 100, indicators: 40, silent: 0.1 })).slice(0, 40);
  const draft = { title: 'Biểu', author: 'bench', madeAt: '2024-01-05T00:00:00.000Z', pages: frames.map(drawPage) };
  const bytes = await openPdfWriter('resources/fonts').write(draft, () => true);
  return `${frames.length} pages, ${Math.round((bytes?.byteLength ?? 0) / 1024)} kB`;
}

function drawAll(): string {
  const pages = pageFrames(officeReport('all', { units: 300, indicators: 60, silent: 0.1 })).map(drawPage);
  return `${pages.length} pages of 300 units laid out and drawn`;
}

const { ms, result } = await timed(() => (what === 'pdf' ? writeForty() : drawAll()));
answer(ms, result);
