import type { ReportName } from '#core/contract/contract.ts';
import type { ReportOptions, UnitChoice } from '#core/domain/reports/report-options.ts';
import type { PlanUnit, UnitKind } from '#core/domain/units/unit.ts';
import { isReportingUnit } from '#core/domain/units/unit.ts';
import { optionWords } from '#core/text/vi-office.ts';
import { LabelledChoice, optionsOf } from '../../../components/labelled-choice.tsx';
import { WrittenField } from '../../../components/written-field.tsx';
import { useAnswer } from '../../../workspace/use-answer.ts';
import { useWorkspace } from '../../../workspace/workspace.ts';
import type { OptionsProps } from './use-report-options.ts';

/** Reports that list units; the others tell of the province alone. */
const listsUnits: readonly ReportName[] = ['bieu-02', 'bieu-03', 'bieu-04', 'unit-sheets'];

/** Which units a report lists, in which order and how many to a sheet. */
export function UnitOptions(props: OptionsProps) {
  const { revision } = useWorkspace();
  const { plan } = props.chosen;
  const listed = useAnswer('units.list', { planId: plan.id }, revision);
  if (!listsUnits.includes(props.report) || listed.value === null) return null;
  const units = listed.value.filter(isReportingUnit);
  return (
    <>
      <div className="report-options-row">
        <LabelledChoice
          label={optionWords.units}
          value={props.options.units?.kind ?? 'all'}
          options={optionsOf(optionWords.unitChoices)}
          onChoose={(kind) => props.change({ units: begun(kind, units, plan.id) })}
        />
        <OrderAndPages {...props} />
      </div>
      <Picks {...props} units={units} />
    </>
  );
}

/** A choice begins with everything ticked. */
function begun(kind: UnitChoice['kind'], units: readonly PlanUnit[], planId: string): ReportOptions['units'] {
  switch (kind) {
    case 'all':
      return undefined;
    case 'kinds':
      return { kind, kinds: kindsIn(units) };
    case 'clusters':
      return { kind, clusters: clustersIn(units) };
    case 'picked':
      return { kind, planId, units: units.map(({ code }) => code) };
  }
}

const kindsIn = (units: readonly PlanUnit[]): readonly UnitKind[] => [...new Set(units.map(({ kind }) => kind))];
const clustersIn = (units: readonly PlanUnit[]): readonly string[] => [...new Set(units.flatMap(({ cluster }) => cluster ?? []))];

function OrderAndPages({ report, options, change }: OptionsProps) {
  const isGrouped = report === 'bieu-02';
  const isSplit = report === 'bieu-02' || report === 'bieu-03';
  return (
    <>
      <LabelledChoice
        label={optionWords.order}
        value={options.order ?? 'list'}
        options={optionsOf(optionWords.orders)}
        onChoose={(order) => change({ order: order === 'list' ? undefined : order })}
      />
      {isGrouped ? (
        <LabelledChoice
          label={optionWords.group}
          value={options.groupBy ?? 'kind'}
          options={optionsOf(optionWords.groups)}
          onChoose={(groupBy) => change({ groupBy: groupBy === 'kind' ? undefined : groupBy })}
        />
      ) : null}
      {isSplit ? (
        <WrittenField
          label={optionWords.perSheet}
          value={options.unitsPerSheet === undefined ? '' : String(options.unitsPerSheet)}
          onWrite={(typed) => change({ unitsPerSheet: /^[1-9]\d{0,3}$/.test(typed) ? Number(typed) : undefined })}
        />
      ) : null}
    </>
  );
}

interface Pick {
  readonly key: string;
  readonly label: string;
  readonly isTicked: boolean;
  readonly ticked: (isTicked: boolean) => UnitChoice;
}

function Picks({ options, change, units }: OptionsProps & { units: readonly PlanUnit[] }) {
  const picks = options.units ? picksOf(options.units, units) : [];
  if (picks.length === 0) return null;
  return (
    <fieldset className="forms-ticks">
      <legend>{optionWords.units}</legend>
      {picks.map(({ key, label, isTicked, ticked }) => (
        <label key={key} className="check">
          <input type="checkbox" checked={isTicked} onChange={(event) => change({ units: ticked(event.target.checked) })} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function picksOf(choice: UnitChoice, units: readonly PlanUnit[]): readonly Pick[] {
  switch (choice.kind) {
    case 'all':
      return [];
    case 'kinds':
      return kindsIn(units).map((kind) =>
        pick(kind, optionWords.kinds[kind], choice.kinds, (kinds) => ({ kind: 'kinds', kinds })),
      );
    case 'clusters':
      return clustersIn(units).map((cluster) =>
        pick(cluster, cluster, choice.clusters, (clusters) => ({ kind: 'clusters', clusters })),
      );
    case 'picked':
      return units.map(({ code, name }) => pick(code, name, choice.units, (picked) => ({ ...choice, units: picked })));
  }
}

const pick = <Key extends string>(
  key: Key,
  label: string,
  chosen: readonly Key[],
  choiceOf: (keys: readonly Key[]) => UnitChoice,
): Pick => ({
  key,
  label,
  isTicked: chosen.includes(key),
  ticked: (isTicked) => choiceOf(isTicked ? [...chosen, key] : chosen.filter((one) => one !== key)),
});
