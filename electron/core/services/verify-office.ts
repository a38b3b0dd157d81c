import { isSameValue } from '../domain/same-value.ts';
import type { Stores, VerifyProblem } from './ports.ts';

/** Settings and options that hold against those that the events tell last. */
export function verifyOffice({ office, events }: Stores): readonly VerifyProblem[] {
  const told = events.ofPlan('').map(({ event }) => event);
  const set = told.findLast((event) => event.kind === 'office-set');
  const settings = set?.kind === 'office-set' ? set.settings : null;
  const options = new Map(told.flatMap((event) => (event.kind === 'report-options-set' ? [[event.report, event.options]] : [])));
  const held = new Map(Object.entries(office.allOptions()));
  const reports = [...new Set([...options.keys(), ...held.keys()])].filter(
    (report) => !isSameValue(options.get(report), held.get(report)),
  );
  return [
    ...(isSameValue(settings, office.current()?.settings ?? null) ? [] : [{ kind: 'office-differs' } as const]),
    ...reports.map((report) => ({ kind: 'report-options-differ', report }) as const),
  ];
}
