import type { UnitKind } from '#core/domain/units/unit.ts';
import type { UnitProfile } from '#core/domain/units/unit-profile.ts';
import { unitKindNames } from '#core/text/vi-unit-page.ts';

/** A kind with what the office calls it. */
export type NamedKind = Pick<UnitProfile, 'kind' | 'kindLabel'>;

const REPORTING: readonly UnitKind[] = ['district', 'sector', 'zone', 'commune', 'grassroots', 'other'];

/** What a unit can be: every kind as the plan's own units call it, and those that none of them is yet. */
export function namedKinds(units: readonly NamedKind[]): readonly NamedKind[] {
  return REPORTING.flatMap((kind) => {
    const labels = new Set(units.filter((unit) => unit.kind === kind && unit.kindLabel !== '').map(({ kindLabel }) => kindLabel));
    return labels.size > 0 ? [...labels].map((kindLabel) => ({ kind, kindLabel })) : [calledByDefault(kind)];
  });
}

const calledByDefault = (kind: UnitKind): NamedKind => ({ kind, kindLabel: unitKindNames[kind] });

/** As a plan's units call a kind. */
export const calledIn = (units: readonly NamedKind[], kind: UnitKind): NamedKind =>
  namedKinds(units).find((one) => one.kind === kind) ?? calledByDefault(kind);

/** A kind as the value of a choice, and back. */
export const kindKey = ({ kind, kindLabel }: NamedKind): string => `${kind} ${kindLabel}`;
export const kindOfKey = (key: string, kinds: readonly NamedKind[]): NamedKind | null =>
  kinds.find((one) => kindKey(one) === key) ?? null;

/** "LĐLĐ cấp huyện"; the plain word where the office has none of its own. */
export const kindText = ({ kind, kindLabel }: NamedKind): string => (kindLabel === '' ? unitKindNames[kind] : kindLabel);
