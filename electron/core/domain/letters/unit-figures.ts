import { completionOf, judgedUnit, targetOfUnit } from '../analysis/unit-completion.ts';
import type { IndicatorRow, IndicatorTable, UnitFigure } from '../consolidation/indicator-table.ts';
import { allowsNothing } from '../plan/target-comparison.ts';
import { displayCompletionRate, displayTarget } from '../plan/target-display.ts';
import { isTold } from '../reports/figure-cells.ts';
import { cellText } from '../reports/number-text.ts';
import type { ReportWords } from '../reports/report-words.ts';
import { type Part, unitCells } from '../reports/unit-columns.ts';

/** A period's figures on both bases, as they count. */
export interface FigureTables {
  readonly inPeriod: IndicatorTable;
  readonly cumulative: IndicatorTable;
}

/** One indicator of a unit as the letter prints it. */
export interface FigureLine {
  readonly section: string;
  readonly name: string;
  readonly target: string;
  readonly inPeriod: string;
  readonly cumulative: string;
  readonly completion: string;
  /** Null where the unit is not judged by it, or gave no figure. */
  readonly meets: boolean | null;
  /** `missing`: no figure · `doubtful`: it waits for a person, and is not counted. */
  readonly state: 'counted' | 'missing' | 'doubtful';
  readonly isDerived: boolean;
  readonly isCorrected: boolean;
  readonly isTelephoned: boolean;
}

/** Every indicator that is asked of the unit, in the plan's order. */
export function unitFigures(unit: string, { inPeriod, cumulative }: FigureTables, words: ReportWords): readonly FigureLine[] {
  const ownPeriods = new Map(inPeriod.indicators.map((row) => [row.code, row]));
  const textOf = (row: IndicatorRow, figure: UnitFigure | undefined) => figureText(row, figure, words);
  return cumulative.indicators.flatMap((row): FigureLine[] => {
    const figure = figureOf(row, unit);
    if (figure === undefined) return [];
    const ownPeriod = ownPeriods.get(row.code);
    const figures = [figure, ownPeriod && figureOf(ownPeriod, unit)].filter((one) => one !== undefined);
    return [
      {
        section: row.section,
        name: `${row.name}${row.unitOfMeasure === '%' ? '' : ` (${row.unitOfMeasure})`}`,
        target: targetText(row, figure, words),
        inPeriod: ownPeriod === undefined ? words.marks.notApplicable : textOf(ownPeriod, figureOf(ownPeriod, unit)),
        cumulative: textOf(row, figure),
        completion: completionText(row, figure, words),
        meets: figure.meetsTarget,
        state: stateOf(figures),
        isDerived: figures.some(({ derived }) => derived),
        isCorrected: figures.some(({ corrected }) => corrected),
        isTelephoned: figures.some(isTold),
      },
    ];
  });
}

const figureOf = (row: IndicatorRow, unit: string): UnitFigure | undefined => row.units.find((one) => one.unit === unit);

function stateOf(figures: readonly UnitFigure[]): FigureLine['state'] {
  if (figures.some(({ state }) => state === 'needs-review')) return 'doubtful';
  return figures.some(({ state }) => state === 'not-reported') ? 'missing' : 'counted';
}

/** Of a part of the province's sum that was not allocated there is none. */
function targetText(row: IndicatorRow, figure: UnitFigure, { marks, yes }: ReportWords): string {
  if (row.measure === 'yes-no' && figure.ownTarget === undefined && row.target !== null) return yes;
  // "Không có" holds for each unit, though all of them are added up.
  const target = targetOfUnit(row, figure) ?? (row.target !== null && allowsNothing(row.target) ? row.target : null);
  return target === null ? marks.notApplicable : displayTarget(target, row.measure);
}

/** "1.259", "118/130 (90,8%)", "có", or the mark of what is not there. */
function figureText(row: IndicatorRow, figure: UnitFigure | undefined, words: ReportWords): string {
  const parts = partsOf(row, figure);
  const [first = '', total, percent] = unitCells({ indicator: row, parts }, figure, words).map(({ value }) => cellText(value));
  return total === undefined ? first : `${first}/${total} (${percent ?? ''})`;
}

/** What a figure consists of; one that is not there has one mark. */
function partsOf({ measure }: IndicatorRow, figure: UnitFigure | undefined): readonly Part[] {
  if (figure?.state === 'reported' && figure.denominator !== null) return ['actual', 'total', 'percent'];
  if (figure?.state === 'needs-review') return ['percent'];
  return [measure === 'yes-no' ? 'answer' : 'count'];
}

function completionText(row: IndicatorRow, figure: UnitFigure, { marks }: ReportWords): string {
  const judged = judgedUnit(row, figure);
  const done = judged && completionOf(judged, row.decimals);
  return done ? displayCompletionRate(done.numerator / done.denominator) : marks.notApplicable;
}
