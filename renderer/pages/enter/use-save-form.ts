import { useState } from 'react';
import type { ImportedFile } from '#core/contract/imported-file.ts';
import type { TypedReport } from '#core/domain/submissions/typed-report.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';
import { enterWords } from '#core/text/vi-enter.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask } from '../../api.ts';
import type { PageProps } from '../../components/navigation.tsx';
import { useNotify } from '../../workspace/notices.ts';
import { keepPreference } from '../../workspace/preference.ts';
import { useUndo } from '../../workspace/undo.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { CHOSEN_SUBMISSION } from '../receive/chosen-submission.ts';
import type { DraftPlace, useDraft } from './use-draft.ts';
import { FORM_UNIT } from './use-forms.ts';

interface FilledForm extends PageProps {
  readonly place: DraftPlace;
  readonly unit: PlanUnit | null;
  readonly typed: TypedReport;
  readonly draft: ReturnType<typeof useDraft>;
}

/** Makes a report of the form, which is then among those received; or throws the form away. Both can be undone. */
export function useSaveForm({ place, unit, typed, draft, go }: FilledForm) {
  const { changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  const [isBusy, setBusy] = useState(false);
  const form = { ...place, report: typed };
  const save = async () => {
    if (unit === null) return;
    setBusy(true);
    // Before it is asked: a draft saved behind the report would come back as a form that is not finished.
    draft.setDone(true);
    const entered = await ask('typed.enter', { ...place, unit: unit.code, report: typed });
    setBusy(false);
    if (!entered.ok) {
      draft.setDone(false);
      return notify({ text: failureSentence(entered.error), tone: 'problem' });
    }
    const added = entered.value.filter(({ outcome }) => outcome !== 'already-imported');
    remember({ kind: 'entered', submissionIds: idsOf(added), form });
    notify({ text: enteredSentence(entered.value, unit.name), tone: 'done' });
    keepPreference(FORM_UNIT, '');
    keepPreference(CHOSEN_SUBMISSION, idsOf(entered.value)[0] ?? '');
    changed();
    go('receive');
  };
  const discard = async () => {
    draft.setDone(true);
    await ask('drafts.remove', { ...place });
    remember({ kind: 'draft-discarded', form });
    notify({ text: enterWords.discarded, tone: 'done' });
  };
  return { isBusy, save, discard };
}

const idsOf = (files: readonly ImportedFile[]): readonly string[] => files.flatMap(({ submissionId }) => submissionId ?? []);

function enteredSentence(files: readonly ImportedFile[], unit: string): string {
  if (files.every(({ outcome }) => outcome === 'already-imported')) return enterWords.enteredBefore(unit);
  const isClear = files.every(({ outcome }) => outcome !== 'needs-review');
  return isClear ? enterWords.entered(unit) : enterWords.enteredAndAsks(unit);
}
