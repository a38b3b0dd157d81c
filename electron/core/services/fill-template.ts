import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import type { CallError } from '../contract/errors.ts';
import { closedTable } from '../domain/closing/closed-period.ts';
import { defaultBasis, endsThePlan } from '../domain/plan/reporting-periods.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { tableSource } from '../domain/templates/table-source.ts';
import type { MissingFigures, TemplateContent } from '../domain/templates/template-content.ts';
import { asReported } from '../domain/units/lineage/unit-tree.ts';
import { templateContentWords } from '../text/vi-templates.ts';
import { reportWords } from '../text/vi-workbooks.ts';
import { closedPeriod } from './closed-reports.ts';
import { statusOf } from './get-status.ts';
import { tableOf } from './get-table.ts';
import { notWritten } from './not-written.ts';
import { letterFor } from './office-letter.ts';
import { keptTemplate } from './office-templates.ts';
import { type PlanPeriod, reportContext } from './plan-context.ts';
import { recordRelease, releaseOf } from './releases.ts';
import type { ServiceDeps } from './service-deps.ts';

type Input = ParsedInputOf<'templates.fill'>;

/** Writes one of the office's templates with the figures of a period. */
export async function fillTemplate(deps: ServiceDeps, input: Input): Promise<OutputOf<'templates.fill'>> {
  const context = reportContext(deps.stores, input);
  if (!context.ok) return context;
  const kept = await keptTemplate(deps, input.id);
  if (!kept.ok) return kept;
  const { template, bytes } = kept.value;
  const content = contentOf(deps, context.value, { ...input, missing: template.missing });
  if (!content.ok) return content;
  const report = `template:${template.name}`;
  const release = await releaseOf(deps, { planId: input.planId, tree: asReported, report }, releasedOf(content.value));
  const letter = { ...content.value.letter, releaseCode: release.code };
  const filled = await deps.templates.fill(bytes, tableSource({ ...content.value, letter }));
  if (!filled.ok) return fail({ code: 'template-faulty', file: template.file, mistakes: filled.error });
  const file = deps.handles.nameOf(input.file) ?? input.file;
  if (!(await deps.handles.write(input.file, filled.value.bytes))) return fail(notWritten(deps.handles, input.file));
  deps.stores.transaction(() => recordRelease(deps, release, { way: 'excel', report, file, recipient: null }));
  return ok({ file, placeholders: filled.value.placeholders });
}

const releasedOf = ({ tableOn, basis, submissions }: TemplateContent) => ({ table: tableOn(basis), submissions });

type Asked = Input & { readonly missing: MissingFigures };

/** Of a closed period nothing but what it was closed with. */
function contentOf(
  deps: ServiceDeps,
  context: PlanPeriod,
  { basis, missing, documentNumber, signedOn }: Asked,
): Result<TemplateContent, CallError> {
  const { plan, period, units } = context;
  const closed = closedPeriod(deps.stores, context);
  const letter = closed
    ? ok({ ...closed.letter, closed: closed.note })
    : letterFor(deps, plan, { report: 'template', period: period.code });
  if (!letter.ok) return letter;
  const shown = basis ?? defaultBasis(closed?.period ?? period);
  const compares = closed === null ? [] : closed.tables[0]?.indicators.map(({ code }) => code);
  return ok({
    tableOn: (on) => (closed ? closedTable(closed, on) : tableOf(deps.stores, context, { basis: on })),
    basis: shown,
    submissions: closed?.submissions ?? statusOf(deps, context),
    letter: { ...letter.value, ...(documentNumber && { documentNumber }), ...(signedOn && { signedOn }) },
    hasTimeLeft: closed?.hasTimeLeft ?? !endsThePlan(plan, period),
    groupBy: 'kind',
    missing,
    codes: {
      indicators: new Set([...plan.indicators.map(({ code }) => code), ...(compares ?? [])]),
      units: new Set(units.map(({ code }) => code)),
    },
    words: reportWords,
    own: templateContentWords,
  });
}
