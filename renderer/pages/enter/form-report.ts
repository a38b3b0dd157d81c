import type { Scan, TypedReport, TypedSource } from '#core/domain/submissions/typed-report.ts';
import { dayTyped, typedDay } from '#core/text/vi-enter.ts';
import { today } from '../../workspace/new-report.ts';

/** How a report came, as far as it is filled in. */
export interface SourceFields {
  readonly kind: TypedSource['kind'];
  /** "28/6/2023", as it is being typed. */
  readonly day: string;
  readonly toldBy: string;
  readonly scan: Scan | null;
}

export const isEmptyForm = ({ source, rows }: TypedReport): boolean =>
  rows.length === 0 && source.scan === null && source.toldBy === null;

export const fieldsOf = ({ kind, receivedOn, toldBy, scan }: TypedSource): SourceFields => ({
  kind,
  day: typedDay(receivedOn),
  toldBy: toldBy ?? '',
  scan,
});

/** Null where the day is none, or is still to come. */
export function dayOf({ day }: SourceFields): string | null {
  const typed = dayTyped(day);
  return typed !== null && typed <= today() ? typed : null;
}

/** A draft with a wrong day keeps today's: the field is asked again before anything is saved. */
export const sourceOf = (fields: SourceFields): TypedSource => ({
  kind: fields.kind,
  receivedOn: dayOf(fields) ?? today(),
  toldBy: fields.toldBy.trim() || null,
  scan: fields.scan,
});
