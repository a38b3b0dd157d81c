import { RefusedFile } from '../refused-file.ts';

/** Fonts of one sheet's text cells by `row * 256 + column`; absent where the style names none. */
export type SheetFonts = ReadonlyMap<number, string>;

// [MS-XLS] 2.3: records that tell fonts, styles, sheets and cells with text.
const record = {
  font: 0x31,
  xf: 0xe0,
  boundSheet: 0x85,
  filePass: 0x2f,
  endOfFile: 0x0a,
  start: 0x809,
  label: 0x204,
  sharedLabel: 0xfd,
  richLabel: 0xd6,
} as const;
const textCells: readonly number[] = [record.label, record.sharedLabel, record.richLabel, 0x06, 0x206, 0x406];

interface Globals {
  readonly fonts: readonly string[];
  readonly fontOfStyle: readonly number[];
  readonly sheetsAt: readonly number[];
}

/** Cell fonts per sheet, in the workbook's order of sheets. Refuses a locked stream, and one whose records are cut short. */
export function readBiffFonts(stream: Buffer): readonly SheetFonts[] {
  const globals = readGlobals(stream);
  return globals.sheetsAt.map((at) => readSheet(stream, at, globals));
}

function readGlobals(stream: Buffer): Globals {
  const fonts: string[] = [];
  const fontOfStyle: number[] = [];
  const sheetsAt: number[] = [];
  const isBiff8 = stream.readUInt16LE(4) >= 0x600;
  for (const { type, body } of recordsFrom(stream, 0)) {
    if (type === record.filePass) throw new RefusedFile('encrypted-file', 'xls');
    if (type === record.font) fonts.push(fontName(body, isBiff8));
    else if (type === record.xf) fontOfStyle.push(body.readUInt16LE(0));
    else if (type === record.boundSheet) sheetsAt.push(body.readUInt32LE(0));
  }
  return { fonts, fontOfStyle, sheetsAt };
}

function fontName(body: Buffer, isBiff8: boolean): string {
  const length = body.readUInt8(14);
  if (!isBiff8) return body.toString('latin1', 15, 15 + length);
  const isWide = (body.readUInt8(15) & 1) === 1;
  return isWide ? body.toString('utf16le', 16, 16 + 2 * length) : body.toString('latin1', 16, 16 + length);
}

function readSheet(stream: Buffer, at: number, { fonts, fontOfStyle }: Globals): SheetFonts {
  const found = new Map<number, string>();
  for (const { type, body } of recordsFrom(stream, at)) {
    if (!textCells.includes(type)) continue;
    const index = fontOfStyle[body.readUInt16LE(4)] ?? 0;
    // There is no font 4: numbers above it are one too high.
    const font = fonts[index > 4 ? index - 1 : index];
    if (font) found.set(body.readUInt16LE(0) * 256 + body.readUInt16LE(2), font);
  }
  return found;
}

// One substream with the charts embedded in it, up to its own end.
function* recordsFrom(stream: Buffer, from: number): Generator<{ type: number; body: Buffer }> {
  let depth = 0;
  for (let at = from; at + 4 <= stream.length; ) {
    const type = stream.readUInt16LE(at);
    const end = at + 4 + stream.readUInt16LE(at + 2);
    if (end > stream.length) break;
    depth += type === record.start ? 1 : 0;
    if (type === record.endOfFile) depth -= 1;
    if (depth === 0) return;
    if (depth === 1) yield { type, body: stream.subarray(at + 4, end) };
    at = end;
  }
  throw new RefusedFile('damaged-file', 'xls');
}
