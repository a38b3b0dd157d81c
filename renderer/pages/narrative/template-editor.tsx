import { useId, useRef, useState } from 'react';
import { placeholdersOf, type TemplateName } from '#core/domain/narrative/placeholder.ts';
import { placeholderSpelled } from '#core/domain/narrative/spelled.ts';
import { readTemplate, type TemplateFault } from '#core/domain/narrative/template.ts';
import { narrativeWords } from '#core/text/vi-narrative.ts';
import { templateFaultSentence } from '#core/text/vi-narrative-faults.ts';
import { placeholderHints, narrativePageWords as said } from '#core/text/vi-narrative-page.ts';
import type { SideProps } from './side-props.ts';
import { TemplatePreview } from './template-preview.tsx';

interface EditorProps extends SideProps {
  readonly template: TemplateName;
  /** As it holds now. */
  readonly written: string;
  /** Somebody wrote it otherwise than the sentence below it. */
  readonly isOwn: boolean;
  readonly resetLabel: string;
  /** Null goes back. */
  readonly onKeep: (text: string | null) => void;
}

const faultsOf = (text: string, template: TemplateName): readonly TemplateFault[] =>
  readTemplate(text, (written) => placeholderSpelled(written, narrativeWords), placeholdersOf(template)).faults;

/** One sentence with its gaps: faults are told and the outcome is shown while one types. */
export function TemplateEditor({ template, written, isOwn, resetLabel, onKeep, ...side }: EditorProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(written);
  const faults = faultsOf(text, template);
  const insert = (name: string) => {
    const at = field.current?.selectionStart ?? text.length;
    setText(`${text.slice(0, at)}{${name}}${text.slice(field.current?.selectionEnd ?? at)}`);
    field.current?.focus();
  };
  return (
    <div className="narrative-editor">
      <label htmlFor={id}>{said.template}</label>
      <textarea
        ref={field}
        id={id}
        rows={5}
        value={text}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-help ${id}-faults`}
        onChange={(event) => setText(event.target.value)}
      />
      <p id={`${id}-help`} className="tools-note">
        {said.templateHelp}
      </p>
      <ul id={`${id}-faults`} className="narrative-faults" aria-live="polite">
        {faults.map((fault) => (
          <li key={templateFaultSentence(fault)}>⚠ {templateFaultSentence(fault)}</li>
        ))}
      </ul>
      <div className="narrative-actions">
        <button
          type="button"
          className="primary"
          disabled={faults.length > 0 || text.trim() === written}
          onClick={() => onKeep(text.trim())}
        >
          {said.keep}
        </button>
        <button type="button" disabled={!isOwn} onClick={() => onKeep(null)}>
          {resetLabel}
        </button>
      </div>
      <TemplatePreview {...side} template={template} text={faults.length > 0 ? null : text} />
      <Gaps template={template} onInsert={insert} />
    </div>
  );
}

function Gaps({ template, onInsert }: { template: TemplateName; onInsert: (name: string) => void }) {
  return (
    <div className="narrative-gaps">
      <span>{said.insert}</span>
      {placeholdersOf(template).map((one) => {
        const name = narrativeWords.placeholders[one];
        return (
          <button
            key={one}
            type="button"
            title={placeholderHints[one]}
            aria-label={said.insertOne(name)}
            onClick={() => onInsert(name)}
          >
            {name}
          </button>
        );
      })}
    </div>
  );
}
