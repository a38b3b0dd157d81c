import { isSameValue } from '../domain/same-value.ts';
import type { Stores, VerifyProblem } from './ports.ts';

/** Every version of the settings, and the options that hold, against those that the events tell. */
export function verifyOffice({ office, events }: Stores): readonly VerifyProblem[] {
  const told = events.ofPlan('').map(({ event }) => event);
  const settings = told.flatMap((event) => (event.kind === 'office-set' ? [event.settings] : []));
  const kept = office.versions().map((version) => version.settings);
  const options = new Map(told.flatMap((event) => (event.kind === 'report-options-set' ? [[event.report, event.options]] : [])));
  const held = new Map(Object.entries(office.allOptions()));
  const reports = [...new Set([...options.keys(), ...held.keys()])].filter(
    (report) => !isSameValue(options.get(report), held.get(report)),
  );
  return [
    ...(isSameValue(settings, kept) ? [] : [{ kind: 'office-differs' } as const]),
    ...reports.map((report) => ({ kind: 'report-options-differ', report }) as const),
  ];
}
