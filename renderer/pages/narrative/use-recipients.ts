import { useState } from 'react';
import type { RecipientProfile } from '#core/domain/recipients/recipient-profile.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';
import { keepPreference, preference } from '../../workspace/preference.ts';
import { useUndo } from '../../workspace/undo.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useWorkspace } from '../../workspace/workspace.ts';

/** Who gets reports, and for whom the page tells one. */
export interface Recipients {
  readonly all: readonly RecipientProfile[];
  readonly isKnown: boolean;
  /** It is the list as it stands now. */
  readonly isCurrent: boolean;
  /** Null for everybody. */
  readonly chosen: RecipientProfile | null;
  choose(id: string | null): void;
  /** Makes one, changes it, or with null takes it away; what was done can be taken back. Says whether it was. */
  keep(id: string, profile: RecipientProfile | null): Promise<boolean>;
}

const CHOSEN = 'recipient';
const NONE: readonly RecipientProfile[] = [];

export function useRecipients(): Recipients {
  const { revision, changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  const answer = useAnswer('recipients.list', {}, revision);
  const all = answer.value ?? NONE;
  const [chosenId, setChosen] = useState(() => preference(CHOSEN));
  const choose = (id: string | null) => {
    keepPreference(CHOSEN, id ?? '');
    setChosen(id);
  };
  const keep = async (id: string, profile: RecipientProfile | null) => {
    const done = await ask('recipients.keep', { id, profile });
    if (done.ok) remember({ kind: 'recipient-kept', id, former: done.value.former });
    else notify({ text: failureSentence(done.error), tone: 'problem' });
    changed();
    return done.ok;
  };
  const { isCurrent } = answer;
  return { all, isKnown: answer.value !== null, isCurrent, chosen: all.find(({ id }) => id === chosenId) ?? null, choose, keep };
}
