/** Every Vietnamese sentence stands beside this file: by who says it (window, command line, workbooks) or what it is about. */
export * from './vi-allocation.ts';
export * from './vi-closed.ts';
export * from './vi-closing.ts';
export * from './vi-command-line.ts';
export * from './vi-forms.ts';
export * from './vi-groups.ts';
export * from './vi-history.ts';
export * from './vi-issues.ts';
export * from './vi-last-year.ts';
export * from './vi-memory.ts';
export * from './vi-plan-population.ts';
export * from './vi-problems.ts';
export * from './vi-progress.ts';
export * from './vi-reminders.ts';
export * from './vi-units.ts';
export * from './vi-words.ts';
export * from './vi-workbooks.ts';
