import { useMemo } from 'react';
import type { CallError } from '#core/contract/errors.ts';
import type { SomeUnitFields, UnitProfile } from '#core/domain/units/unit-profile.ts';
import { refusedEventSentence, unitPageWords, unitsLoadedSentence } from '#core/text/vi-unit-page.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask, shell } from '../../api.ts';
import { type Notice, useNotify } from '../../workspace/notices.ts';
import { asFields } from '../../workspace/take-back-units.ts';
import { type Undo, useUndo } from '../../workspace/undo.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import type { NamedKind } from './kinds.ts';

/** What can be done with a plan's units; every change is told and can be taken back. */
export interface UnitWork {
  /** False where it was refused. */
  edit(unit: UnitProfile, fields: SomeUnitFields, what: string): Promise<boolean>;
  add(code: string, name: string, kind: NamedKind): Promise<boolean>;
  remove(unit: UnitProfile): Promise<boolean>;
  load(): Promise<void>;
  write(year: number): Promise<void>;
}

interface Telling {
  readonly planId: string;
  readonly nameOf: (identity: string) => string;
  readonly setNotes: (notes: readonly string[]) => void;
}

interface Around extends Telling {
  readonly changed: () => void;
  readonly remember: Undo['remember'];
  readonly done: (text: string) => void;
  readonly refuse: (error: CallError) => void;
}

/** The work of the page. */
export function useUnitWork({ planId, nameOf, setNotes }: Telling): UnitWork {
  const { changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  return useMemo(() => {
    const done = (text: string) => tell(notify, text, 'done');
    const refuse = (error: CallError) => tell(notify, failureSentence(error), 'problem');
    const around: Around = { planId, nameOf, setNotes, changed, remember, done, refuse };
    return { ...fieldWork(around), ...listWork(around), ...fileWork(around) };
  }, [planId, nameOf, setNotes, changed, remember, notify]);
}

const tell = (notify: (notice: Notice) => void, text: string, tone: Notice['tone']) => notify({ text, tone });

const fieldWork = ({ planId, changed, remember, done, refuse }: Around): Pick<UnitWork, 'edit'> => ({
  async edit({ code, name }, fields, what) {
    const answer = await ask('units.edit', { planId, changes: [{ unit: code, fields: asFields(fields) }] });
    if (!answer.ok) {
      refuse(answer.error);
      return false;
    }
    const { changed: count, former } = answer.value;
    if (count > 0) remember({ kind: 'units-edited', planId, former });
    done(count > 0 ? unitPageWords.edited(what, name) : unitPageWords.unchanged);
    changed();
    return true;
  },
});

const listWork = ({ planId, changed, remember, done, refuse }: Around): Pick<UnitWork, 'add' | 'remove'> => ({
  async add(code, name, kind) {
    const answer = await ask('units.add', { planId, unit: code, fields: { name, ...kind } });
    if (!answer.ok) {
      refuse(answer.error);
      return false;
    }
    remember({ kind: 'unit-changes', planId, recorded: [], added: [code] });
    done(unitPageWords.added(name));
    changed();
    return true;
  },
  async remove({ code, name }) {
    const answer = await ask('units.remove', { planId, unit: code });
    if (!answer.ok) {
      refuse(answer.error);
      return false;
    }
    remember({ kind: 'unit-removed', planId, former: answer.value.former });
    done(unitPageWords.removed(name));
    changed();
    return true;
  },
});

const fileWork = ({ planId, nameOf, setNotes, changed, remember, done, refuse }: Around): Pick<UnitWork, 'load' | 'write'> => ({
  async load() {
    const [chosen] = await shell.chooseFiles('unit-list');
    if (!chosen) return;
    const answer = await ask('units.import', { planId, file: chosen.handle });
    if (!answer.ok) return refuse(answer.error);
    const { number } = answer.value;
    if (number !== undefined) remember({ kind: 'units-imported', planId, number });
    done(unitsLoadedSentence(answer.value));
    setNotes((answer.value.events?.refused ?? []).map((row) => refusedEventSentence(row, nameOf)));
    changed();
  },
  async write(year) {
    const [file] = await shell.chooseOutputs([unitPageWords.fileName(year)]);
    if (!file) return;
    const answer = await ask('units.export', { planId, file: file.handle });
    if (!answer.ok) return refuse(answer.error);
    done(unitPageWords.exported(answer.value.file));
    await shell.reveal(file.handle);
  },
});
