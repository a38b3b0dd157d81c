import { POINTS_PER_MM } from '../reports/row-heights.ts';
import type { PagePicture } from './page.ts';
import type { PageFrame } from './page-frames.ts';

/** Pictures in base64, by the hash of their bytes. */
export type KnownPictures = ReadonlyMap<string, string>;

/** A page's pictures at full size from its first cell; one whose bytes were lost is left out, as in the workbook. */
export function placedPictures({ sheet, rows, heights }: PageFrame, known: KnownPictures): PagePicture[] {
  return (sheet.pictures ?? []).flatMap(({ sha256, kind, row, leftInMm, widthInMm, heightInMm }) => {
    const base64 = known.get(sha256);
    const at = rows.indexOf(row);
    if (base64 === undefined || at < 0) return [];
    const y = rows.slice(0, at).reduce((sum, above) => sum + (heights[above] ?? 0), 0);
    const size = { width: widthInMm * POINTS_PER_MM, height: heightInMm * POINTS_PER_MM };
    return [{ kind: 'picture', type: kind, base64, x: leftInMm * POINTS_PER_MM, y, ...size }];
  });
}
