import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import type { NarrativeSeen } from '../contract/narrative-methods.ts';
import { narrate } from '../domain/narrative/narrate.ts';
import { indicatorText, type Narrative, type NarrativeInput, narrativeText } from '../domain/narrative/narrative.ts';
import { narrativeDocument } from '../domain/narrative/narrative-document.ts';
import type { OwnTemplates } from '../domain/narrative/placeholder.ts';
import { endsThePlan } from '../domain/plan/reporting-periods.ts';
import { selectedTable } from '../domain/recipients/recipient-profile.ts';
import { ok, type Result } from '../domain/result.ts';
import { asReported } from '../domain/units/lineage/unit-tree.ts';
import { documentWords } from '../text/vi-documents.ts';
import { narrativeWords } from '../text/vi-narrative.ts';
import { reportWords } from '../text/vi-workbooks.ts';
import { closedPeriod } from './closed-reports.ts';
import { statusOf } from './get-status.ts';
import { tableOf } from './get-table.ts';
import { letterFor } from './office-letter.ts';
import { type PlanPeriod, reportContext } from './plan-context.ts';
import { recipientFor } from './recipients.ts';
import { recordRelease, releaseOf } from './releases.ts';
import type { ServiceDeps } from './service-deps.ts';
import { writeDocument } from './write-document.ts';

interface Told {
  readonly context: PlanPeriod;
  readonly input: NarrativeInput;
  readonly narrative: Narrative;
}

type Asked = Pick<ParsedInputOf<'narrative.export'>, 'planId' | 'period' | 'profile'> & { readonly trial: OwnTemplates };

/** Lời văn: from the table as it stands, or as the period was closed with. */
export function getNarrative(deps: ServiceDeps, asked: ParsedInputOf<'narrative.get'>): OutputOf<'narrative.get'> {
  const told = tell(deps, asked);
  return told.ok ? ok(seen(told.value)) : told;
}

function seen({ narrative, input }: Told): NarrativeSeen {
  const sentences = narrative.sections
    .flatMap(({ indicators }) => indicators)
    .map((one) => ({ indicator: one.indicator, text: indicatorText(one) }));
  return { narrative, text: narrativeText(narrative), sentences, selection: input.selection };
}

/** Text and table as an official letter. */
export async function exportNarrative(
  deps: ServiceDeps,
  asked: ParsedInputOf<'narrative.export'>,
): Promise<OutputOf<'narrative.export'>> {
  const told = tell(deps, { ...asked, trial: {} });
  if (!told.ok) return told;
  const { context, input, narrative } = told.value;
  const closed = closedPeriod(deps.stores, context);
  const letter =
    closed === null ? letterFor(deps, context.plan, { report: 'narrative', period: context.period.code }) : ok(closed.letter);
  if (!letter.ok) return letter;
  const of = {
    planId: asked.planId,
    tree: asReported,
    report: 'narrative',
    ...(asked.profile === null ? {} : { isSelection: true as const }),
  };
  const release = await releaseOf(deps, of, { table: input.table });
  const signed = { ...letter.value, ...(closed ? { closed: closed.note } : {}), releaseCode: release.code };
  const draft = narrativeDocument(narrative, input, signed, { document: documentWords, report: reportWords });
  const written = await writeDocument(deps, draft, asked.file);
  if (!written.ok) return written;
  const file = written.value;
  deps.stores.transaction(() =>
    recordRelease(deps, release, { way: 'word', report: 'narrative', file, recipient: asked.profile }),
  );
  return ok({ file, indicators: input.table.indicators.length });
}

function tell(deps: ServiceDeps, asked: Asked): Result<Told, CallError> {
  const context = reportContext(deps.stores, asked);
  if (!context.ok) return context;
  const recipient = recipientFor(deps.stores, asked.profile, 'narrative');
  if (!recipient.ok) return recipient;
  const { plan, period } = context.value;
  const whole = tableOf(deps.stores, context.value, { basis: 'cumulative' });
  const chosen = recipient.value === null ? { table: whole, selection: null } : selectedTable(whole, plan, recipient.value);
  const closed = closedPeriod(deps.stores, context.value);
  const input: NarrativeInput = {
    ...chosen,
    submissions: statusOf(deps, context.value),
    hasTimeLeft: closed?.hasTimeLeft ?? !endsThePlan(plan, period),
    issuingBody: (closed?.letter ?? plan).letterhead.issuingBody,
    until: (closed?.period ?? period).to,
  };
  const narrative = narrate(input, narrativeWords, deps.stores.sentences.all(), recipient.value?.templates ?? {}, asked.trial);
  return ok({ context: context.value, input, narrative });
}
