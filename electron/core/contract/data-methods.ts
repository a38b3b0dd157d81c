import { z } from 'zod';
import type { Result } from '../domain/result.ts';
import type { DataRefusal } from '../domain/storage/storage-fault.ts';
import type { CallError } from './errors.ts';
import { id, method, nothing } from './method.ts';

/** Whether the data could be opened; null where they are. */
export interface DataState {
  readonly refusal: DataRefusal | null;
}

/** The data folder as a whole. Where it cannot be opened, all other methods are refused with `data-refused`. */
export const dataMethods = {
  'data.state': method<DataState>()(nothing),
  /** Opens the data again, where what was in the way may be gone. */
  'data.retry': method<DataState>()(nothing),
  'data.backup': method<Result<{ file: string; sizeInBytes: number }, CallError>>()(z.object({ file: id })),
  /** Also of data that cannot be opened. `keptIn`: the folder in which what was there before is kept. */
  'data.restore': method<Result<{ keptIn: string }, CallError>>()(z.object({ file: id })),
  'data.verify': method<{ ok: boolean; problems: readonly string[] }>()(nothing),
} as const;
