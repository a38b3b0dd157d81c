import { z } from 'zod';
import type { ReturnedList } from '../domain/reading/forms/returned-lists.ts';
import type { Result } from '../domain/result.ts';
import type { CallError } from './errors.ts';
import { id, method, report } from './method.ts';

/** Lists (công trình, sáng kiến …) that units send in a form beside their figures. They are no part of what counts. */
export const listMethods = {
  /** As they stand in the unit's own workbook; none for a report that was typed. */
  'lists.ofSubmission': method<Result<readonly ReturnedList[], CallError>>()(z.object({ submissionId: id })),
  /** Of every report of the period that stands, unit by unit, into one workbook with a sheet for each kind of list. */
  'lists.export': method<Result<{ file: string; units: number; lines: number }, CallError>>()(report.extend({ file: id })),
} as const;
