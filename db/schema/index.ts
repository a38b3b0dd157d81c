export * from './allocations.ts';
export * from './drafts.ts';
export * from './events.ts';
export * from './figures.ts';
export * from './memory.ts';
export * from './plans.ts';
export * from './submissions.ts';
export * from './units.ts';
