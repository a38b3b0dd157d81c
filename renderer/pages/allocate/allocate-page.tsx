import { useCallback, useMemo, useState } from 'react';
import type { Decision } from '#core/domain/allocation/allocation.ts';
import type { AllocationTable } from '#core/domain/allocation/allocation-table.ts';
import type { TableChange } from '#core/domain/allocation/changed-table.ts';
import { emptied, type GridPlace, paste, typed } from '#core/domain/allocation/paste.ts';
import { allocateWords, pasteProblemSentence } from '#core/text/vi-allocate.ts';
import { nothingToAllocateText } from '#core/text/vi-next-steps.ts';
import { Notes } from '../../components/notes.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useNotify } from '../../workspace/notices.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { AllocationGrid } from './allocation-grid.tsx';
import { CellLine } from './cell-line.tsx';
import { DecisionFields } from './decision-fields.tsx';
import { SpreadMenu } from './spread-menu.tsx';
import { useAllocationWork } from './use-allocation-work.ts';
import { useAllocations } from './use-allocations.ts';
import { useLocks } from './use-locks.ts';

/** Giao chỉ tiêu: what each unit is to reach this year. */
export function AllocatePage() {
  const { plan } = useWorkspace();
  return plan ? <PlanAllocations key={plan.id} planId={plan.id} /> : null;
}

function PlanAllocations({ planId }: { planId: string }) {
  const { table, apply } = useAllocations(planId);
  return table ? <Allocations table={table} apply={apply} /> : <Waiting />;
}

interface AllocationsProps {
  readonly table: AllocationTable;
  readonly apply: (change: TableChange) => Promise<void>;
}

function Allocations({ table, apply }: AllocationsProps) {
  const [locked, toggleLock] = useLocks(table.planId);
  const [decision, setDecision] = useDecision(table);
  const [notes, setNotes] = useState<readonly string[]>([]);
  const [place, setPlace] = useState<GridPlace | null>(null);
  const by = useMemo((): Decision => ({ ...decision, number: decision.number?.trim() || null }), [decision]);
  const work = useAllocationWork({ table, decision: by, locked, setNotes });
  const edits = useEdits({ table, apply, by, locked, setNotes });
  const notify = useNotify();
  const column = table.indicators.find(({ indicator }) => indicator.code === place?.column) ?? null;
  return (
    <div className="allocate">
      <h1 className="only-read">{allocateWords.title}</h1>
      <div className="tools" role="toolbar" aria-label={allocateWords.tools}>
        <DecisionFields decision={decision} onDecision={setDecision} undecided={edits.undecided.length} onFill={edits.fill} />
        <span className="tools-end" />
        <SpreadMenu column={column} onSpread={work.spread} />
        <button type="button" onClick={work.load}>
          {allocateWords.load}
        </button>
        <button type="button" onClick={work.write}>
          {allocateWords.export}
        </button>
      </div>
      <CellLine table={table} place={place} />
      <Notes notes={notes} onClose={() => setNotes([])} />
      {table.indicators.length === 0 ? <p className="allocate-none">{nothingToAllocateText}</p> : null}
      <div className="allocate-main">
        <AllocationGrid
          table={table}
          locked={locked}
          onLock={toggleLock}
          onTyped={edits.type}
          onEmptied={edits.empty}
          onPasted={edits.paste}
          onPlace={setPlace}
          onRefused={() => notify({ text: allocateWords.locked, tone: 'problem' })}
        />
      </div>
    </div>
  );
}

/** The one given last, until another is typed. */
function useDecision(table: AllocationTable): [Decision, (decision: Decision) => void] {
  const [chosen, choose] = useState<Decision | null>(null);
  return [chosen ?? table.decision ?? { number: null, signedOn: null }, choose];
}

type EditInput = AllocationsProps & {
  /** What changes are decided by. */
  readonly by: Decision;
  readonly locked: ReadonlySet<string>;
  readonly setNotes: (notes: readonly string[]) => void;
};

/** What is typed, emptied and pasted. */
function useEdits({ table, apply, by, locked, setNotes }: EditInput) {
  const names = useNames();
  const notify = useNotify();
  const type = useCallback(
    (place: GridPlace, text: string): boolean => {
      const cell = typed(table, place, text, by);
      if (cell?.kind === 'problem') {
        notify({ text: pasteProblemSentence(cell.problem, names, table.indicators), tone: 'problem' });
        return false;
      }
      if (cell === null) apply(emptied(place));
      else apply(cell.kind === 'entry' ? { entries: [cell.entry], members: [] } : { entries: [], members: [cell] });
      return true;
    },
    [table, by, apply, names, notify],
  );
  const pasteAt = (at: GridPlace, text: string) => {
    const pasted = paste(table, { at, text, locked, decision: by });
    setNotes(pasted.problems.map((problem) => pasteProblemSentence(problem, names, table.indicators)));
    apply(pasted);
  };
  const undecided = useMemo(() => withoutDecision(table), [table]);
  const fill = () => apply({ entries: undecided.map((entry) => ({ ...entry, decision: by })), members: [] });
  return { type, empty: (place: GridPlace) => void apply(emptied(place)), paste: pasteAt, undecided, fill };
}

/** Targets that stand by no decision. */
const withoutDecision = ({ indicators }: AllocationTable) =>
  indicators.flatMap(({ indicator, cells }) =>
    cells.flatMap(({ unit, amount, decision }) =>
      amount !== null && decision?.number === null && decision.signedOn === null
        ? [{ unit, indicator: indicator.code, amount }]
        : [],
    ),
  );
