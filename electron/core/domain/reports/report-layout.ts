/** A page as it comes out, free of any workbook library: what the workbook writer and print both take. */
export interface ReportLayout {
  /** "bieu-01" */
  readonly report: string;
  readonly sheets: readonly SheetLayout[];
}

/** To be completed by the reports: rows, columns, formats, page. */
export interface SheetLayout {
  readonly name: string;
}
