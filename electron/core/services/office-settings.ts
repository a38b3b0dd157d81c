import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { OfficeSettings } from '../domain/office/office-settings.ts';
import { unsetOffice } from '../domain/office/office-settings.ts';
import { pictureSize } from '../domain/office/picture-size.ts';
import type { ReportOptions } from '../domain/reports/report-options.ts';
import { fail, ok } from '../domain/result.ts';
import { isSameValue } from '../domain/same-value.ts';
import { closedPeriod } from './closed-reports.ts';
import { reportContext } from './plan-context.ts';
import type { Stores } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

/** Logos are small: a larger picture is a scan, or a photograph nobody prints. */
const LARGEST_LOGO = 2 * 1024 * 1024;

/** The settings in force. */
export const settingsInForce = ({ office }: Pick<Stores, 'office'>): OfficeSettings => office.current()?.settings ?? unsetOffice;

/** Keeps the settings as a new version. */
export function saveOffice(deps: ServiceDeps, input: ParsedInputOf<'office.save'>): OutputOf<'office.save'> {
  const { stores } = deps;
  const settings = withoutUnset(input.settings);
  const former = settingsInForce(stores);
  if (isSameValue(settings, former)) return ok({ former });
  stores.transaction(() => {
    const by = signed(deps);
    const version = stores.office.save(settings, by);
    stores.events.append({ kind: 'office-set', planId: '', version, settings }, by);
  });
  return ok({ former });
}

/** Keeps what was chosen for a report. */
export function saveReportOptions(
  deps: ServiceDeps,
  { report, options: given }: ParsedInputOf<'reportOptions.save'>,
): OutputOf<'reportOptions.save'> {
  const { stores } = deps;
  const options = withoutUnset(given) as ReportOptions;
  const former = stores.office.optionsOf(report);
  if (isSameValue(options, former)) return ok({ former });
  stores.transaction(() => {
    const by = signed(deps);
    stores.office.saveOptions(report, options, by);
    stores.events.append({ kind: 'report-options-set', planId: '', report, options }, by);
  });
  return ok({ former });
}

/** What a report is made with now: what is remembered for it, of a closed period what it was closed with. */
export function optionsInForce(
  { stores }: ServiceDeps,
  { report, of }: ParsedInputOf<'reportOptions.get'>,
): OutputOf<'reportOptions.get'> {
  const context = of === null ? null : reportContext(stores, of);
  if (context?.ok === false) return context;
  const closed = context === null ? null : closedPeriod(stores, context.value);
  return ok(closed === null ? stores.office.optionsOf(report) : (closed.options?.[report] ?? {}));
}

/** As it comes back from storage: a field that is not set is not there. */
const withoutUnset = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Keeps the bytes of a picture for the office's logo. */
export async function keepLogo(deps: ServiceDeps, handle: string): Promise<OutputOf<'office.keepLogo'>> {
  const file = deps.handles.nameOf(handle) ?? handle;
  const bytes = await deps.handles.bytesOf(handle);
  if (bytes === null) return fail({ code: 'file-unreadable', file });
  if (bytes.length > LARGEST_LOGO) return fail({ code: 'picture-too-large', file, mostMegabytes: LARGEST_LOGO / 1024 / 1024 });
  const size = pictureSize(bytes);
  if (size === null) return fail({ code: 'not-a-picture', file });
  const { sha256 } = await deps.files.keep(bytes);
  return ok({ sha256, file, ...size });
}
