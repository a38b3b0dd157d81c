import { useMemo } from 'react';
import type { InputOf } from '#core/contract/contract.ts';
import type { CallError } from '#core/contract/errors.ts';
import type { MarkChange } from '#core/contract/progress-methods.ts';
import type { Reminder, ReminderWay } from '#core/domain/progress/reminder.ts';
import type { DeadlineChange } from '#core/domain/submissions/deadline.ts';
import { boardWords } from '#core/text/vi-board.ts';
import { wayWords } from '#core/text/vi-reminders.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask, shell } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useUndo } from '../../workspace/undo.ts';
import type { UndoStep } from '../../workspace/undo-step.ts';
import { useWorkspace } from '../../workspace/workspace.ts';

/** What can be done on the board; all of it can be taken back. */
export interface ProgressWork {
  mark(change: MarkChange, said: string): Promise<boolean>;
  setDeadline(change: DeadlineChange, said: string): Promise<boolean>;
  remind(obligation: string, units: readonly string[], way: ReminderWay): Promise<void>;
  answer(reminder: Reminder, answer: string | null, nextStep: string | null): Promise<void>;
  writeList(obligation: string, name: string): Promise<void>;
}

export function useProgressWork(planId: string): ProgressWork {
  const notify = useNotify();
  const { remember } = useUndo();
  const { changed } = useWorkspace();
  return useMemo(() => {
    const failed = (error: CallError): false => {
      notify({ text: failureSentence(error), tone: 'problem' });
      return false;
    };
    const done = (text: string, step: UndoStep): true => {
      remember(step);
      notify({ text, tone: 'done' });
      changed();
      return true;
    };
    return {
      async mark(change, said) {
        const answer = await ask('obligations.mark', { planId, changes: [change] });
        if (!answer.ok) return failed(answer.error);
        return done(said, { kind: 'obligation-marked', planId, former: answer.value.former });
      },
      async setDeadline(change, said) {
        const answer = await ask('deadlines.set', { planId, changes: [change] });
        if (!answer.ok) return failed(answer.error);
        return done(said, { kind: 'deadline-set', planId, former: answer.value.former });
      },
      async remind(obligation, units, way) {
        const reminders: InputOf<'reminders.keep'>['reminders'] = units.map((unit) => ({ unit, obligation, way }));
        const answer = await ask('reminders.keep', { planId, reminders });
        if (!answer.ok) return void failed(answer.error);
        done(boardWords.reminded(units.length, wayWords[way]), { kind: 'reminded', planId, ids: answer.value.ids });
      },
      async answer(reminder, said, nextStep) {
        const kept = await ask('reminders.keep', { planId, reminders: [{ ...reminder, answer: said, nextStep }] });
        if (!kept.ok) return void failed(kept.error);
        done(boardWords.answerKept, { kind: 'reminder-answered', planId, former: reminder });
      },
      async writeList(obligation, name) {
        const [output] = await shell.chooseOutputs([boardWords.listFile(name)]);
        if (!output) return;
        const written = await ask('reminders.export', { planId, obligation, file: output.handle });
        if (!written.ok) return void failed(written.error);
        notify({ text: boardWords.listWritten(written.value.rows), tone: 'done' });
        await shell.reveal(output.handle);
      },
    };
  }, [planId, notify, remember, changed]);
}
