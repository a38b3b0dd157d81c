import { officeNames } from '../plan/office-names.ts';
import { recogniseUnit, type UnitEvidence, type UnitRecognition } from '../units/recognise-unit.ts';
import type { ReadingInput } from './reading-input.ts';
import type { SheetReading } from './sheet-reading.ts';
import { textOf } from './sheet-view.ts';

/** A file's name without its ending. */
export const baseName = (fileName: string): string => fileName.replace(/\.[a-z]{3,4}$/i, '');

/** Whose report it is: as a person says, else as the workbook and its file's name do. */
export function submissionUnit(input: ReadingInput, sheets: readonly SheetReading[]): UnitRecognition {
  const given = input.answers.unit ?? input.unit;
  if (given !== null && given !== undefined) return { kind: 'recognised', unit: given };
  return recogniseUnit(unitEvidence(sheets, baseName(input.fileName)), input.units, officeNames(input.plan));
}

function unitEvidence(sheets: readonly SheetReading[], fileName: string): UnitEvidence[] {
  const headings = sheets.flatMap((sheet) => sheet.headings.map((text) => ({ text, place: 'heading' as const })));
  const body = sheets
    .filter(({ hits }) => hits.length > 0)
    .flatMap(({ view }) =>
      view.rows.flatMap(({ cells }) =>
        cells.slice(0, 2).flatMap((cell) => ({ text: textOf(cell) ?? '', place: 'body' as const })),
      ),
    );
  return [
    ...headings,
    ...body.filter(({ text }) => /^(LĐLĐ|CĐ|Liên đoàn|Công đoàn)/i.test(text) && text.length < 60),
    { text: fileName, place: 'file-name' },
  ];
}
