import type { ReportRequest } from './report-input.ts';
import type { OptionalColumn } from './report-options.ts';

/** Columns that each report can do without. */
export const columnsOfReport = {
  'bieu-01': ['unitOfMeasure', 'inPeriod', 'completion'],
  'bieu-02': ['given', 'total', 'percent', 'meets'],
  'bieu-03': ['unitsMeeting', 'population'],
  'bieu-04': ['dueOn', 'deliveries', 'issues'],
  'bieu-05': ['unitOfMeasure', 'differencePercent'],
  'unit-sheets': ['unitOfMeasure', 'completion', 'province'],
  all: [],
} as const satisfies Record<ReportRequest, readonly OptionalColumn[]>;
