import { createContext, useContext } from 'react';
import type { TypedReport } from '#core/domain/submissions/typed-report.ts';

/** What a form is opened with: nothing, or a report to go on from. */
export interface FormOpening {
  readonly period: string;
  readonly unit: string | null;
  readonly report: TypedReport;
}

export const OpenFormContext = createContext<(opening: FormOpening | null) => Promise<void>>(async () => undefined);

/** Opens the form for reports on paper. What is half filled in for the same report is never overwritten: it is shown instead. */
export const useOpenForm = (): ((opening: FormOpening | null) => Promise<void>) => useContext(OpenFormContext);
