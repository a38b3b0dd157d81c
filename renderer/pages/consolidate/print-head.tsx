import type { DrawnTable } from '#core/domain/consolidation/drawn-table.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { closedNoteText } from '#core/text/vi-closed.ts';
import { treeWords } from '#core/text/vi-units.ts';
import { words } from '#core/text/vi-window.ts';
import { basisWords } from '#core/text/vi-words.ts';

/** What stands above the table on paper; the screen does not show it. */
export function PrintHead({ plan, table }: { plan: Plan; table: DrawnTable }) {
  const tree = treeWords(table.tree);
  return (
    <header className="print-head">
      <p>{table.closed?.issuingBody ?? plan.letterhead.issuingBody}</p>
      <h1>{words.printTitle(table.periodLabel, table.year)}</h1>
      <p>{words.printBasis(basisWords[table.basis], table.planVersion)}</p>
      {table.closed ? <p>{closedNoteText(table.closed)}</p> : null}
      {tree ? <p>{tree}</p> : null}
    </header>
  );
}
