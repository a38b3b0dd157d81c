import { dayInVietnam } from '#core/domain/reports/submission-report.ts';
import type { TypedReport } from '#core/domain/submissions/typed-report.ts';

/** ISO day in Vietnam. */
export const today = (): string => dayInVietnam(new Date().toISOString());

/** A form in which nothing has been filled in. */
export const newReport = (): TypedReport => ({
  source: { kind: 'paper', receivedOn: today(), toldBy: null, scan: null },
  rows: [],
});
