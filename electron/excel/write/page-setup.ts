import type { PageSetup, Worksheet } from 'exceljs';
import type { Margins, PageLayout, SheetLayout } from '#core/domain/reports/report-layout.ts';
import { TYPEFACE } from '#core/domain/reports/styles.ts';

const A4 = 9;
const MM_PER_INCH = 25.4;

/** Paper, margins, page numbers, repeated rows and columns, page breaks, and what stays in view. */
export function setUpPage(worksheet: Worksheet, sheet: SheetLayout): void {
  Object.assign(worksheet.pageSetup, pageSetup(sheet));
  Object.assign(worksheet.headerFooter, headAndFoot(sheet.page));
  for (const row of sheet.breaksAfter) worksheet.getRow(row + 1).addPageBreak();
  const { rows, columns } = sheet.frozen;
  worksheet.views = [{ state: 'frozen', xSplit: columns, ySplit: rows, showGridLines: false, zoomScale: 90 }];
}

function pageSetup({ page, titleRows, titleColumns, printArea }: SheetLayout): Partial<PageSetup> {
  const { orientation, marginsInMm, pageNumber: numbering } = page;
  return {
    paperSize: A4,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: inInches(marginsInMm),
    // The library makes columns absolute and leaves rows to us.
    printArea: `A$1:${columnName(printArea.columns)}$${printArea.rows}`,
    ...(titleRows ? { printTitlesRow: `${titleRows.first + 1}:${titleRows.last + 1}` } : {}),
    ...(titleColumns > 0 ? { printTitlesColumn: `A:${columnName(titleColumns)}` } : {}),
    ...(numbering.startsAtOne ? { firstPageNumber: 1 } : {}),
  };
}

const inInches = ({ left, right, top, bottom, header, footer }: Margins): Margins => {
  const inches = (mm: number): number => Math.round((mm / MM_PER_INCH) * 1000) / 1000;
  return {
    left: inches(left),
    right: inches(right),
    top: inches(top),
    bottom: inches(bottom),
    header: inches(header),
    footer: inches(footer),
  };
};

// An absent first header is an empty one: with differentFirst the number then begins on the second page.
const headAndFoot = ({ foot, pageNumber: { sizeInPoints, isOnFirstPage } }: PageLayout) => ({
  differentFirst: !isOnFirstPage,
  oddHeader: `&C&"${TYPEFACE}"&${sizeInPoints}&P`,
  ...(foot === undefined ? {} : { oddFooter: footOf(foot), firstFooter: footOf(foot) }),
});

const FOOT_SIZE = 9;
/** Excel takes 255 characters with the codes, and calls the file damaged where there are more. */
const LONGEST_FOOT = 220;

/** An ampersand begins a code; the space keeps the text's first digit from being read as part of the size. */
function footOf(text: string): string {
  const whole = text.replaceAll('&', '&&');
  const cut = whole.length <= LONGEST_FOOT ? whole : `${whole.slice(0, LONGEST_FOOT).replace(/&+$/, '')}…`;
  return `&L&"${TYPEFACE}"&${FOOT_SIZE} ${cut}`;
}

/** 1 is "A", 27 is "AA". */
function columnName(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return `${rest > 0 ? columnName(rest) : ''}${String.fromCharCode(65 + ((number - 1) % 26))}`;
}
