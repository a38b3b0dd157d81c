import type { FoundOutliers } from '#core/contract/analysis-methods.ts';
import type { InputOf } from '#core/contract/contract.ts';
import type { DrawnTable } from '#core/domain/consolidation/drawn-table.ts';
import { outlierWords, strangenessText } from '#core/text/vi-outliers.ts';
import { Failure } from '../../components/failure.tsx';
import { unitText } from '../../components/figure-text.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { useOpenableCells } from '../consolidate/openable-cells.ts';
import { useTableNames } from '../consolidate/table-names.ts';
import type { OpenFigure } from './analysed-props.ts';

interface OutlierPartProps {
  readonly table: DrawnTable;
  readonly question: InputOf<'analysis.outliers'>;
  readonly onOpen: OpenFigure;
}

/** Figures unlike their unit's own past, each with the reason. */
export function OutlierPart({ table, question, onOpen }: OutlierPartProps) {
  const { revision } = useWorkspace();
  const asked = useAnswer('analysis.outliers', question, revision);
  if (asked.error) return <Failure error={asked.error} />;
  if (!asked.value) return <div className="analysis-main" />;
  const { outliers, years, earlier } = asked.value;
  const hasPast = years.length > 0 || earlier !== null;
  return (
    <div className="analysis-main">
      <header className="analysis-head">
        <h2>{outlierWords.title}</h2>
        {hasPast ? (
          <p>
            {outlierWords.against(years, earlier)} {outlierWords.onlyToLook}
          </p>
        ) : null}
        <p className="analysis-note">{outlierWords.rule}</p>
      </header>
      {outliers.length > 0 ? (
        <OutlierTable table={table} outliers={outliers} onOpen={onOpen} />
      ) : (
        <p className="table-empty">{hasPast ? outlierWords.none : outlierWords.noPast}</p>
      )}
    </div>
  );
}

type Listed = Pick<OutlierPartProps, 'table' | 'onOpen'> & Pick<FoundOutliers, 'outliers'>;

function OutlierTable({ table, outliers, onOpen }: Listed) {
  const cells = useOpenableCells({ onOpen });
  const names = useTableNames(table);
  const rows = new Map(table.indicators.map((row) => [row.code, row]));
  const { columns } = outlierWords;
  return (
    <table {...cells} className="analysis-outliers" aria-label={outlierWords.title}>
      <thead>
        <tr>
          <th scope="col">{columns.indicator}</th>
          <th scope="col">{columns.unit}</th>
          <th scope="col">{columns.figure}</th>
          <th scope="col">{columns.why}</th>
        </tr>
      </thead>
      <tbody>
        {outliers.map(({ indicator, unit, figure, because }) => {
          const row = rows.get(indicator);
          if (!row || typeof figure.value !== 'number') return null;
          const cell = { 'data-cell': 'cell', 'data-unit': unit, tabIndex: -1 } as const;
          return (
            <tr key={`${indicator} ${unit}`} data-indicator={indicator}>
              <th {...cell} data-cell="row" scope="row">
                {row.name}
              </th>
              <td {...cell}>{names.unit(unit)}</td>
              <td {...cell} className="analysis-number">
                {unitText(row, figure).text}
              </td>
              <td {...cell}>{strangenessText(because, figure.value, row)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
