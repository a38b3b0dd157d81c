import type { UnitEventKind } from '../lineage/unit-event.ts';
import type { UnitKind } from '../unit.ts';

/** Columns of the sheet of units; the first five are those of a plain list. */
export const unitColumns = [
  'code',
  'name',
  'kindLabel',
  'sectors',
  'cluster',
  'kind',
  'managedBy',
  'territory',
  'person',
  'position',
  'telephone',
  'email',
  'zalo',
  'aliases',
  'validFrom',
  'validTo',
  'identity',
] as const;
export type UnitColumn = (typeof unitColumns)[number];

/** Columns of the sheet of events. */
export const eventColumns = [
  'on',
  'kind',
  'from',
  'to',
  'decision',
  'signedOn',
  'note',
  'nameBefore',
  'kindBefore',
  'kindLabelBefore',
  'nameAfter',
  'kindAfter',
  'kindLabelAfter',
  'managerBefore',
  'managerAfter',
  'id',
] as const;
export type EventColumn = (typeof eventColumns)[number];

/** What the workbook of units is written with, and read by. */
export interface UnitWorkbookWords {
  readonly units: string;
  readonly events: string;
  readonly unitHeadings: Readonly<Record<UnitColumn, string>>;
  readonly eventHeadings: Readonly<Record<EventColumn, string>>;
  readonly unitKinds: Readonly<Record<UnitKind, string>>;
  readonly eventKinds: Readonly<Record<UnitEventKind, string>>;
  readonly sectors: Readonly<Record<'HCSN' | 'DNNN' | 'DN_NGOAI_NN', string>>;
  /** Nobody has said which sectors a unit has. */
  readonly noSectors: string;
}
