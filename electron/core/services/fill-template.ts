import type { OutputOf, ParsedInputOf } from '../contract/contract.ts';
import { closedTable } from '../domain/closing/closed-period.ts';
import { defaultBasis, endsThePlan } from '../domain/plan/reporting-periods.ts';
import { letterOf } from '../domain/reports/letter.ts';
import { fail, ok } from '../domain/result.ts';
import { tableSource } from '../domain/templates/table-source.ts';
import type { MissingFigures, TemplateContent } from '../domain/templates/template-content.ts';
import { templateContentWords } from '../text/vi-templates.ts';
import { reportWords } from '../text/vi-workbooks.ts';
import { closedPeriod } from './closed-reports.ts';
import { statusOf } from './get-status.ts';
import { tableOf } from './get-table.ts';
import { keptTemplate } from './office-templates.ts';
import { type PlanPeriod, reportContext } from './plan-context.ts';
import type { ServiceDeps } from './service-deps.ts';
import { signed } from './signed.ts';

type Input = ParsedInputOf<'templates.fill'>;

/** Writes one of the office's templates with the figures of a period. */
export async function fillTemplate(deps: ServiceDeps, input: Input): Promise<OutputOf<'templates.fill'>> {
  const context = reportContext(deps.stores, input);
  if (!context.ok) return context;
  const kept = await keptTemplate(deps, input.id);
  if (!kept.ok) return kept;
  const { template, bytes } = kept.value;
  const filled = await deps.templates.fill(
    bytes,
    tableSource(contentOf(deps, context.value, { ...input, missing: template.missing })),
  );
  if (!filled.ok) return fail({ code: 'template-faulty', file: template.file, mistakes: filled.error });
  const file = deps.handles.nameOf(input.file) ?? input.file;
  if (!(await deps.handles.write(input.file, filled.value.bytes))) return fail({ code: 'file-not-written', file });
  const { planId, period } = input;
  deps.stores.transaction(() => {
    deps.stores.events.append(
      { kind: 'report-exported', planId, report: `template:${template.name}`, period, file },
      signed(deps),
    );
  });
  return ok({ file, placeholders: filled.value.placeholders });
}

type Asked = Input & { readonly missing: MissingFigures };

/** Of a closed period nothing but what it was closed with. */
function contentOf(deps: ServiceDeps, context: PlanPeriod, { basis, missing, documentNumber, signedOn }: Asked): TemplateContent {
  const { plan, period, units } = context;
  const closed = closedPeriod(deps.stores, context);
  const letter = closed ? { ...closed.letter, closed: closed.note } : letterOf(plan, {});
  const shown = basis ?? defaultBasis(closed?.period ?? period);
  const compares = closed === null ? [] : closed.tables[0]?.indicators.map(({ code }) => code);
  return {
    tableOn: (on) => (closed ? closedTable(closed, on) : tableOf(deps.stores, context, { basis: on })),
    basis: shown,
    submissions: closed?.submissions ?? statusOf(deps, context),
    letter: { ...letter, ...(documentNumber && { documentNumber }), ...(signedOn && { signedOn }) },
    hasTimeLeft: closed?.hasTimeLeft ?? !endsThePlan(plan, period),
    groupBy: 'kind',
    missing,
    codes: {
      indicators: new Set([...plan.indicators.map(({ code }) => code), ...(compares ?? [])]),
      units: new Set(units.map(({ code }) => code)),
    },
    words: reportWords,
    own: templateContentWords,
  };
}
