import { ok } from '#core/domain/result.ts';
import { templateSentences } from '#core/text/vi.ts';
import { answer, type CommandContext, required } from '../command.ts';
import { basisOption } from './basis-option.ts';
import { decisionOption } from './decision-option.ts';

/** "template:Báo cáo quý" */
export const templatePrefix = 'template:';

/** Fills one of the office's templates, by its name, with the figures of a period. */
export async function exportTemplate({ application, handles, arguments: typed }: CommandContext, name: string) {
  const basis = basisOption(typed);
  if (!basis.ok) return basis;
  const decision = decisionOption(typed);
  if (!decision.ok) return decision;
  const out = required(typed, 'out');
  const place = { planId: required(typed, 'plan'), period: required(typed, 'period'), basis: basis.value };
  const { number: documentNumber, signedOn } = decision.value;
  const filled = await application.call('templates.fill', {
    ...place,
    id: name,
    file: handles.register(out),
    documentNumber,
    signedOn,
  });
  if (!filled.ok) return filled;
  return ok(answer({ ...filled.value, file: out }, templateSentences.filled(out, filled.value.placeholders)));
}
