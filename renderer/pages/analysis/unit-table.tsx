import type { RankedUnit } from '#core/domain/analysis/unit-ranking.ts';
import { analysisWords, remainingShort, shareText } from '#core/text/vi-analysis.ts';
import { completionText, unitText } from '../../components/figure-text.ts';
import { copyAttributes, MarkedFigure } from '../../components/marks.tsx';
import { useOpenableCells } from '../consolidate/openable-cells.ts';
import type { AnalysedProps } from './analysed-props.ts';

const { columns } = analysisWords;

/** The units that have a place; Enter or a click leads to the figure in Tổng hợp. */
export function UnitTable({ analysis, nameOf, onOpen }: AnalysedProps) {
  const { row, ranking, shares } = analysis;
  const cells = useOpenableCells({ onOpen });
  const has = {
    own: ranking.ranked.some(({ figure }) => figure.ownTarget !== undefined),
    completion: ranking.by === 'completion',
    remaining: Object.keys(analysis.unitsRemaining).length > 0,
    share: shares !== null,
  };
  const shareOf = new Map(shares?.units.map(({ figure, percent }) => [figure.unit, percent]));
  return (
    <table {...cells} className="analysis-ranking" aria-label={`${analysisWords.units}: ${row.name}`}>
      <thead>
        <tr>
          <th scope="col">{columns.place}</th>
          <th scope="col">{columns.unit}</th>
          <th scope="col">{columns.figure}</th>
          {has.own ? <th scope="col">{columns.own}</th> : null}
          {has.completion ? <th scope="col">{columns.completion}</th> : null}
          {has.remaining ? <th scope="col">{columns.remaining}</th> : null}
          {has.share ? <th scope="col">{columns.share}</th> : null}
        </tr>
      </thead>
      <tbody>
        {ranking.ranked.map((one) => (
          <UnitLine key={one.figure.unit} {...{ analysis, one, has, nameOf }} share={shareOf.get(one.figure.unit) ?? null} />
        ))}
      </tbody>
    </table>
  );
}

interface UnitLineProps extends Pick<AnalysedProps, 'analysis' | 'nameOf'> {
  readonly one: RankedUnit;
  readonly has: Readonly<Record<'own' | 'completion' | 'remaining' | 'share', boolean>>;
  /** Percent. */
  readonly share: number | null;
}

function UnitLine({ analysis: { row, unitsRemaining }, one, has, nameOf, share }: UnitLineProps) {
  const { figure, place, isTied, completion } = one;
  const shown = unitText(row, figure);
  const remaining = unitsRemaining[figure.unit];
  const cell = { 'data-cell': 'cell', 'data-unit': figure.unit, tabIndex: -1 } as const;
  return (
    <tr data-indicator={row.code}>
      <td {...cell} className="analysis-place" title={isTied ? analysisWords.tiedMeaning : undefined}>
        {isTied ? analysisWords.tied(place) : place}
      </td>
      <th {...cell} data-cell="row" scope="row">
        {nameOf(figure.unit)}
      </th>
      <td {...cell} {...copyAttributes(shown)} data-short={figure.meetsTarget === false}>
        {figure.meetsTarget === null ? null : `${figure.meetsTarget ? analysisWords.meets : analysisWords.short} `}
        <MarkedFigure text={shown.text} derived={figure.derived} corrected={figure.corrected} />
      </td>
      {has.own ? <td {...cell}>{figure.ownTarget?.display}</td> : null}
      {has.completion ? (
        <td {...cell} {...copyAttributes(completionText(completion))}>
          {completionText(completion).text}
        </td>
      ) : null}
      {has.remaining ? <td {...cell}>{remaining ? remainingShort(remaining, row) : null}</td> : null}
      {has.share ? <td {...cell}>{share === null ? null : shareText(share)}</td> : null}
    </tr>
  );
}
