import { formulaFor } from '#core/domain/consolidation/derivation.ts';
import type { DrawnTable } from '#core/domain/consolidation/drawn-table.ts';
import { figureMaking } from '#core/domain/consolidation/figure-making.ts';
import type { IndicatorRow, UnitFigure } from '#core/domain/consolidation/indicator-table.ts';
import { evidenceWords } from '#core/text/vi-evidence.ts';
import { formulaText, makingText, makingWords } from '#core/text/vi-making.ts';
import { unitText } from '../../components/figure-text.ts';
import { useChosenReport } from '../../workspace/workspace.ts';

/** How the row's figure was made, in one line: of whom, from which periods, what of it by hand, by which plan. */
export function MakingLine({ table, row }: { table: DrawnTable; row: IndicatorRow }) {
  const report = useChosenReport();
  if (!report) return null;
  const formula = formulaFor(report.plan, report.period, table.basis);
  const facts = { formula: formula && formulaText(formula, report.plan), planVersion: table.planVersion };
  return makingText(row, figureMaking(row), facts);
}

/** Beside a unit's figure that a person gave: who or by which document, and what the unit itself had said. */
export function HandNotes({ row, figure }: { row: IndicatorRow; figure: UnitFigure }) {
  const { source, own } = figure;
  const note = source?.kind === 'person' ? handNote(source) : null;
  return (
    <>
      {note === null ? null : <span className="unit-note">{note}</span>}
      {own ? <span className="unit-note">{makingWords.own(unitText(row, { ...figure, ...own }).text ?? '')}</span> : null}
    </>
  );
}

type Person = Extract<UnitFigure['source'], { kind: 'person' }>;

/** A call has a note of its own. */
function handNote({ evidence, told, actor }: Person): string | null {
  if (evidence) return evidenceWords.note(evidence.document);
  return told ? null : makingWords.byHand(actor);
}
