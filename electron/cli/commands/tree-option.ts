import { dayOfText } from '#core/domain/figures/number-text/day-text.ts';
import { fail, ok, type Result } from '#core/domain/result.ts';
import { asReported, type UnitTree } from '#core/domain/units/lineage/unit-tree.ts';
import { allocationSentences } from '#core/text/vi.ts';
import type { Arguments } from '../arguments.ts';
import { optional } from '../command.ts';

/** `--restated 2025-07-01`; as reported where it is left out. */
export function treeOption(typed: Arguments): Result<UnitTree, string> {
  const typedDay = optional(typed, 'restated');
  if (typedDay === null) return ok(asReported);
  const on = dayOfText(typedDay);
  return on === null ? fail(allocationSentences.notADay(typedDay)) : ok({ kind: 'restated', on });
}
