import type { CallError } from '../contract/errors.ts';
import { layOutReport } from '../domain/reports/lay-out-report.ts';
import type { ReportLayout } from '../domain/reports/report-layout.ts';
import { ok, type Result } from '../domain/result.ts';
import { reportWords } from '../text/vi-workbooks.ts';
import type { PlanPeriod } from './plan-context.ts';
import type { KeptRelease } from './ports.ts';
import { releaseOf } from './releases.ts';
import { type ReportAsked, reportContent } from './report-content.ts';
import type { ServiceDeps } from './service-deps.ts';

/** A form ready to be written, printed or looked at, with what is entered in the register when it leaves the office. */
export interface LaidOutReport {
  readonly layout: ReportLayout;
  readonly release: KeptRelease;
}

/** Laid out with the code under which it stands in the register. */
export async function laidOutReport(
  deps: ServiceDeps,
  context: PlanPeriod,
  asked: ReportAsked,
): Promise<Result<LaidOutReport, CallError>> {
  const content = reportContent(deps, context, asked);
  if (!content.ok) return content;
  const { input, letter } = content.value;
  const { report, tree, profile } = asked;
  const of = { planId: context.plan.id, tree, report, ...(profile === null ? {} : { isSelection: true as const }) };
  const release = await releaseOf(deps, of, input);
  return ok({ layout: layOutReport(report, input, { ...letter, releaseCode: release.code }, reportWords), release });
}
