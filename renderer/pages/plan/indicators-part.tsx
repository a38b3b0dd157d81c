import { useState } from 'react';
import { newIndicator } from '#core/domain/plan/amending/new-indicator.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { isInScope, leftOut, population } from '#core/domain/plan/population.ts';
import { planWords } from '#core/text/vi-plan.ts';
import { planEditWords } from '#core/text/vi-plan-editing.ts';
import { populationWords } from '#core/text/vi-plan-population.ts';
import { sectionTitle } from '#core/text/vi-window.ts';
import { useGridCursor } from '../../components/grid-cursor.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { EditableCell } from './editing/editable.tsx';
import { usePlanEdit } from './editing/use-plan-edit.ts';
import { Facts } from './facts.tsx';
import { furtherFields, indicatorFields } from './indicator-fields.ts';
import type { PartProps } from './part-props.ts';
import { PopulationEditor } from './population/population-editor.tsx';

const EDITABLE = { 'aria-readonly': false } as const;
const COLUMNS = Object.entries(planWords.indicatorColumns);

/** The plan's indicators by the sections of its document. */
export function IndicatorsPart({ plan }: PartProps) {
  const cursor = useGridCursor();
  const { amend } = usePlanEdit();
  const [opened, setOpened] = useState<string | null>(null);
  const add = async () => {
    let added: string | null = null;
    const withOneMore = (before: Plan): Plan => {
      const indicator = newIndicator(before, planEditWords.newIndicator);
      added = indicator.code;
      return { ...before, indicators: [...before.indicators, indicator] };
    };
    if (await amend(withOneMore, planEditWords.addIndicator)) setOpened(added);
  };
  return (
    <>
      <table {...cursor} {...EDITABLE} className="plan-indicators" aria-label={planWords.parts.indicators}>
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
                plan={plan}
                indicator={indicator}
                isOpen={indicator.code === opened}
                onOpen={() => setOpened((now) => (now === indicator.code ? null : indicator.code))}
              />
            ))}
          </tbody>
        ))}
      </table>
      <button type="button" className="quiet" onClick={add}>
        + {planEditWords.addIndicator}
      </button>
    </>
  );
}

/** In the order of the plan; a section that comes up again stands where it first did. */
function sectionsOf(indicators: readonly Indicator[]) {
  const names = [...new Set(indicators.map(({ section }) => section))];
  return names.map((section) => ({ section, indicators: indicators.filter((one) => one.section === section) }));
}

interface IndicatorLineProps {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function IndicatorLine({ plan, indicator, isOpen, onOpen }: IndicatorLineProps) {
  const fields = indicatorFields(plan, indicator);
  return (
    <>
      <tr data-indicator={indicator.code}>
        <EditableCell field={fields.code} column="code" />
        <EditableCell field={fields.name} column="name" isHead>
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
        </EditableCell>
        <EditableCell field={fields.target} column="target" />
        <EditableCell field={fields.unitOfMeasure} column="unitOfMeasure" />
        <EditableCell field={fields.howCounted} column="howCounted" />
        <EditableCell field={fields.scope} column="scope" />
        <EditableCell field={fields.time} column="time" />
        <EditableCell field={fields.evaluationUnit} column="evaluationUnit">
          <Asked indicator={indicator} />
        </EditableCell>
        <EditableCell field={fields.dataOwner} column="dataOwner" />
      </tr>
      {isOpen ? <FurtherLine plan={plan} indicator={indicator} /> : null}
    </>
  );
}

/** How many units the indicator is asked of. */
function Asked({ indicator }: { indicator: Indicator }) {
  const { units } = useWorkspace();
  if (units.length === 0) return null;
  const asked = population(indicator, units);
  const out = leftOut(indicator, units).length;
  const added = asked.filter((unit) => !isInScope(unit, indicator)).length;
  return (
    <span className="plan-asked">
      {out + added === 0 ? planWords.unitsAsked(asked.length) : populationWords.summary(asked.length, added, out)}
    </span>
  );
}

/** What the table has no column for. */
function FurtherLine({ plan, indicator }: { plan: Plan; indicator: Indicator }) {
  const { amend } = usePlanEdit();
  const without = (before: Plan): Plan => ({
    ...before,
    indicators: before.indicators.filter(({ code }) => code !== indicator.code),
  });
  return (
    <tr className="plan-more">
      <td colSpan={COLUMNS.length}>
        <PopulationEditor key={indicator.code} plan={plan} indicator={indicator} />
        <Facts fields={furtherFields(plan, indicator)} />
        <button type="button" onClick={() => amend(without, `${planEditWords.removeIndicator} ${indicator.code}`)}>
          {planEditWords.removeIndicator}
        </button>
      </td>
    </tr>
  );
}
