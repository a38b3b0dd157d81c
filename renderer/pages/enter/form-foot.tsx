import { enterWords } from '#core/text/vi-enter.ts';
import { words } from '#core/text/vi-window.ts';
import type { DraftState } from './use-draft.ts';

interface FormFootProps {
  readonly filled: number;
  readonly asked: number;
  readonly errors: number;
  readonly draft: DraftState;
  readonly canSave: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onLeave: () => void;
}

const DRAFTS: Readonly<Record<DraftState, string>> = {
  none: '',
  saving: enterWords.draftSaving,
  saved: enterWords.draftSaved,
  failed: enterWords.draftNotSaved,
};

/** How far it is, and what can be done with it; below, the keys. */
export function FormFoot({ filled, asked, errors, draft, canSave, onSave, onDiscard, onLeave }: FormFootProps) {
  const told = [asked > 0 ? enterWords.filled(filled, asked) : '', errors > 0 ? enterWords.toLookAt(errors) : '', DRAFTS[draft]];
  return (
    <footer className="form-foot">
      <button type="button" className="primary" disabled={!canSave} onClick={onSave}>
        {enterWords.save} <kbd>Ctrl+Enter</kbd>
      </button>
      <button type="button" onClick={onLeave}>
        {words.back} <kbd>Esc</kbd>
      </button>
      {draft === 'none' ? null : (
        <button type="button" className="quiet" onClick={onDiscard}>
          {enterWords.discard}
        </button>
      )}
      <span className="form-told-of">{told.filter(Boolean).join(' · ')}</span>
      <span className="form-legend">
        {enterWords.legend}
        <br />
        {enterWords.keys}
      </span>
    </footer>
  );
}
