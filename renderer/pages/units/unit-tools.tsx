import { useState } from 'react';
import { dayOf } from '#core/domain/plan/day-text.ts';
import { isReportingUnit, type UnitKind } from '#core/domain/units/unit.ts';
import { unitKindNames, unitPageWords } from '#core/text/vi-unit-page.ts';
import { dayText } from '#core/text/vi-words.ts';
import { SearchField } from '../../components/search-field.tsx';
import { useNotify } from '../../workspace/notices.ts';
import type { UnitFilter } from './listed-units.ts';
import { clustersOf } from './unit-fields.ts';
import type { PlanUnits } from './use-plan-units.ts';

interface UnitToolsProps {
  readonly of: PlanUnits;
  /** How many of the units fit the filter. */
  readonly shown: number;
  readonly filter: UnitFilter;
  readonly onFilter: (filter: UnitFilter) => void;
  readonly onAdd: () => void;
  readonly onRecord: () => void;
  readonly onImport: () => void;
  readonly onExport: () => void;
}

/** Finding units, and what can be done with all of them. */
export function UnitTools({ of, shown, filter, onFilter, onAdd, onRecord, onImport, onExport }: UnitToolsProps) {
  const reporting = of.units.filter(isReportingUnit);
  const kinds = [...new Set(reporting.map(({ kind }) => kind))];
  const set = (change: Partial<UnitFilter>) => onFilter({ ...filter, ...change });
  return (
    <div className="tools" role="toolbar" aria-label={unitPageWords.tools}>
      <SearchField label={unitPageWords.search} query={filter.query} onQuery={(query) => set({ query })} />
      <select
        aria-label={unitPageWords.filterKind}
        value={filter.kind ?? ''}
        onChange={(event) => set({ kind: kinds.find((kind): kind is UnitKind => kind === event.target.value) ?? null })}
      >
        <option value="">{unitPageWords.everyKind}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {unitKindNames[kind]}
          </option>
        ))}
      </select>
      <select
        aria-label={unitPageWords.filterCluster}
        value={filter.cluster ?? ''}
        onChange={(event) => set({ cluster: event.target.value || null })}
      >
        <option value="">{unitPageWords.everyCluster}</option>
        {clustersOf(reporting).map((cluster) => (
          <option key={cluster} value={cluster}>
            {cluster}
          </option>
        ))}
      </select>
      <DayFilter key={filter.on} on={filter.on} onDay={(on) => set({ on })} />
      <span className="tools-note" aria-live="polite">
        {unitPageWords.shown(shown, reporting.length)}
      </span>
      <span className="tools-end units-work">
        <button type="button" onClick={onAdd}>
          {unitPageWords.add}
        </button>
        <button type="button" className="primary" onClick={onRecord}>
          {unitPageWords.record}
        </button>
        <button type="button" onClick={onImport}>
          {unitPageWords.import}
        </button>
        <button type="button" onClick={onExport}>
          {unitPageWords.export}
        </button>
      </span>
    </div>
  );
}

/** A day is taken with Enter or by leaving the field; what is no day is told and filters nothing. */
function DayFilter({ on, onDay }: { on: string | null; onDay: (day: string | null) => void }) {
  const notify = useNotify();
  const [typed, setTyped] = useState(on === null ? '' : dayText(on));
  const take = () => {
    const day = dayOf(typed);
    if (typed.trim() === '') onDay(null);
    else if (day === null) notify({ text: unitPageWords.notADay(typed), tone: 'problem' });
    else onDay(day);
  };
  return (
    <label className="units-day">
      {unitPageWords.standsOn}
      <input
        value={typed}
        placeholder={unitPageWords.standsOnExample}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
      />
    </label>
  );
}
