import type { Workbook } from 'exceljs';
import type { ReportLayout } from '#core/domain/reports/report-layout.ts';

/** Writes what names the workbook to the program where people do not see it: a sheet of its own, and the properties. */
export function identify(workbook: Workbook, layouts: readonly ReportLayout[]): void {
  for (const { identity } of layouts) {
    if (identity === undefined) continue;
    const worksheet = workbook.addWorksheet(identity.sheet, { state: 'veryHidden' });
    identity.lines.forEach((line, index) => {
      worksheet.getCell(index + 1, 1).value = line;
    });
    workbook.subject = identity.lines[0] ?? '';
    workbook.keywords = workbook.subject;
  }
}
