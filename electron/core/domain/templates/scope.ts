import type { CellValue } from '../reports/report-layout.ts';
import type { Placeholder } from './placeholder.ts';
import type { RepeatOver } from './placeholder-words.ts';

/** One turn of a repeat. A null key is the blank turn of a list that is empty. */
export interface Turn {
  readonly key: string | null;
  /** From 1; goes on counting through sections and groups. */
  readonly ordinal: number;
}

/** Of what a cell speaks: the turn of every repeat around it. */
export type Scope = Readonly<Partial<Record<RepeatOver, Turn>>>;

/** What a template is filled from. */
export interface TemplateSource {
  /** What a repeat goes through at this place. */
  turns(over: RepeatOver, scope: Scope): readonly Turn[];
  value(placeholder: Placeholder, scope: Scope): CellValue;
  /** Codes that the plan does not have. */
  isKnown(of: 'indicators' | 'units', code: string): boolean;
}
