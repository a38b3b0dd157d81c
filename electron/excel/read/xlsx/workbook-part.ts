import { XmlScanner } from '../xml-scanner.ts';

/** A sheet as the workbook lists it; `relationId` names its part. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden';
  readonly relationId: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Day 0 is 1 January 1904, as in workbooks begun on old Macs. */
  readonly countsFrom1904: boolean;
}

/** Reads xl/workbook.xml. Sheets "hidden" and "veryHidden" are both hidden. */
export function readWorkbookPart(text: string, part: string): WorkbookPart {
  const xml = new XmlScanner(text, part);
  const sheets: SheetEntry[] = [];
  let countsFrom1904 = false;
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    if (xml.name === 'sheet') sheets.push(sheetEntry(xml));
    else if (xml.name === 'workbookPr') countsFrom1904 = isTrue(xml.attribute('date1904'));
  }
  return { sheets, countsFrom1904 };
}

function sheetEntry(xml: XmlScanner): SheetEntry {
  const state = xml.attribute('state') ?? 'visible';
  const visibility = state === 'visible' ? 'visible' : 'hidden';
  return { name: xml.attribute('name') ?? '', visibility, relationId: xml.attribute('id') ?? '' };
}

/** How XML parts write yes: "1" or "true". */
export const isTrue = (value: string | null): boolean => value === '1' || value === 'true';
