import type { ReportName } from '../contract/report-request.ts';
import type { PageFrame } from '../domain/pages/page-frames.ts';
import type { KeptRelease } from './ports.ts';

/** Reports that are looked at. */
export interface Preview {
  readonly pages: readonly PreviewPage[];
  /** What is entered in the register when they are printed. */
  readonly releases: ReadonlyMap<ReportName, KeptRelease>;
}

/** A page that is looked at, before it is drawn. */
export interface PreviewPage {
  readonly report: ReportName;
  readonly frame: PageFrame;
}

/** What is being looked at: kept so that all its pages tell the same state of the figures. */
export interface Previews {
  keep(id: string, preview: Preview): void;
  /** Null where it is no longer kept. */
  get(id: string): Preview | null;
}

/** One that is on show, and one that is just being left. */
const KEPT = 2;

export function openPreviews(): Previews {
  const kept = new Map<string, Preview>();
  return {
    keep(id, preview) {
      kept.set(id, preview);
      const oldest = [...kept.keys()].slice(0, -KEPT);
      for (const gone of oldest) kept.delete(gone);
    },
    get: (id) => kept.get(id) ?? null,
  };
}
