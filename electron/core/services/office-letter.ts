import type { CallError } from '../contract/errors.ts';
import type { OfficeSettings } from '../domain/office/office-settings.ts';
import type { Plan } from '../domain/plan/plan.ts';
import { type Letter, type LetterChoices, letterOf } from '../domain/reports/letter.ts';
import { officeLetter } from '../domain/reports/office-letter.ts';
import type { ReportOptions } from '../domain/reports/report-options.ts';
import { dayInVietnam } from '../domain/reports/submission-report.ts';
import type { Result } from '../domain/result.ts';
import { officeLetterWords } from '../text/vi-annexes.ts';
import { settingsInForce } from './office-settings.ts';
import type { ServiceDeps } from './service-deps.ts';

/** Which report a letter is for. */
interface LetterPlace {
  readonly report: string;
  readonly period: string;
  /** Over what is remembered for the report. */
  readonly options?: ReportOptions | null;
  readonly choices?: LetterChoices;
}

/** The letter of a report as the office writes it now: its settings, and what is chosen for the report, over the plan's own head. */
export const letterFor = (deps: ServiceDeps, plan: Plan, place: LetterPlace): Result<Letter, CallError> =>
  letterUnder(letterOf(plan, place.choices ?? {}), {
    settings: settingsInForce(deps.stores),
    options: { ...deps.stores.office.optionsOf(place.report), ...place.options },
    planId: plan.id,
    period: place.period,
    at: deps.clock.now(),
  });

/** The same under given settings and options; `at` is the instant whose day counts where the report has none of its own. */
export const letterUnder = (
  base: Letter,
  { at, ...facts }: { settings: OfficeSettings; options: ReportOptions; planId: string; period: string; at: string },
): Result<Letter, CallError> => officeLetter(base, { ...facts, today: dayInVietnam(at) }, officeLetterWords);
