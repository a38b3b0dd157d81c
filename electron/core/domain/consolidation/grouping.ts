/** What units are put together by: cụm thi đua, the kind of unit, or the sectors they are of. */
export const groupings = ['cluster', 'kind', 'sector'] as const;
export type GroupBy = (typeof groupings)[number];
