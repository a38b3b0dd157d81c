import { useState } from 'react';
import type { DrawnTable } from '#core/domain/consolidation/drawn-table.ts';
import type { Sector } from '#core/domain/plan/indicator.ts';
import { fold } from '#core/domain/reading/fold.ts';
import {
  changeDirections,
  isAsking,
  type RowFilter,
  type TableView,
  type UnitFilter,
} from '#core/domain/table-view/table-view.ts';
import { tableViewWords } from '#core/text/vi-table-view.ts';
import { sectionTitle, words } from '#core/text/vi-window.ts';
import { CheckList } from '../../components/check-list.tsx';
import { DropPanel } from '../../components/drop-panel.tsx';

interface FilterPanelProps {
  readonly table: DrawnTable;
  readonly view: TableView;
  readonly onView: (part: Partial<TableView>) => void;
}

const VERDICTS = ['not-met', 'insufficient-data', 'provisional', 'met', 'exceeded', 'no-target'] as const;

const SECTORS: readonly Sector[] = ['HCSN', 'DNNN', 'DN_NGOAI_NN'];

const each = (values: readonly string[]): readonly string[] => [...new Set(values)];

const asked = (filter: RowFilter | UnitFilter): number => Object.values(filter).filter(({ length }) => length > 0).length;

/** Which indicators and units are shown. */
export function FilterPanel({ table, view, onView }: FilterPanelProps) {
  const { filter, count, unitsOnlyBeside } = tableViewWords;
  return (
    <DropPanel label={filter} mark={count(asked(view.rows) + asked(view.units))}>
      <div className="filter-columns">
        <RowFilters table={table} filter={view.rows} onFilter={(rows) => onView({ rows })} />
        <UnitFilters table={table} filter={view.units} onFilter={(units) => onView({ units })} />
      </div>
      <p className="tools-note">{isAsking(view.units) ? unitsOnlyBeside : null}</p>
    </DropPanel>
  );
}

interface FiltersProps<Filter> {
  readonly table: DrawnTable;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

function RowFilters({ table, filter, onFilter }: FiltersProps<RowFilter>) {
  const { verdict, verdicts, change, changes, noLastYear, section } = tableViewWords;
  const hasLastYear = table.indicators.some(({ samePeriodLastYear }) => samePeriodLastYear !== undefined);
  return (
    <div>
      <CheckList
        legend={verdict}
        values={VERDICTS}
        labelOf={(one) => verdicts[one]}
        chosen={filter.verdicts}
        onChoose={(chosen) => onFilter({ ...filter, verdicts: chosen })}
      />
      {hasLastYear ? (
        <CheckList
          legend={change}
          values={changeDirections}
          labelOf={(one) => changes[one]}
          chosen={filter.changes}
          onChoose={(chosen) => onFilter({ ...filter, changes: chosen })}
        />
      ) : (
        <p className="tools-note">{noLastYear}</p>
      )}
      <CheckList
        legend={section}
        values={each(table.indicators.map((row) => row.section))}
        labelOf={sectionTitle}
        chosen={filter.sections}
        onChoose={(chosen) => onFilter({ ...filter, sections: chosen })}
      />
    </div>
  );
}

function UnitFilters({ table, filter, onFilter }: FiltersProps<UnitFilter>) {
  const text = tableViewWords;
  return (
    <div>
      <CheckList
        legend={text.unitKind}
        values={each(table.units.map(({ kindLabel }) => kindLabel))}
        labelOf={(one) => one || words.office}
        chosen={filter.kinds}
        onChoose={(kinds) => onFilter({ ...filter, kinds })}
      />
      <CheckList
        legend={text.cluster}
        values={each(table.units.map(({ cluster }) => cluster ?? ''))}
        labelOf={(one) => one || text.noCluster}
        chosen={filter.clusters}
        onChoose={(clusters) => onFilter({ ...filter, clusters })}
      />
      <CheckList
        legend={text.sector}
        values={SECTORS}
        labelOf={(one) => text.sectors[one]}
        chosen={filter.sectors}
        onChoose={(chosen) => onFilter({ ...filter, sectors: chosen })}
      />
      <label className="filter-words">
        {text.territory}
        <input value={filter.territory} onChange={(event) => onFilter({ ...filter, territory: event.target.value })} />
      </label>
      <PickedUnits table={table} filter={filter} onFilter={onFilter} />
    </div>
  );
}

/** Any set of units, found by a piece of their names. */
function PickedUnits({ table, filter, onFilter }: FiltersProps<UnitFilter>) {
  const [query, setQuery] = useState('');
  const isFound = ({ code, name }: { code: string; name: string }) =>
    filter.units.includes(code) || fold(`${code} ${name}`).includes(fold(query));
  const found = table.units.filter(isFound);
  const names = new Map(table.units.map(({ code, name }) => [code, name]));
  return (
    <>
      <label className="filter-words">
        {tableViewWords.picked}
        <input type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
      </label>
      <div className="filter-units">
        <CheckList
          legend={tableViewWords.picked}
          values={found.map(({ code }) => code)}
          labelOf={(code) => names.get(code) ?? code}
          chosen={filter.units}
          onChoose={(units) => onFilter({ ...filter, units })}
        />
      </div>
    </>
  );
}
