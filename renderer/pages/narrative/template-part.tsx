import { useEffect, useState } from 'react';
import { indicatorText, type Narrative, type Sentence } from '#core/domain/narrative/narrative.ts';
import { type OwnTemplates, type TemplateName, templateNames } from '#core/domain/narrative/placeholder.ts';
import { standardTemplates, templateTitles } from '#core/text/vi-narrative.ts';
import { narrativePageWords as said } from '#core/text/vi-narrative-page.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import type { SideProps } from './side-props.ts';
import { TemplateEditor } from './template-editor.tsx';
import { useCopy } from './use-copy.ts';
import { type Scope, useKeepTemplate } from './use-keep-template.ts';

const NO_OWN: OwnTemplates = {};

/** The template of the chosen sentence, or of any kind of sentence. */
export function TemplatePart(props: SideProps) {
  const { seen, recipients, indicator, profile } = props;
  const { revision } = useWorkspace();
  const office = useAnswer('sentences.list', {}, revision).value?.own ?? NO_OWN;
  const ofIndicator = sentencesOf(seen.narrative, indicator);
  const [template, setTemplate] = useChosenTemplate(ofIndicator);
  const [scope, setScope] = useState<Scope>('office');
  const recipient = profile === null ? null : recipients.chosen;
  const held = recipient === null ? 'office' : scope;
  const own = held === 'recipient' ? (recipient?.templates ?? NO_OWN) : office;
  const common = held === 'recipient' ? (office[template] ?? standardTemplates[template]) : standardTemplates[template];
  const keep = useKeepTemplate(held, recipient, recipients);
  return (
    <div className="narrative-part">
      <ChosenSentence {...props} />
      <label className="narrative-kind">
        {said.sentenceKind}
        <select
          value={template}
          onChange={(event) => setTemplate(templateNames.find((one) => one === event.target.value) ?? template)}
        >
          {templateNames.map((name) => (
            <option key={name} value={name}>
              {own[name] === undefined ? templateTitles[name] : said.changed(templateTitles[name])}
            </option>
          ))}
        </select>
      </label>
      {recipient ? <ScopeChoice recipient={recipient.recipient} scope={held} onScope={setScope} /> : null}
      <TemplateEditor
        key={`${template} ${held} ${recipient?.id} ${own[template] ?? common}`}
        {...props}
        template={template}
        written={own[template] ?? common}
        isOwn={own[template] !== undefined}
        resetLabel={held === 'recipient' ? said.resetRecipient : said.reset}
        onKeep={(text) => keep(template, text)}
      />
    </div>
  );
}

const sentencesOf = ({ sections }: Narrative, indicator: string | null): readonly Sentence[] =>
  sections.flatMap(({ indicators }) => indicators).find((one) => one.indicator === indicator)?.sentences ?? [];

/** The first sentence of the indicator that was chosen last, until another kind is asked for. */
function useChosenTemplate(sentences: readonly Sentence[]): [TemplateName, (template: TemplateName) => void] {
  const [template, setTemplate] = useState<TemplateName>('count');
  const first = sentences[0]?.template;
  useEffect(() => {
    if (first) setTemplate(first);
  }, [first]);
  return [template, setTemplate];
}

function ChosenSentence({ seen, indicator }: SideProps) {
  const copy = useCopy();
  const one = seen.narrative.sections.flatMap(({ indicators }) => indicators).find((of) => of.indicator === indicator);
  if (one === undefined) return null;
  return (
    <div className="narrative-chosen">
      <p>{indicatorText(one)}</p>
      <button type="button" onClick={() => copy(indicatorText(one))}>
        {said.copySentence}
      </button>
    </div>
  );
}

function ScopeChoice({ recipient, scope, onScope }: { recipient: string; scope: Scope; onScope: (scope: Scope) => void }) {
  const choice = (one: Scope, label: string) => (
    <label className="check">
      <input type="radio" name="template-scope" checked={scope === one} onChange={() => onScope(one)} />
      {label}
    </label>
  );
  return (
    <fieldset className="narrative-scope">
      <legend>{said.scope}</legend>
      {choice('office', said.scopes.office)}
      {choice('recipient', said.scopes.recipient(recipient))}
    </fieldset>
  );
}
