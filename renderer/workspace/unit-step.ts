import type { UnitsChanged } from '#core/contract/unit-methods.ts';
import type { UnitEventFacts } from '#core/domain/units/lineage/unit-event.ts';
import type { UnitProfile } from '#core/domain/units/unit-profile.ts';

/** What was done to units in one step, so that it can be taken back. */
export type UnitStep = UnitsImportedStep | UnitsEditedStep | UnitRemovedStep | UnitChangesStep | UnitEventRemovedStep;

/** A list or workbook of units, with all that it changed. */
export interface UnitsImportedStep {
  readonly kind: 'units-imported';
  readonly planId: string;
  readonly number: number;
}

export interface UnitsEditedStep {
  readonly kind: 'units-edited';
  readonly planId: string;
  readonly former: UnitsChanged['former'];
}

export interface UnitRemovedStep {
  readonly kind: 'unit-removed';
  readonly planId: string;
  readonly former: UnitProfile;
}

/** Events that were recorded or changed, and units that came into the plan with them. */
export interface UnitChangesStep {
  readonly kind: 'unit-changes';
  readonly planId: string;
  /** In the order in which it was done; `former` is null for an event that is new. */
  readonly recorded: readonly { readonly id: string; readonly former: UnitEventFacts | null }[];
  /** Codes. */
  readonly added: readonly string[];
}

export interface UnitEventRemovedStep {
  readonly kind: 'unit-event-removed';
  readonly planId: string;
  readonly id: string;
  readonly former: UnitEventFacts;
}
