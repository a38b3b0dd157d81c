import { type OfficeSettings, type OfficeVersion, unsetOffice } from '#core/domain/office/office-settings.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useUndo } from '../../workspace/undo.ts';
import { useKept } from '../../workspace/use-kept.ts';
import { useWorkspace } from '../../workspace/workspace.ts';

/** The settings as they are on screen, and the way to change them. */
export interface OfficeChange {
  readonly settings: OfficeSettings;
  change(fields: Partial<OfficeSettings>): void;
}

/** Every change is a version; each can be taken back. `inForce` is null while nothing was ever set. */
export function useOffice(inForce: OfficeVersion | null): OfficeChange {
  const { changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  const save = async (settings: OfficeSettings) => {
    const saved = await ask('office.save', { settings });
    if (saved.ok) remember({ kind: 'office-set', former: saved.value.former });
    // What an earlier step said must not stand beside the button that now takes this one back.
    notify(saved.ok ? null : { text: failureSentence(saved.error), tone: 'problem' });
    changed();
    return saved.ok;
  };
  const { value: settings, put } = useKept(inForce?.settings ?? unsetOffice, save);
  return { settings, change: (fields) => put((before) => ({ ...before, ...fields })) };
}
