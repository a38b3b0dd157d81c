import { z } from 'zod';
import type { Result } from '../domain/result.ts';
import type { UnitEventFault } from '../domain/units/lineage/event-fault.ts';
import { type UnitEventEntry, type UnitEventFacts, unitEventKinds } from '../domain/units/lineage/unit-event.ts';
import type { PlanUnit } from '../domain/units/unit.ts';
import type { SomeUnitFields, UnitProfile, UnitVersion } from '../domain/units/unit-profile.ts';
import type { CallError } from './errors.ts';
import { id, method, nothing, ofPlan, reason } from './method.ts';

const day = z.iso.date();
const line = z.string().trim().max(500);
const text = z.string().trim().max(5000);
const maybeReason = reason.nullable().default(null);
const name = line.min(1);
const kind = z.enum(['district', 'sector', 'zone', 'commune', 'grassroots', 'cluster', 'office', 'other']);

const contact = z.object({ person: line, position: line, telephone: line, email: line, zalo: line });
const fields = z.object({
  identity: id,
  name,
  kind,
  kindLabel: line,
  sectors: z.array(z.enum(['HCSN', 'DNNN', 'DN_NGOAI_NN'])).max(3),
  cluster: name.nullable(),
  aliases: z.array(name).max(100),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  managedBy: id.nullable(),
  territory: text,
  contact,
});
/** What is left out stays as it is. */
const someFields = fields.partial();
const change = ofPlan.extend({ reason: maybeReason });

const naming = z.object({ name, kind, kindLabel: line });
const identities = z.array(id).max(500);
const eventFacts = z.object({
  on: day,
  kind: z.enum(unitEventKinds),
  from: identities,
  to: identities,
  decision: z.object({ number: name.nullable(), signedOn: day.nullable() }),
  note: text.nullable().default(null),
  renaming: z.object({ before: naming, after: naming }).nullable().default(null),
  transfer: z.object({ before: id.nullable(), after: id.nullable() }).nullable().default(null),
});

/** By which units a table is told: those that reported, or those that stand on a day. */
export const unitTree = z
  .discriminatedUnion('kind', [z.object({ kind: z.literal('as-reported') }), z.object({ kind: z.literal('restated'), on: day })])
  .default({ kind: 'as-reported' });

/** One unit of one plan, and what is to be different. */
export interface UnitChange {
  readonly unit: string;
  readonly fields: SomeUnitFields;
}

/** What a change of units came to; `former` given to `units.edit` takes it back. */
export interface UnitsChanged {
  readonly changed: number;
  readonly former: readonly UnitChange[];
}

/** What came of a list of units or a whole workbook of them. */
export interface UnitsImported {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Only where the workbook has a sheet of events. */
  readonly events?: EventsLoaded;
  /** By which `units.takeBackImport` takes it back; only where something was changed. */
  readonly number?: number;
}

export interface EventsLoaded {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** As of `UnitsImported`; of events that came with a list of units, its number takes them back too. */
  readonly number?: number;
  /** Rows that were left out: cell, and what is not understood there or wrong with the event. */
  readonly refused: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly found: string;
    readonly faults: readonly UnitEventFault[];
  }[];
}

/** A unit as some plan of the data folder has it, to be named in an event. */
export interface KnownUnit {
  readonly identity: string;
  readonly planId: string;
  readonly year: number;
  readonly issuer: string;
  readonly code: string;
  readonly name: string;
  readonly kind: PlanUnit['kind'];
}

/** Events that touch a plan's units, their past and their future, the oldest first, with what is wrong with them. */
export interface UnitEvents {
  readonly events: readonly UnitEventEntry[];
  readonly faults: readonly UnitEventFault[];
  /** Every unit named in them, by identity: as the latest plan calls it. */
  readonly units: readonly KnownUnit[];
}

/** What is known of a unit over the years. */
export interface UnitHistory {
  readonly unit: UnitProfile;
  /** What it was called, the oldest first. */
  readonly versions: readonly UnitVersion[];
  readonly events: readonly UnitEventEntry[];
  readonly predecessors: readonly KnownUnit[];
  readonly successors: readonly KnownUnit[];
  /** The same unit in every plan that has it, the oldest first. */
  readonly plans: readonly KnownUnit[];
  /** Changes of its fields in this plan, the oldest first. */
  readonly edits: readonly {
    readonly at: string;
    readonly actor: string;
    readonly reason: string | null;
    /** Null where it was added or taken out then. */
    readonly before: SomeUnitFields | null;
    readonly after: SomeUnitFields | null;
  }[];
}

export interface EventRecorded {
  readonly id: string;
  readonly warnings: readonly UnitEventFault[];
  /** What it said before; null for a new one. Given to `unitEvents.record` with the id, it takes the change back. */
  readonly former: UnitEventFacts | null;
}

/** Đơn vị: what a plan says of its units, and what happened to them over the years. */
export const unitMethods = {
  /**
   * A list of units (Mã, Tên đơn vị, Loại, Khối, Cụm thi đua), or a workbook written by `units.export`. Units that it lacks
   * stay, and so does of a unit what it has no column for.
   */
  'units.import': method<Result<UnitsImported, CallError>>()(z.object({ planId: id, file: id })),
  'units.export': method<Result<{ file: string; sheets: number; rows: number }, CallError>>()(z.object({ planId: id, file: id })),
  'units.list': method<Result<readonly PlanUnit[], CallError>>()(ofPlan),
  /** The same units with identity, management, territory and contact; validity and names as the events have made them. */
  'units.profiles': method<Result<readonly UnitProfile[], CallError>>()(ofPlan),
  /** All changes or none; `units.edit` with `former` undoes them. What an event tells is changed in that event. */
  'units.edit': method<Result<UnitsChanged, CallError>>()(
    change.extend({
      changes: z
        .array(z.object({ unit: id, fields: someFields }))
        .min(1)
        .max(2000),
    }),
  ),
  /** A unit that the plan did not have; what is left out is empty, of all sectors, with an identity of its own. */
  'units.add': method<Result<UnitProfile, CallError>>()(
    change.extend({ unit: id, fields: someFields.extend({ name, kind, kindLabel: line }) }),
  ),
  /** Takes a unit out of the plan, where nothing was reported, allocated or set for it. `units.add` undoes it. */
  'units.remove': method<Result<{ former: UnitProfile }, CallError>>()(change.extend({ unit: id })),
  'units.history': method<Result<UnitHistory, CallError>>()(ofPlan.extend({ unit: id })),
  /** Every unit of every plan, once for each plan that has it: what an event may name. */
  'units.known': method<readonly KnownUnit[]>()(nothing),
  'unitEvents.list': method<Result<UnitEvents, CallError>>()(ofPlan),
  /**
   * Records an event under a plan; with an `id`, changes that one or brings it back. One that cannot be is refused
   * (`unit-event-faulty`), what is only strange comes back as warnings.
   */
  'unitEvents.record': method<Result<EventRecorded, CallError>>()(
    change.extend({ id: id.nullable().default(null), event: eventFacts }),
  ),
  /** What an event would be refused or warned for, before it is recorded. */
  'unitEvents.check': method<Result<readonly UnitEventFault[], CallError>>()(
    ofPlan.extend({ id: id.nullable().default(null), event: eventFacts }),
  ),
  'unitEvents.remove': method<Result<{ former: UnitEventFacts }, CallError>>()(change.extend({ id })),
  /** The events of a workbook, whatever else it has. */
  'unitEvents.load': method<Result<EventsLoaded, CallError>>()(z.object({ planId: id, file: id, reason: maybeReason })),
} as const;
