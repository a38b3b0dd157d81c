import type { ReportName } from '#core/contract/contract.ts';
import type { UnitTree } from '#core/domain/units/lineage/unit-tree.ts';
import { exportWords } from '#core/text/vi-export.ts';
import { words } from '#core/text/vi-window.ts';
import { TreeChoice } from '../../components/tree-choice.tsx';
import { RecipientChoice } from './recipient-choice.tsx';

export type OneReport = Exclude<ReportName, 'all'>;
/** Reports that one workbook can hold. */
export const IN_ONE_FILE: readonly OneReport[] = ['bieu-01', 'bieu-02', 'bieu-03', 'bieu-04'];
export const REPORTS: readonly OneReport[] = [...IN_ONE_FILE, 'bieu-05', 'unit-sheets'];

/** What is to be printed or written, and how it is told. */
export interface ReportChoices {
  readonly ticked: ReadonlySet<OneReport>;
  /** Only where all that one workbook can hold are ticked. */
  readonly isOneWorkbook: boolean;
  readonly isOnePdf: boolean;
  readonly isWithLastYear: boolean;
  readonly tree: UnitTree;
  /** A recipient's name: only Biểu 01 is made for it. */
  readonly profile: string | null;
}

interface ReportChoiceProps {
  readonly choices: ReportChoices;
  /** ISO day that restating begins with. */
  readonly firstDay: string;
  readonly onChoose: (choices: ReportChoices) => void;
}

/** The reports there are, with ticks, and how they are told. */
export function ReportChoice({ choices, firstDay, onChoose }: ReportChoiceProps) {
  const { ticked, isOneWorkbook, isOnePdf, isWithLastYear, tree, profile } = choices;
  const canBeOne = canBeOneWorkbook(ticked);
  const change = (changes: Partial<ReportChoices>) => onChoose({ ...choices, ...changes });
  const tick = (name: OneReport, isTicked: boolean) =>
    change({ profile: null, ticked: new Set(REPORTS.filter((one) => (one === name ? isTicked : ticked.has(one)))) });
  return (
    <>
      <fieldset className="reports">
        <legend>{words.whichReports}</legend>
        {REPORTS.map((name) => (
          <ReportTick key={name} name={name} isTicked={ticked.has(name)} onTick={(isTicked) => tick(name, isTicked)} />
        ))}
        <Check
          label={exportWords.onePdf}
          isOn={isOnePdf && ticked.size > 1}
          isOpen={ticked.size > 1}
          onSet={(on) => change({ isOnePdf: on })}
        />
        <Check
          label={words.oneFile}
          isOn={isOneWorkbook && canBeOne}
          isOpen={canBeOne}
          onSet={(on) => change({ isOneWorkbook: on })}
        />
        <Check
          label={words.withLastYear}
          isOn={isWithLastYear}
          isOpen={ticked.has('bieu-01')}
          onSet={(on) => change({ isWithLastYear: on })}
        />
      </fieldset>
      <RecipientChoice
        profile={profile}
        onChoose={(chosen) => change({ profile: chosen, ticked: chosen === null ? ticked : new Set<OneReport>(['bieu-01']) })}
      />
      <div className="export-tree">
        <TreeChoice tree={tree} firstDay={firstDay} onTree={(next) => change({ tree: next })} />
      </div>
    </>
  );
}

/** Whether all that one workbook can hold are ticked. */
export const canBeOneWorkbook = (ticked: ReadonlySet<OneReport>): boolean => IN_ONE_FILE.every((name) => ticked.has(name));

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly isOpen: boolean;
  readonly onSet: (isOn: boolean) => void;
}

const Check = ({ label, isOn, isOpen, onSet }: CheckProps) => (
  <label className="check report-one-file">
    <input type="checkbox" checked={isOn} disabled={!isOpen} onChange={(event) => onSet(event.target.checked)} />
    {label}
  </label>
);

function ReportTick({ name, isTicked, onTick }: { name: OneReport; isTicked: boolean; onTick: (isTicked: boolean) => void }) {
  return (
    <label className="report">
      <input type="checkbox" checked={isTicked} onChange={(event) => onTick(event.target.checked)} />
      <span>
        <strong>{words.reports[name].title}</strong>
        <span className="report-hint">{words.reports[name].hint}</span>
      </span>
    </label>
  );
}
