import { memo } from 'react';
import { type AllocationColumn, type AllocationUnit, amountsIn } from '#core/domain/allocation/allocation-table.ts';
import { balance, sumOf } from '#core/domain/allocation/balance.ts';
import { displayCount } from '#core/domain/plan/target-display.ts';
import { allocateWords } from '#core/text/vi-allocate.ts';
import { balanceText } from '#core/text/vi-allocation.ts';
import { shortHeadings } from './short-heading.ts';

/** Indicators, what the plan asks and what has been allocated: always in sight. */
export function GridHead({ columns, units }: { columns: readonly AllocationColumn[]; units: readonly AllocationUnit[] }) {
  const members = units.reduce<number | null>((sum, { members: own }) => (own === null ? sum : (sum ?? 0) + own), null);
  const short = shortHeadings(columns.map(({ indicator }) => indicator.name));
  return (
    <thead>
      <tr>
        <th scope="col" className="allocation-unit" rowSpan={2}>
          {allocateWords.unit}
        </th>
        <th scope="col" className="allocation-members" rowSpan={2}>
          {allocateWords.members}
        </th>
        {columns.map(({ indicator }, at) => (
          <th key={indicator.code} scope="col" title={`${indicator.code} ${indicator.name}`}>
            <Heading name={indicator.name} short={short[at] ?? indicator.name} />
          </th>
        ))}
      </tr>
      <tr className="allocation-plan">
        {columns.map(({ indicator, target }) => (
          <td key={indicator.code}>
            <span className="only-read">{allocateWords.plan}</span> {target ?? allocateWords.noTarget}
          </td>
        ))}
      </tr>
      <tr className="allocation-sums">
        <th scope="row" className="allocation-unit">
          {allocateWords.sum}
        </th>
        <td className="allocation-members">{members === null ? '' : displayCount(members)}</td>
        {columns.map((column) => (
          <SumCell key={column.indicator.code} column={column} />
        ))}
      </tr>
    </thead>
  );
}

/** In whole words; what does not fit is there on pointing at it and for those who hear the page. */
function Heading({ name, short }: { name: string; short: string }) {
  if (short === name) return <span className="allocation-heading">{name}</span>;
  return (
    <>
      <span className="allocation-heading" aria-hidden="true">
        {short}
      </span>
      <span className="only-read">{name}</span>
    </>
  );
}

/** A sum, and at once how it stands to the plan. */
const SumCell = memo(function SumCell({ column }: { column: AllocationColumn }) {
  const { indicator, kind } = column;
  const amounts = amountsIn(column);
  const found = balance(indicator, amounts);
  const sum = kind === 'shares' ? sumOf(amounts, indicator) : null;
  return (
    <td data-balance={found.kind} data-indicator={indicator.code}>
      <span className="figure">{sum === null ? '' : displayCount(sum / 10 ** indicator.decimals, indicator.decimals)}</span>
      <span className="allocation-balance">{balanceText(found, indicator.decimals)}</span>
    </td>
  );
});
