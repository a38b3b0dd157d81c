import { useState } from 'react';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import { population } from '#core/domain/plan/population.ts';
import {
  dataOwnerWords,
  evaluationUnitWords,
  howCountedText,
  planWords,
  sectorScopeText,
  targetText,
  timeBehaviorWords,
} from '#core/text/vi-plan.ts';
import { sectionTitle } from '#core/text/vi-window.ts';
import { useGridCursor } from '../../components/grid-cursor.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { IndicatorMore } from './indicator-more.tsx';
import type { PartProps } from './part-props.ts';

const COLUMNS = Object.entries(planWords.indicatorColumns);

/** The plan's indicators by the sections of its document. */
export function IndicatorsPart({ plan }: PartProps) {
  const cursor = useGridCursor();
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <table {...cursor} className="plan-indicators" aria-label={planWords.parts.indicators}>
      <thead>
        <tr>
          {COLUMNS.map(([column, heading]) => (
            <th key={column} scope="col" data-column={column}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {sectionsOf(plan.indicators).map(({ section, indicators }) => (
        <tbody key={section}>
          <tr className="section">
            <th colSpan={COLUMNS.length} scope="rowgroup">
              {sectionTitle(section)}
            </th>
          </tr>
          {indicators.map((indicator) => (
            <IndicatorLine
              key={indicator.code}
              indicator={indicator}
              isOpen={indicator.code === opened}
              onOpen={() => setOpened((now) => (now === indicator.code ? null : indicator.code))}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** In the order of the plan; a section that comes up again stands where it first did. */
function sectionsOf(indicators: readonly Indicator[]) {
  const names = [...new Set(indicators.map(({ section }) => section))];
  return names.map((section) => ({ section, indicators: indicators.filter((one) => one.section === section) }));
}

interface IndicatorLineProps {
  readonly indicator: Indicator;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function IndicatorLine({ indicator, isOpen, onOpen }: IndicatorLineProps) {
  const { units } = useWorkspace();
  const asked = units.length === 0 ? null : population(indicator, units).length;
  const cell = { 'data-cell': 'cell', tabIndex: -1 } as const;
  return (
    <>
      <tr data-indicator={indicator.code}>
        <td {...cell} data-column="code">
          {indicator.code}
        </td>
        <th {...cell} scope="row" data-column="name">
          <span className="plan-indicator-name">{indicator.name}</span>
          <span className="plan-quotation">“{indicator.quotation.focus}”</span>
          <button
            type="button"
            className="quiet plan-more-button"
            aria-expanded={isOpen}
            aria-label={planWords.showMore(indicator.code)}
            onClick={onOpen}
          >
            {isOpen ? '▾' : '▸'}
          </button>
        </th>
        <td {...cell} data-column="target">
          {targetText(indicator)}
        </td>
        <td {...cell} data-column="unitOfMeasure">
          {indicator.unitOfMeasure}
        </td>
        <td {...cell} data-column="howCounted">
          {howCountedText(indicator)}
        </td>
        <td {...cell} data-column="scope">
          {sectorScopeText(indicator.sectorScope)}
        </td>
        <td {...cell} data-column="time">
          {timeBehaviorWords[indicator.timeBehavior]}
        </td>
        <td {...cell} data-column="evaluationUnit">
          {evaluationUnitWords[indicator.evaluationUnit]}
          {asked === null ? null : <span className="plan-asked">{planWords.unitsAsked(asked)}</span>}
        </td>
        <td {...cell} data-column="dataOwner">
          {dataOwnerWords[indicator.dataOwner]}
        </td>
      </tr>
      {isOpen ? (
        <tr className="plan-more">
          <td colSpan={COLUMNS.length}>
            <IndicatorMore indicator={indicator} />
          </td>
        </tr>
      ) : null}
    </>
  );
}
