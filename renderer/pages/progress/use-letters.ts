import type { InputOf } from '#core/contract/contract.ts';
import type { CallError } from '#core/contract/errors.ts';
import type { ChosenFile } from '#core/contract/window-app.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { letterWords } from '#core/text/vi-letters.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask, shell } from '../../api.ts';
import { documentName } from '../../components/document-name.ts';
import { useNotify } from '../../workspace/notices.ts';

/** Writes letters where the person chooses, and shows them there. */
export function useLetters(planId: string) {
  const tell = useTelling();
  const writeFigures = async (period: string, to: InputOf<'letters.figures'>['to'], written: readonly ChosenFile[]) => {
    const made = await ask('letters.figures', { planId, period, to });
    await tell(made.ok ? ok(letterWords.made(made.value.files.length)) : made, written);
  };
  return {
    async remind(obligation: string, name: string) {
      const [output] = await shell.chooseOutputs([documentName(letterWords.remindFile(name))]);
      if (!output) return;
      const written = await ask('letters.remind', { planId, obligation, file: output.handle });
      await tell(written.ok ? ok(letterWords.reminded(written.value.units)) : written, [output]);
    },
    async list(obligation: string, name: string) {
      const [output] = await shell.chooseOutputs([documentName(letterWords.missingFile(name))]);
      if (!output) return;
      const written = await ask('letters.missing', { planId, obligation, file: output.handle });
      await tell(written.ok ? ok(letterWords.listed(written.value.units)) : written, [output]);
    },
    /** A file for each unit, or for this one. */
    async figures(period: string, unit: string | null) {
      const listed = await ask('letters.list', { planId, period, units: unit === null ? null : [unit] });
      if (!listed.ok) return tell(listed, []);
      const outputs = await shell.chooseOutputs(listed.value.map(({ file }) => file));
      const files = listed.value.flatMap((one, index) => {
        const output = outputs[index];
        return output === undefined ? [] : [{ unit: one.unit, file: output.handle }];
      });
      if (files.length > 0) await writeFigures(period, { kind: 'files', files }, outputs);
    },
    /** All units in one file. */
    async together(period: string, periodLabel: string) {
      const [output] = await shell.chooseOutputs([documentName(letterWords.figuresFile(periodLabel))]);
      if (output) await writeFigures(period, { kind: 'together', file: output.handle }, [output]);
    },
  };
}

/** Says what came of it, and shows what was written: on the desktop the folder, in a browser each file. */
function useTelling() {
  const notify = useNotify();
  return async (done: Result<string, CallError>, written: readonly ChosenFile[]) => {
    notify(done.ok ? { text: done.value, tone: 'done' } : { text: failureSentence(done.error), tone: 'problem' });
    if (!done.ok) return;
    for (const { handle } of shell.shell === 'desktop' ? written.slice(0, 1) : written) await shell.reveal(handle);
  };
}
