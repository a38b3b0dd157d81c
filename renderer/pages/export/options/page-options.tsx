import { columnsOfReport } from '#core/domain/reports/report-columns.ts';
import { MOST_PERCENT_DECIMALS, type OptionalColumn, type ReportOptions } from '#core/domain/reports/report-options.ts';
import { optionWords } from '#core/text/vi-office.ts';
import { LabelledChoice, optionsOf } from '../../../components/labelled-choice.tsx';
import type { OptionsProps } from './use-report-options.ts';

/** Columns, decimals and paper of one report; what goes into the workbook of all. */
export const PageOptions = (props: OptionsProps) => (props.report === 'all' ? <Parts {...props} /> : <OnPaper {...props} />);

const parts = ['cover', 'annexes', 'unitSheets'] as const;

function Parts({ options, change }: OptionsProps) {
  return (
    <fieldset className="forms-ticks">
      <legend>{optionWords.parts}</legend>
      {parts.map((part) => (
        <label key={part} className="check">
          <input
            type="checkbox"
            checked={options[part] ?? false}
            onChange={(event) => change({ [part]: event.target.checked || undefined })}
          />
          {optionWords.partNames[part]}
        </label>
      ))}
    </fieldset>
  );
}

const USUAL = 'usual';

const decimalChoices = [
  { value: USUAL, label: optionWords.usualDecimals },
  ...Array.from({ length: MOST_PERCENT_DECIMALS + 1 }, (_, decimals) => ({ value: String(decimals), label: String(decimals) })),
];

function OnPaper(props: OptionsProps) {
  const { options, change } = props;
  return (
    <>
      <Columns {...props} />
      <div className="report-options-row">
        <LabelledChoice
          label={optionWords.decimals}
          value={String(options.percentDecimals ?? USUAL)}
          options={decimalChoices}
          onChoose={(chosen) => change({ percentDecimals: chosen === USUAL ? undefined : Number(chosen) })}
        />
        <LabelledChoice
          label={optionWords.paper}
          value={options.orientation ?? 'landscape'}
          options={optionsOf(optionWords.papers)}
          onChoose={(chosen) => change({ orientation: chosen === 'landscape' ? undefined : chosen })}
        />
      </div>
    </>
  );
}

function Columns({ report, options, change }: OptionsProps) {
  const columns: readonly OptionalColumn[] = columnsOfReport[report];
  return (
    <fieldset className="forms-ticks">
      <legend>{optionWords.columns}</legend>
      {columns.map((column) => (
        <label key={column} className="check">
          <input
            type="checkbox"
            checked={!options.hiddenColumns?.includes(column)}
            onChange={(event) => change({ hiddenColumns: withColumn(options, column, event.target.checked) })}
          />
          {optionWords.columnNames[column]}
        </label>
      ))}
    </fieldset>
  );
}

function withColumn({ hiddenColumns = [] }: ReportOptions, column: OptionalColumn, isShown: boolean) {
  const others = hiddenColumns.filter((one) => one !== column);
  const hidden = isShown ? others : [...others, column];
  return hidden.length === 0 ? undefined : hidden;
}
