import type { Narrative, Sentence } from '#core/domain/narrative/narrative.ts';
import type { TemplateName } from '#core/domain/narrative/placeholder.ts';
import { narrativePageWords as said } from '#core/text/vi-narrative-page.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import type { SideProps } from './side-props.ts';

interface PreviewProps extends SideProps {
  readonly template: TemplateName;
  /** Null while it has faults. */
  readonly text: string | null;
}

/** What the sentence becomes, of the chosen indicator or the first that is told by it. */
export function TemplatePreview({ report, profile, indicator, template, text }: PreviewProps) {
  const { revision } = useWorkspace();
  const place = { planId: report.plan.id, period: report.period.code, profile };
  const question = text === null ? null : { ...place, trial: { [template]: text } };
  const seen = useAnswer('narrative.get', question, revision, template);
  if (text === null || seen.value === null) return null;
  return (
    <div className="narrative-preview" aria-live="polite">
      <h3>{said.preview}</h3>
      <p>{exampleOf(seen.value.narrative, template, indicator) ?? said.noSentence}</p>
    </div>
  );
}

function exampleOf({ opening, sections }: Narrative, template: TemplateName, indicator: string | null): string | null {
  const of = (sentences: readonly Sentence[]) => sentences.filter((one) => one.template === template);
  const indicators = sections.flatMap((section) => section.indicators);
  const chosen = indicators.filter((one) => one.indicator === indicator).flatMap(({ sentences }) => of(sentences));
  const others = indicators.flatMap(({ sentences }) => of(sentences));
  const heads = of([...opening, ...sections.flatMap(({ summary }) => summary ?? [])]);
  return [...chosen, ...heads, ...others][0]?.text ?? null;
}
