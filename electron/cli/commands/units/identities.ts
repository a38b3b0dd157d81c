import type { Application } from '#core/contract/contract.ts';
import { fail, ok, type Result } from '#core/domain/result.ts';
import { unitSentences } from '#core/text/vi.ts';

/**
 * Lasting units behind what was typed: codes of the plan ("NB01"), of another one ("phu-yen-2024/CQ"), or identities, with
 * commas between them.
 */
export async function identitiesTyped(
  application: Application,
  planId: string,
  typed: string | null,
): Promise<Result<readonly string[], string>> {
  const known = await application.call('units.known', {});
  const found: string[] = [];
  for (const text of (typed ?? '').split(',').filter(Boolean)) {
    const own = known.find((unit) => unit.planId === planId && unit.code === text);
    const named =
      own ?? known.find((unit) => `${unit.planId}/${unit.code}` === text) ?? known.find((unit) => unit.identity === text);
    if (named === undefined) return fail(unitSentences.unknown(text));
    found.push(named.identity);
  }
  return ok(found);
}
