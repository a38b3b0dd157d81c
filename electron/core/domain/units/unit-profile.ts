import type { PlanUnit } from './unit.ts';

/** Whom to call or write to at a unit; '' where it is not known. */
export interface UnitContact {
  readonly person: string;
  readonly position: string;
  readonly telephone: string;
  readonly email: string;
  readonly zalo: string;
}

/**
 * All that a plan says of a unit. Its identity outlasts plans, names and years, as `measureId` does for indicators:
 * by default "<plan>/<code>" of the plan in which it was first listed.
 */
export interface UnitProfile extends PlanUnit {
  readonly identity: string;
  /** Identity of the unit that manages it (chuyển quản lý changes it); null is the office itself. */
  readonly managedBy: string | null;
  /** Địa bàn, free text; a union may manage others outside its own territory. */
  readonly territory: string;
  readonly contact: UnitContact;
}

/** What a person may change of a unit in a plan; its code stays. */
export type UnitFields = Omit<UnitProfile, 'code'>;

/** Some of them; what is left out stays. */
export type SomeUnitFields = { readonly [Field in keyof UnitFields]?: UnitFields[Field] | undefined };

/** A unit under one name and kind; ISO days, inclusive, null is open. */
export interface UnitVersion {
  readonly name: string;
  readonly kind: PlanUnit['kind'];
  readonly kindLabel: string;
  readonly from: string | null;
  readonly to: string | null;
}

export const noContact: UnitContact = { person: '', position: '', telephone: '', email: '', zalo: '' };

/** A unit whose identity nobody has linked to an earlier one. */
export const newIdentity = (planId: string, code: string): string => `${planId}/${code}`;

/** What figures and tables need of it. */
export const asPlanUnit = (profile: UnitProfile): PlanUnit => ({
  code: profile.code,
  name: profile.name,
  kind: profile.kind,
  kindLabel: profile.kindLabel,
  sectors: profile.sectors,
  cluster: profile.cluster,
  aliases: profile.aliases,
  validFrom: profile.validFrom,
  validTo: profile.validTo,
});

/** A unit of which only this is known. */
export const plainProfile = (unit: PlanUnit, identity: string): UnitProfile => ({
  ...unit,
  identity,
  managedBy: null,
  territory: '',
  contact: noContact,
});
