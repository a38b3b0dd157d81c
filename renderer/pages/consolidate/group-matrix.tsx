import { memo } from 'react';
import type { GroupBy } from '#core/domain/consolidation/grouping.ts';
import type { GroupFigure, IndicatorRow, IndicatorTable, ProvinceFigure } from '#core/domain/consolidation/indicator-table.ts';
import { groupName } from '#core/text/vi-groups.ts';
import { restatedWords } from '#core/text/vi-restated.ts';
import { words } from '#core/text/vi-window.ts';
import { provinceText } from '../../components/figure-text.ts';
import { copyAttributes } from '../../components/marks.tsx';
import { NotComparableText, reasonAttributes } from './not-comparable.tsx';
import { type OpenIndicator, useOpenableCells } from './openable-cells.ts';
import { StackedFigure } from './stacked-figure.tsx';

interface GroupMatrixProps {
  readonly table: IndicatorTable;
  readonly rows: readonly IndicatorRow[];
  readonly by: GroupBy;
  readonly onOpen: OpenIndicator;
}

/** What each group of units comes to for every indicator, with how many of its units have answered. */
export function GroupMatrix({ table, rows, by, onOpen }: GroupMatrixProps) {
  const cells = useOpenableCells(onOpen);
  const groups = [...new Set(table.indicators.flatMap((row) => row.groups?.[by]?.map(({ group }) => group) ?? []))];
  return (
    <div className="table-scroll">
      <table {...cells} aria-label={words.groupsOf(table.periodLabel)} className="matrix groups">
        <thead>
          <tr>
            <th scope="col" className="matrix-name">
              {words.columns.name}
            </th>
            <th scope="col" className="matrix-target">
              {words.columns.target}
            </th>
            <th scope="col" className="matrix-province">
              {words.province}
            </th>
            {groups.map((group) => (
              <th key={group} scope="col">
                <span className="matrix-unit">{groupName(by, group)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <GroupRow key={row.code} row={row} groups={groups} by={by} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? <p className="table-empty">{words.nothingFound}</p> : null}
    </div>
  );
}

const GroupRow = memo(function GroupRow({ row, groups, by }: { row: IndicatorRow; groups: readonly string[]; by: GroupBy }) {
  return (
    <tr data-indicator={row.code}>
      <th scope="row" tabIndex={-1} data-cell="row" className="matrix-name" data-text={row.name}>
        <span className="name" title={row.name}>
          {row.name}
        </span>
      </th>
      <td tabIndex={-1} data-cell="cell" className="matrix-target">
        {row.target?.display ?? words.noTarget}
      </td>
      <GroupCell row={row} figure={row} className="matrix-province" />
      {groups.map((group) => (
        <GroupCell key={group} row={row} figure={row.groups?.[by]?.find((one) => one.group === group)} />
      ))}
    </tr>
  );
});

interface GroupCellProps {
  readonly row: IndicatorRow;
  readonly figure: ProvinceFigure | GroupFigure | undefined;
  readonly className?: string;
}

/** A group that the indicator is not asked of has no figure. */
function GroupCell({ row, figure, className = '' }: GroupCellProps) {
  if (!figure) return <td tabIndex={-1} data-cell="cell" data-state="outside" title={words.outside} />;
  if (figure.notComparable)
    return (
      <td tabIndex={-1} data-cell="cell" className={className} {...reasonAttributes(restatedWords.provinceBecause)}>
        <NotComparableText reason={restatedWords.provinceBecause} />
      </td>
    );
  const shown = provinceText(row, figure);
  const { answered, population } = figure;
  return (
    <td tabIndex={-1} data-cell="cell" className={className} {...copyAttributes(shown)}>
      {shown.text === null ? (
        words.none
      ) : (
        <StackedFigure shown={shown} derived={figure.hasDerived} corrected={figure.hasCorrected} />
      )}
      <span className="figure-parts" data-complete={answered >= population}>
        {words.answeredOf(answered, population)}
      </span>
    </td>
  );
}
