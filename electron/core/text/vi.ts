/** Every Vietnamese sentence: window, command line and workbooks take their words here. */
export * from './vi-command-line.ts';
export * from './vi-issues.ts';
export * from './vi-words.ts';
