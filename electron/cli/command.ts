import type { Application } from '#core/contract/contract.ts';
import type { CallError } from '#core/contract/errors.ts';
import type { Result } from '#core/domain/result.ts';
import type { PathHandles } from '../machine/path-handles.ts';
import type { Arguments, Shape } from './arguments.ts';

/** What a command works with. */
export interface CommandContext {
  readonly application: Application;
  readonly handles: PathHandles;
  readonly arguments: Arguments;
  /** To the person, beside the answer. */
  say(message: string): void;
}

/** What a command answers: for programs, for people, and whether something now needs a person. */
export interface Answer {
  readonly json: unknown;
  readonly text: string;
  readonly needsPerson: boolean;
}

/** A refusal by the application, or a sentence about what was typed. */
export type Refusal = CallError | string;

export interface Command {
  readonly shape: Shape;
  run(context: CommandContext): Promise<Result<Answer, Refusal>>;
}

export const answer = (json: unknown, text: string, needsPerson = false): Answer => ({ json, text, needsPerson });

/** Text of an option that the command's shape requires, or of one that may be left out. */
export const required = ({ values }: Arguments, name: keyof Arguments['values']): string => String(values[name] ?? '');
export const optional = ({ values }: Arguments, name: keyof Arguments['values']): string | null =>
  typeof values[name] === 'string' ? values[name] : null;
export const isSet = ({ values }: Arguments, name: keyof Arguments['values']): boolean => values[name] === true;
