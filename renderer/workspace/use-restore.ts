import { useState } from 'react';
import { rescueWords } from '#core/text/vi-storage-errors.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask, shell } from '../api.ts';
import { useNotify } from './notices.ts';

/** Puts a backup that a person chooses in the place of the data; told, with where the former data are kept. */
export function useRestore(onRestored: () => void): { readonly isWorking: boolean; restore(): Promise<void> } {
  const notify = useNotify();
  const [isWorking, setWorking] = useState(false);
  const restore = async () => {
    const [chosen] = await shell.chooseFiles('backup');
    if (!chosen) return;
    setWorking(true);
    notify({ text: rescueWords.working, tone: 'done' });
    const answer = await ask('data.restore', { file: chosen.handle });
    setWorking(false);
    if (!answer.ok) return notify({ text: failureSentence(answer.error), tone: 'problem' });
    notify({ text: rescueWords.restored(answer.value.keptIn), tone: 'done' });
    onRestored();
  };
  return { isWorking, restore };
}
