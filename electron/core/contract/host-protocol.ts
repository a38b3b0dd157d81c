import { contract, type MethodName, type Progress } from './contract.ts';

/** What the shell tells the process that holds the application. */
export type ToDataHost =
  | { readonly kind: 'call'; readonly id: number; readonly method: string; readonly input: unknown }
  /** A handle stands for this path from now on. */
  | { readonly kind: 'register'; readonly handle: string; readonly path: string };

/** Where things are for the process that holds the application; it gets them as JSON in its last argument. */
export interface DataHostPlaces {
  readonly dataDir: string;
  readonly resourcesDir: string;
  /** The module of the thread that opens workbooks. */
  readonly workbookWorker: string;
  readonly migrationsDir: string;
  /** Where the compiled program is kept between starts; nowhere where it is left out. */
  readonly compiledDir?: string;
}

/** What that process tells the shell. */
export type FromDataHost =
  | { readonly kind: 'ready' }
  /** The data cannot be opened; `refusal` says why where that is known. */
  | { readonly kind: 'refused'; readonly refusal: string | null; readonly reference: string }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly reference: string }
  | { readonly kind: 'progress'; readonly progress: Progress };

/** Names from outside are names of methods only where the contract itself has them (`__proto__` is not one). */
export const isMethodName = (name: unknown): name is MethodName => typeof name === 'string' && Object.hasOwn(contract, name);
