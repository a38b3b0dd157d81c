import { z } from 'zod';

/** One method that may be asked from outside: its input is checked at the door, its output typed. */
export interface Method<Input extends z.ZodType, Output> {
  readonly input: Input;
  /** Never read: carries the type only. */
  readonly output?: Output;
}

export const method =
  <Output>() =>
  <Input extends z.ZodType>(input: Input): Method<Input, Output> => ({ input });

/** What is named by a code or a handle. */
export const id = z.string().min(1).max(200);
export const reason = z.string().trim().min(1).max(2000);
export const basis = z.enum(['period', 'cumulative']);
export const nothing = z.object({});
export const ofPlan = z.object({ planId: id });
export const report = z.object({ planId: id, period: id });
/** Số quyết định, ngày ký. */
export const decision = z.object({
  number: z.string().trim().min(1).max(200).nullable(),
  signedOn: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable(),
});
