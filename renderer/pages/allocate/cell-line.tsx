import type { AllocationColumn, AllocationTable } from '#core/domain/allocation/allocation-table.ts';
import { type GridPlace, MEMBERS_COLUMN } from '#core/domain/allocation/paste.ts';
import { displayCount } from '#core/domain/plan/target-display.ts';
import { allocateWords } from '#core/text/vi-allocate.ts';
import { decisionText } from '#core/text/vi-allocation.ts';
import { amountText } from './cell-text.ts';

/** What the cursor is on: names that headings cut short, last year's result, the decision. */
export function CellLine({ table, place }: { table: AllocationTable; place: GridPlace | null }) {
  const texts = place === null ? [allocateWords.keys] : textsOf(table, place);
  return (
    <p className="allocation-line">
      {texts.map((text) => (
        <span key={text}>{text}</span>
      ))}
    </p>
  );
}

function textsOf({ units, indicators }: AllocationTable, place: GridPlace): readonly string[] {
  const unit = units.find(({ code }) => code === place.unit)?.name ?? '';
  const column = indicators.find(({ indicator }) => indicator.code === place.column);
  if (place.column === MEMBERS_COLUMN) return [allocateWords.cellOf(unit, allocateWords.members)];
  if (column === undefined) return [unit];
  const { indicator, target, cells } = column;
  const cell = cells.find((one) => one.unit === place.unit);
  const head = [allocateWords.cellOf(unit, indicator.name), allocateWords.planned(target ?? allocateWords.noTarget)];
  if (cell === undefined) return [...head, outsideText(column, place.unit)];
  const lastYear = cell.lastYear === null ? [] : [allocateWords.lastYear(displayCount(cell.lastYear / 10 ** indicator.decimals))];
  return [...head, ...lastYear, ...(cell.amount === null ? [] : [decisionText(cell.decision)])];
}

function outsideText({ indicator, outside = [] }: AllocationColumn, unit: string): string {
  const found = outside.find((one) => one.unit === unit);
  return found ? allocateWords.keptOutside(amountText(found.kept, indicator.measure === 'ratio')) : allocateWords.outside;
}
