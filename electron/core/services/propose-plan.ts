import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import type { DocumentProposals } from '../contract/plan-methods.ts';
import type { Workbook } from '../domain/grid.ts';
import { proposePlan } from '../domain/plan/proposing/propose-plan.ts';
import { tableProposals } from '../domain/plan/proposing/table-proposals.ts';
import { decodePlainText } from '../domain/reading/text/decode-plain-text.ts';
import { decodeWorkbook } from '../domain/reading/text/decode-workbook.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { planContext } from './plan-context.ts';
import type { ServiceDeps } from './service-deps.ts';

/** What a document seems to say; nothing is written until a person accepts it. */
export async function proposeFromDocument(
  deps: ServiceDeps,
  { planId, text, file }: ParsedInputOf<'plans.propose'>,
): Promise<OutputOf<'plans.propose'>> {
  const context = planContext(deps.stores, planId);
  if (!context.ok) return context;
  const { year } = context.value.plan;
  if (file === null) return ok(proposedFrom(text ?? '', year));
  const document = await documentOf(deps, file);
  if (!document.ok) return document;
  const { proposals, text: prose } = tableProposals(document.value);
  return ok({ proposals: [...proposePlan(prose, year), ...proposals], decoded: null });
}

/** Pasted text has no fonts to go by. */
function proposedFrom(pasted: string, year: number): DocumentProposals {
  const { text, encoding } = decodePlainText(pasted);
  return { proposals: proposePlan(text, year), decoded: encoding === 'unicode' ? null : { from: encoding, text } };
}

/** A Word file is opened with the same limits and decoding as a report. */
async function documentOf({ handles, workbooks }: ServiceDeps, handle: string): Promise<Result<Workbook, CallError>> {
  const file = handles.nameOf(handle) ?? handle;
  const bytes = await handles.bytesOf(handle);
  if (bytes === null) return fail({ code: 'file-unreadable', file });
  const document = await workbooks.read(bytes, file);
  return document.ok ? ok(decodeWorkbook(document.value)) : fail({ code: 'file-unreadable', file });
}
