/** By which units a table is told: those that reported, or those that stand on a day (ISO). */
export type UnitTree = { readonly kind: 'as-reported' } | { readonly kind: 'restated'; readonly on: string };

export const asReported: UnitTree = { kind: 'as-reported' };
