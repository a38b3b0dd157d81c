import type { Basis } from '#core/domain/plan/reporting-period.ts';
import { fail, ok, type Result } from '#core/domain/result.ts';
import { usageSentences } from '#core/text/vi.ts';
import type { Arguments } from '../arguments.ts';
import { optional } from '../command.ts';

/** `--basis`, null where it is left to the workbook and the period. */
export function basisOption(typed: Arguments): Result<Basis | null, string> {
  const basis = optional(typed, 'basis');
  if (basis === null || basis === 'period' || basis === 'cumulative') return ok(basis);
  return fail(usageSentences.notAmong('--basis', basis, ['period', 'cumulative']));
}
