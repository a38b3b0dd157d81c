import type { Decision } from '#core/domain/allocation/allocation.ts';
import { dayOfText } from '#core/domain/figures/number-text/day-text.ts';
import { fail, ok, type Result } from '#core/domain/result.ts';
import { allocationSentences } from '#core/text/vi.ts';
import type { Arguments } from '../arguments.ts';
import { optional } from '../command.ts';

/** `--decision 15/QĐ-LĐLĐ --signed 1/2/2023`; what is not typed is not known yet. */
export function decisionOption(typed: Arguments): Result<Decision, string> {
  const signed = optional(typed, 'signed');
  const signedOn = signed === null ? null : dayOfText(signed);
  if (signed !== null && signedOn === null) return fail(allocationSentences.notADay(signed));
  return ok({ number: optional(typed, 'decision'), signedOn });
}
