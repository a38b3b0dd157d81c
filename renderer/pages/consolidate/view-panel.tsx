import { type FormEvent, useState } from 'react';
import type { DrawnTable } from '#core/domain/consolidation/drawn-table.ts';
import type { Basis } from '#core/domain/plan/reporting-period.ts';
import type { SavedView } from '#core/domain/table-view/table-view.ts';
import { savedViewWords, tableViewWords } from '#core/text/vi-table-view.ts';
import { DropPanel } from '../../components/drop-panel.tsx';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import type { ChosenView } from './use-table-view.ts';
import { useViewKeeping } from './use-view-keeping.ts';

interface ViewPanelProps {
  readonly table: DrawnTable;
  readonly chosen: ChosenView;
  /** Null where there is nothing to choose. */
  readonly basis: Basis | null;
  readonly onBasis: ((basis: Basis) => void) | null;
}

/** Views kept under a name: applied, renamed, removed; and the present one, to be kept. */
export function ViewPanel({ table, chosen, basis, onBasis }: ViewPanelProps) {
  const { revision } = useWorkspace();
  const views = useAnswer('views.list', {}, revision).value ?? [];
  const keeping = useViewKeeping({ table, chosen, onBasis });
  return (
    <DropPanel label={tableViewWords.views} mark={tableViewWords.count(views.length)}>
      {views.length === 0 ? <p className="view-none">{savedViewWords.none}</p> : null}
      <ul className="view-list">
        {views.map((saved) => (
          <ViewLine
            key={saved.id}
            saved={saved}
            onApply={() => keeping.apply(saved)}
            onRename={(name) => keeping.rename(saved, name)}
            onRemove={() => keeping.remove(saved)}
          />
        ))}
      </ul>
      <NewView names={views.map(({ name }) => name)} onKeep={(name) => keeping.keep(name, { ...chosen.view, basis })} />
    </DropPanel>
  );
}

interface ViewLineProps {
  readonly saved: SavedView;
  readonly onApply: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

function ViewLine({ saved: { name }, onApply, onRename, onRemove }: ViewLineProps) {
  const [isRenaming, setRenaming] = useState(false);
  const { apply, rename, remove, renameSign, removeSign } = savedViewWords;
  if (isRenaming) {
    const take = (next: string) => {
      setRenaming(false);
      if (next !== name) onRename(next);
    };
    return (
      <li className="view-line">
        <NameForm label={rename(name)} first={name} action={renameSign} onName={take} />
      </li>
    );
  }
  return (
    <li className="view-line">
      <button type="button" className="view-name" aria-label={apply(name)} onClick={onApply}>
        {name}
      </button>
      <button type="button" className="quiet" aria-label={rename(name)} onClick={() => setRenaming(true)}>
        {renameSign}
      </button>
      <button
        type="button"
        className="quiet"
        aria-label={remove(name)}
        onClick={({ currentTarget }) => {
          // The button goes with its line: the focus stays in the panel.
          currentTarget.closest('details')?.querySelector('summary')?.focus();
          onRemove();
        }}
      >
        {removeSign}
      </button>
    </li>
  );
}

function NewView({ names, onKeep }: { names: readonly string[]; onKeep: (name: string) => void }) {
  const { name, keep, replace } = savedViewWords;
  return (
    <NameForm label={name} first="" action={(typed) => (names.includes(typed) ? replace : keep)} onName={onKeep} isEmptied />
  );
}

interface NameFormProps {
  readonly label: string;
  readonly first: string;
  readonly action: string | ((typed: string) => string);
  readonly onName: (name: string) => void;
  /** The field is empty again afterwards. */
  readonly isEmptied?: boolean;
}

function NameForm({ label, first, action, onName, isEmptied = false }: NameFormProps) {
  const [typed, setTyped] = useState(first);
  const name = typed.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name === '') return;
    onName(name);
    if (isEmptied) setTyped('');
  };
  return (
    <form className="view-form" onSubmit={submit}>
      <input
        value={typed}
        maxLength={100}
        aria-label={label}
        placeholder={label}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" disabled={name === ''}>
        {typeof action === 'string' ? action : action(name)}
      </button>
    </form>
  );
}
