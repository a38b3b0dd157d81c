import type { RankedUnit, UnitRanking } from '#core/domain/analysis/unit-ranking.ts';
import type { IndicatorRow } from '#core/domain/consolidation/indicator-table.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { displayCompletionRate } from '#core/domain/plan/target-display.ts';
import { analysisWords, placeSentence, rankedWords, remainingSentence } from '#core/text/vi-analysis.ts';
import { closedNoteText } from '#core/text/vi-closed.ts';
import { words } from '#core/text/vi-window.ts';
import { basisWords } from '#core/text/vi-words.ts';
import { completionText, provinceText, unitText } from '../../components/figure-text.ts';
import { VerdictMark } from '../../components/marks.tsx';
import type { AnalysedProps } from './analysed-props.ts';

/** The answer in a few lines: where the province stands, what is left, who is first and last. */
export function AnalysisHead({ plan, analysis, nameOf, onOpen }: AnalysedProps & { readonly plan: Plan }) {
  const { row, table, remaining, monthsLeft, ranking } = analysis;
  const province = row.cumulative;
  return (
    <header className="analysis-head">
      <div className="print-head">
        <p>{table.closed?.issuingBody ?? plan.letterhead.issuingBody}</p>
        <p>
          {words.printTitle(table.periodLabel, table.year)} · {words.printBasis(basisWords[table.basis], table.planVersion)}
        </p>
        {table.closed ? <p>{closedNoteText(table.closed)}</p> : null}
      </div>
      <h2>{row.name}</h2>
      <p className="analysis-province">
        {analysisWords.province}:{' '}
        <button type="button" className="analysis-figure" onClick={() => onOpen(row.code, null)}>
          {provinceText(row, province).text ?? analysisWords.notReported}
        </button>{' '}
        {province.numerator === null || province.denominator !== null ? '' : row.unitOfMeasure} ·{' '}
        {row.target ? analysisWords.target(row.target.display) : analysisWords.noTarget}
        {row.completionRate === null ? null : ` · ${completionText(row.completionRate).text}`} · <VerdictMark row={row} /> ·{' '}
        {analysisWords.coverage(province.answered, province.population)}
      </p>
      {remaining ? <p>{remainingSentence(remaining, row, province.denominator, monthsLeft)}</p> : null}
      <FirstAndLast row={row} ranking={ranking} nameOf={nameOf} />
    </header>
  );
}

/** Nobody is first where all are equal. */
function FirstAndLast({ row, ranking, nameOf }: Pick<AnalysedProps, 'nameOf'> & { row: IndicatorRow; ranking: UnitRanking }) {
  const { ranked, by } = ranking;
  const last = ranked.at(-1)?.place ?? 1;
  if (ranked.length < 2 || last === 1) return null;
  const sentence = (word: string, place: number) => {
    const units = ranked.filter((one) => one.place === place);
    return placeSentence(
      word,
      units.map(({ figure }) => nameOf(figure.unit)),
      units[0] && by !== 'yes-no' ? rankText(row, units[0]) : null,
    );
  };
  return (
    <p>
      {sentence(rankedWords[by].first, 1)} · {sentence(rankedWords[by].last, last)}
    </p>
  );
}

/** By what a unit has its place: "112,5%", "85,0%", "12". */
export function rankText(row: IndicatorRow, { figure, completion }: RankedUnit): string {
  const shown = unitText(row, figure);
  if (completion !== null) return displayCompletionRate(completion);
  return shown.percent ?? shown.text ?? '';
}
