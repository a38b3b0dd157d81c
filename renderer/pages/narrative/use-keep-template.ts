import type { TemplateName } from '#core/domain/narrative/placeholder.ts';
import type { RecipientProfile } from '#core/domain/recipients/recipient-profile.ts';
import { narrativePageWords as said } from '#core/text/vi-narrative-page.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useUndo } from '../../workspace/undo.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import type { Recipients } from './use-recipients.ts';

/** Whose sentence it is: the office's in every report, or one recipient's. */
export type Scope = 'office' | 'recipient';

/** Keeps a sentence, or with null goes back to the one below it; either can be taken back. */
export function useKeepTemplate(scope: Scope, recipient: RecipientProfile | null, { keep }: Recipients) {
  const { changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  const ofOffice = async (template: TemplateName, text: string | null) => {
    const answer = await ask('sentences.write', { template, text });
    if (answer.ok) remember({ kind: 'sentence-written', template, former: answer.value.former });
    else notify({ text: failureSentence(answer.error), tone: 'problem' });
    changed();
    return answer.ok;
  };
  return async (template: TemplateName, text: string | null) => {
    const { [template]: _, ...others } = recipient?.templates ?? {};
    const isKept =
      scope === 'recipient' && recipient
        ? await keep(recipient.id, { ...recipient, templates: text === null ? others : { ...others, [template]: text } })
        : await ofOffice(template, text);
    if (isKept) notify({ text: text === null ? said.wasReset : said.kept, tone: 'done' });
  };
}
