import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { IndicatorTable } from '../domain/consolidation/indicator-table.ts';
import { CODES_OF_A_HASH, readReleaseCode, releaseCode } from '../domain/register/release-code.ts';
import {
  isCurrent,
  type Release,
  type ReleaseAsked,
  type ReleaseChanges,
  type ReleaseContent,
  type ReleasedTable,
  releaseChanges,
} from '../domain/register/released-table.ts';
import type { SubmissionList } from '../domain/reports/report-input.ts';
import { fail, ok } from '../domain/result.ts';
import { closedPeriod } from './closed-reports.ts';
import { statusOf } from './get-status.ts';
import { tableOf } from './get-table.ts';
import { type PlanPeriod, reportContext } from './plan-context.ts';
import type { KeptRelease } from './ports.ts';
import type { ServiceDeps } from './service-deps.ts';
import { sha256Of } from './sha256.ts';
import { signed } from './signed.ts';

/** Forms that say who has reported. */
const LISTS_SUBMISSIONS: readonly string[] = ['bieu-04', 'all'];

/** What is about to leave the office, under the code that will stand at its foot. */
export async function releaseOf(
  { stores }: Pick<ServiceDeps, 'stores'>,
  { planId, tree, report, isSelection }: Pick<ReleaseAsked, 'planId' | 'tree' | 'report' | 'isSelection'>,
  { table, submissions }: { readonly table: IndicatorTable; readonly submissions?: SubmissionList },
): Promise<KeptRelease> {
  // As the table says them: a period has several names, and its own basis need not be named.
  const asked = { planId, period: table.period, basis: table.basis, tree, report, ...(isSelection ? { isSelection } : {}) };
  const content: ReleasedTable = { format: 1, asked, table, submissions: listed(asked, submissions) };
  const text = JSON.stringify(content);
  const contentHash = await sha256Of(new TextEncoder().encode(text));
  const codes = Array.from({ length: CODES_OF_A_HASH }, (_, attempt) => releaseCode(contentHash, attempt));
  const code = codes.find((one) => [null, contentHash].includes(stores.releases.hashUnder(one)));
  if (code === undefined) throw new Error(`no code is free for ${contentHash}`);
  return { code, planId, period: asked.period, contentHash, text };
}

const listed = ({ report }: ReleaseAsked, submissions: SubmissionList | undefined): SubmissionList | null =>
  LISTS_SUBMISSIONS.includes(report) ? (submissions ?? null) : null;

/** Enters it in the register; in the transaction in which its event is told. */
export function recordRelease(
  deps: ServiceDeps,
  kept: KeptRelease,
  { way, report, file, recipient }: Pick<Release, 'way' | 'report' | 'file' | 'recipient'>,
): void {
  const { stores } = deps;
  const { code, planId, period, contentHash } = kept;
  const by = signed(deps);
  stores.releases.keep(kept);
  const number = stores.releases.add({ code, planId, period, at: by.at, actor: by.actor, way, report, file, recipient });
  const release = { number, code, way, recipient, contentHash };
  stores.events.append(
    file === null
      ? { kind: 'report-printed', planId, report, period, release }
      : { kind: 'report-exported', planId, report, period, file, release },
    by,
  );
}

/** Every table of the plan that has left the office, the latest first. */
export function listReleases(deps: ServiceDeps, planId: string): OutputOf<'releases.list'> {
  return ok(deps.stores.releases.ofPlan(planId));
}

/** What a code on paper tells: when and by whom it went out, and whether it still says what counts now. */
export function findRelease(deps: ServiceDeps, { code: typed }: ParsedInputOf<'releases.find'>): OutputOf<'releases.find'> {
  const code = readReleaseCode(typed);
  const content = code === null ? null : deps.stores.releases.content(code);
  if (code === null || content === null) return fail({ code: 'release-unknown', typed });
  const { asked, table } = content;
  const { planVersion, periodLabel, basis, year, closed = null } = table;
  const changes = changesSince(deps, content);
  const state = changes === null ? 'plan-gone' : isCurrent(changes) ? 'current' : 'changed';
  const made = { planVersion, periodLabel, basis, year, closed };
  return ok({ code, asked, ...made, releases: deps.stores.releases.ofCode(code), state, changes });
}

/** Null where the plan or the period is no longer there. */
function changesSince(deps: ServiceDeps, released: ReleasedTable): ReleaseChanges | null {
  const context = reportContext(deps.stores, released.asked);
  if (!context.ok) return null;
  const changes = releaseChanges(released, presentContent(deps, context.value, released));
  return released.asked.report === 'bieu-04' ? { ...changes, figures: [], totals: [] } : changes;
}

function presentContent(deps: ServiceDeps, context: PlanPeriod, { asked, table: released }: ReleasedTable): ReleaseContent {
  const closed = asked.tree.kind === 'as-reported' ? closedPeriod(deps.stores, context) : null;
  const submissions = closed === null ? statusOf(deps, context) : closed.submissions;
  const table = tableOf(deps.stores, context, asked);
  return { table: asked.isSelection ? amongThoseOf(released, table) : table, submissions: listed(asked, submissions) };
}

const amongThoseOf = ({ indicators }: IndicatorTable, table: IndicatorTable): IndicatorTable => ({
  ...table,
  indicators: table.indicators.filter(({ code }) => indicators.some((row) => row.code === code)),
});

/** To whom it went is mostly known only later. */
export function noteRecipient(
  deps: ServiceDeps,
  { number, recipient }: ParsedInputOf<'releases.noteRecipient'>,
): OutputOf<'releases.noteRecipient'> {
  const { stores } = deps;
  return stores.transaction(() => {
    const release = stores.releases.get(number);
    if (release === null) return fail({ code: 'release-unknown', typed: String(number) });
    stores.releases.noteRecipient(number, recipient);
    stores.events.append({ kind: 'release-recipient-noted', planId: release.planId, release: number, recipient }, signed(deps));
    return ok({ ...release, recipient });
  });
}
