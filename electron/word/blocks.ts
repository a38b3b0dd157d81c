import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type {
  Block,
  Paragraph as ParagraphDraft,
  Rule,
  Run,
  SideBySide,
  TableCell as TableCellDraft,
  Table as TableDraft,
  TableRow as TableRowDraft,
} from '#core/domain/documents/document-draft.ts';
import { assertNever } from '#core/domain/result.ts';
import { FONT, halfPoints, twentieths, twips } from './measures.ts';

/** A block as Word has it; `width` in millimetres. */
export function written(block: Block, width: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block)];
    case 'rule':
      return [rule(block, width)];
    case 'side-by-side':
      return [sideBySide(block, width)];
    case 'table':
      return [table(block)];
    default:
      return assertNever(block);
  }
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justified: AlignmentType.JUSTIFIED,
} as const;

const paragraph = ({ runs, align, before, after, firstLineIndent, keepWithNext }: ParagraphDraft): Paragraph =>
  new Paragraph({
    alignment: alignments[align],
    spacing: { before: twentieths(before), after: twentieths(after) },
    indent: { firstLine: twips(firstLineIndent) },
    keepNext: keepWithNext,
    children: runs.flatMap(textRuns),
  });

/** A line break in a run is one on paper. */
const textRuns = ({ text, size, isBold, isItalic }: Run): readonly TextRun[] =>
  text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        font: FONT,
        size: halfPoints(size),
        bold: isBold,
        italics: isItalic,
        ...(index > 0 ? { break: 1 } : {}),
      }),
  );

/** An empty paragraph with a border below, narrowed from both sides. */
function rule({ share }: Rule, width: number): Paragraph {
  const indent = twips((width * (1 - share)) / 2);
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { line: twentieths(3), lineRule: 'exact', after: twentieths(4) },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
    children: [],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

function sideBySide({ left, right, leftShare, overhang }: SideBySide, textWidth: number): Table {
  const width = textWidth + 2 * overhang;
  const widths = [width * leftShare, width * (1 - leftShare)];
  const side = (blocks: SideBySide['left'], index: number) =>
    new TableCell({
      width: { size: twips(widths[index] ?? 0), type: WidthType.DXA },
      borders: noBorders,
      margins: { left: 0, right: 0 },
      children: blocks.length === 0 ? [new Paragraph({})] : blocks.flatMap((block) => written(block, widths[index] ?? 0)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map(twips),
    width: { size: twips(width), type: WidthType.DXA },
    indent: { size: -twips(overhang), type: WidthType.DXA },
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, children: [side(left, 0), side(right, 1)] })],
  });
}

function table({ columnsInMm, header, rows }: TableDraft): Table {
  const width = columnsInMm.reduce((sum, column) => sum + column, 0);
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: columnsInMm.map(twips),
    width: { size: twips(width), type: WidthType.DXA },
    rows: [...header.map((row) => tableRow(row, columnsInMm, true)), ...rows.map((row) => tableRow(row, columnsInMm, false))],
  });
}

function tableRow({ cells }: TableRowDraft, columnsInMm: readonly number[], isHeader: boolean): TableRow {
  let column = 0;
  const next = (draft: TableCellDraft): TableCell => {
    const width = columnsInMm.slice(column, column + draft.columns).reduce((sum, one) => sum + one, 0);
    column += draft.columns;
    return new TableCell({
      columnSpan: draft.columns,
      width: { size: twips(width), type: WidthType.DXA },
      margins: { left: twips(1), right: twips(1), top: twips(0.4), bottom: twips(0.4) },
      verticalAlign: 'center',
      children: draft.paragraphs.map(paragraph),
    });
  };
  return new TableRow({ cantSplit: true, tableHeader: isHeader, children: cells.map(next) });
}
