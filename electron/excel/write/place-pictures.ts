import type { Anchor, Workbook, Worksheet } from 'exceljs';
import type { SheetLayout } from '#core/domain/reports/report-layout.ts';

const PIXELS_PER_MM = 96 / 25.4;

/** Puts a sheet's pictures over its cells, in their own proportions; one without bytes is left out. */
export function placePictures(
  workbook: Workbook,
  worksheet: Worksheet,
  { pictures = [] }: Pick<SheetLayout, 'pictures'>,
  bytes: ReadonlyMap<string, Uint8Array>,
): void {
  for (const { sha256, kind, row, leftInMm, widthInMm, heightInMm } of pictures) {
    const content = bytes.get(sha256);
    if (content === undefined) continue;
    // The library's own type for bytes is an older one of Node's.
    const id = workbook.addImage({ base64: Buffer.from(content).toString('base64'), extension: kind });
    worksheet.addImage(id, {
      tl: placeOf(leftInMm, row),
      ext: { width: widthInMm * PIXELS_PER_MM, height: heightInMm * PIXELS_PER_MM },
      editAs: 'oneCell',
    });
  }
}

const EMU_PER_MM = 36_000;

// Given parts of a column the library takes columns for far narrower than they are; these are the file's own measures.
const placeOf = (leftInMm: number, row: number): Anchor =>
  ({ nativeCol: 0, nativeColOff: Math.round(leftInMm * EMU_PER_MM), nativeRow: row, nativeRowOff: 0 }) as Anchor;
