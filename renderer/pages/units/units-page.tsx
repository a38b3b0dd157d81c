import { useCallback, useMemo, useState } from 'react';
import type { Plan } from '#core/domain/plan/plan.ts';
import { isReportingUnit } from '#core/domain/units/unit.ts';
import { unitPageWords } from '#core/text/vi-unit-page.ts';
import { Notes } from '../../components/notes.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useWorkspace } from '../../workspace/workspace.ts';
import { AddUnit } from './add-unit.tsx';
import { HistoryPanel } from './history/history-panel.tsx';
import { everyUnit, listedUnits } from './listed-units.ts';
import { NoUnits } from './no-units.tsx';
import { RecordForm } from './record/record-form.tsx';
import { UnitTools } from './unit-tools.tsx';
import { UnitsTable } from './units-table.tsx';
import { type PlanUnits, usePlanUnits } from './use-plan-units.ts';
import { type UnitWork, useUnitWork } from './use-unit-work.ts';
import { type OpenedUnit, type UnitsView, useUnitsView } from './use-units-view.ts';

/** Đơn vị: who reports in this plan, and what became of whom. */
export function UnitsPage() {
  const { plan } = useWorkspace();
  return plan ? <UnitsOfPlan key={plan.id} plan={plan} /> : null;
}

function UnitsOfPlan({ plan }: { plan: Plan }) {
  const of = usePlanUnits(plan.id);
  return of ? <Units plan={plan} of={of} /> : <Waiting />;
}

interface UnitsProps {
  readonly plan: Plan;
  readonly of: PlanUnits;
}

function Units({ plan, of }: UnitsProps) {
  const [notes, setNotes] = useState<readonly string[]>([]);
  const work = useUnitWork({ planId: of.planId, nameOf: of.nameOf, setNotes });
  const view = useUnitsView();
  const hasUnits = of.units.some(isReportingUnit);
  return (
    <div className="units">
      <h1 className="only-read">{unitPageWords.title}</h1>
      <Notes notes={notes} onClose={() => setNotes([])} />
      {view.recording ? <RecordForm of={of} recording={view.recording} onDone={view.stopRecording} /> : null}
      <div className="units-list" hidden={view.recording !== null}>
        {hasUnits || view.isAdding ? (
          <UnitList plan={plan} of={of} work={work} view={view} />
        ) : (
          <NoUnits onImport={work.load} onAdd={() => view.setAdding(true)} />
        )}
      </div>
    </div>
  );
}

function UnitList({ plan, of, work, view }: UnitsProps & { work: UnitWork; view: UnitsView }) {
  const [filter, setFilter] = useState(everyUnit);
  const shown = useMemo(() => listedUnits(of.units, filter), [of.units, filter]);
  const choices = useMemo(() => ({ units: of.units, nameOf: of.nameOf }), [of]);
  const withEvents = useMemo(() => new Set(of.events.events.flatMap(({ from, to }) => [...from, ...to])), [of.events]);
  const { openUnit } = view;
  const open = useCallback((unit: string) => openUnit({ planId: of.planId, unit }), [openUnit, of.planId]);
  const chosen = view.opened?.planId === of.planId ? view.opened.unit : null;
  return (
    <>
      <UnitTools
        of={of}
        shown={shown.length}
        filter={filter}
        onFilter={setFilter}
        onAdd={() => view.setAdding(true)}
        onRecord={() => view.record({ id: null, unit: identityOf(of, view.opened) })}
        onImport={work.load}
        onExport={() => work.write(plan.year)}
      />
      {view.isAdding ? <AddUnit units={of.units} onAdd={work.add} onDone={() => view.setAdding(false)} /> : null}
      <div className="units-parts">
        <UnitsTable
          year={plan.year}
          units={shown}
          choices={choices}
          withEvents={withEvents}
          chosen={chosen}
          onOpen={open}
          onEdit={work.edit}
          onClearFilter={() => setFilter(everyUnit)}
        />
        {view.opened ? (
          <HistoryPanel key={JSON.stringify(view.opened)} of={of} opened={view.opened} view={view} work={work} />
        ) : null}
      </div>
    </>
  );
}

const identityOf = ({ planId, units }: PlanUnits, opened: OpenedUnit | null): string | null =>
  opened?.planId === planId ? (units.find(({ code }) => code === opened.unit)?.identity ?? null) : null;
