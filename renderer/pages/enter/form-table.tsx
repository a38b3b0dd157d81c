import { useId } from 'react';
import type { Issue } from '#core/domain/figures/issue.ts';
import type { Basis } from '#core/domain/plan/reporting-period.ts';
import { displayTarget } from '#core/domain/plan/target-display.ts';
import { typedCellAt } from '#core/domain/reading/typed/typed-sheet.ts';
import { isError } from '#core/domain/submissions/submission-outcome.ts';
import { type TypedCell, typedCells } from '#core/domain/submissions/typed-report.ts';
import { enterWords } from '#core/text/vi-enter.ts';
import { issueSentence } from '#core/text/vi-issues.ts';
import { sectionTitle, words } from '#core/text/vi-window.ts';
import { severityWords } from '#core/text/vi-words.ts';
import { useNames } from '../../workspace/use-names.ts';
import type { AskedRow } from './asked-rows.ts';
import { FormCell } from './form-cells.tsx';
import { type FormPlace, type FormState, textAt } from './form-state.ts';
import { sideKey, type Understood } from './understood.ts';

interface FormTableProps {
  readonly label: string;
  readonly rows: readonly AskedRow[];
  readonly bases: readonly Basis[];
  readonly form: FormState;
  readonly understood: ReadonlyMap<string, Understood>;
  /** What only the unit's other reports say. */
  readonly compared: ReadonlyMap<string, readonly Issue[]>;
  readonly onText: (place: FormPlace, text: string) => void;
}

/** Everything that the unit reports, cell by cell, with what each row is taken for and what is wrong with it. */
export function FormTable(props: FormTableProps) {
  const { rows, bases, label } = props;
  const sections = [...new Set(rows.map(({ indicator }) => indicator.section))];
  const numbers = new Map(rows.map(({ indicator }, index) => [indicator.code, index + 1]));
  return (
    <table className="form-table" data-bases={bases.length} aria-label={label}>
      <FormColumns bases={bases} />
      {sections.map((section) => (
        <tbody key={section}>
          <tr className="section">
            <th colSpan={2 + 4 * bases.length} scope="rowgroup">
              {sectionTitle(section)}
            </th>
          </tr>
          {rows
            .filter(({ indicator }) => indicator.section === section)
            .map((row) => (
              <FormRows key={row.indicator.code} {...props} row={row} number={numbers.get(row.indicator.code) ?? 0} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

function FormColumns({ bases }: Pick<FormTableProps, 'bases'>) {
  const isBoth = bases.length > 1;
  const heads = bases.flatMap((basis) => [
    ...typedCells.map((cell) => (
      <th key={`${basis} ${cell}`} scope="col" className={`form-${cell}`}>
        {enterWords.cells[cell]}
      </th>
    )),
    <th key={`${basis} read`} scope="col" className="form-read-as">
      {enterWords.columns.readAs}
    </th>,
  ]);
  const names = (
    <>
      <th scope="col" rowSpan={isBoth ? 2 : 1} className="form-number">
        {words.columns.number}
      </th>
      <th scope="col" rowSpan={isBoth ? 2 : 1}>
        {enterWords.columns.name}
      </th>
    </>
  );
  return (
    <thead>
      <tr>
        {names}
        {isBoth
          ? bases.map((basis) => (
              <th key={basis} scope="colgroup" colSpan={4} className="form-basis">
                {enterWords.bases[basis]}
              </th>
            ))
          : heads}
      </tr>
      {isBoth ? <tr>{heads}</tr> : null}
    </thead>
  );
}

/** "đoàn viên · ≥ 6.071" */
const measureText = ({ unitOfMeasure, target, measure }: AskedRow['indicator']): string =>
  target ? `${unitOfMeasure} · ${displayTarget(target, measure)}` : unitOfMeasure;

interface FormRowsProps extends FormTableProps {
  readonly row: AskedRow;
  readonly number: number;
}

function FormRows({ row, number, bases, form, understood, compared, onText }: FormRowsProps) {
  const messages = useId();
  const { indicator } = row;
  const told = row.sides.flatMap(({ basis }) => {
    const key = sideKey(basis, indicator.code);
    const issues = [...(understood.get(key)?.issues ?? []), ...(compared.get(key) ?? [])];
    return issues.map((issue) => ({ basis, issue }));
  });
  return (
    <>
      <tr data-indicator={indicator.code} data-told={told.length > 0 || undefined}>
        <td className="form-number">{number}</td>
        <th scope="row">
          {indicator.name}
          <span className="form-measure">{row.kind === 'yes-no' ? enterWords.yesOrNo : measureText(indicator)}</span>
        </th>
        {row.sides.map(({ basis, cells }) => (
          <FormSide
            key={basis}
            row={row}
            basis={basis}
            basisName={bases.length > 1 ? enterWords.bases[basis] : null}
            cells={cells}
            form={form}
            read={understood.get(sideKey(basis, indicator.code))}
            messages={told.length > 0 ? messages : undefined}
            wrong={told.flatMap((one) => (one.basis === basis && isError(one.issue) ? (typedCellAt(one.issue.cell) ?? []) : []))}
            onText={onText}
          />
        ))}
      </tr>
      {told.length > 0 ? (
        <tr className="form-told">
          <td />
          <td colSpan={1 + 4 * bases.length} id={messages}>
            {told.map(({ basis, issue }) => (
              <Message
                key={`${basis} ${issue.code} ${issue.cell}`}
                issue={issue}
                isYesNo={row.kind === 'yes-no'}
                basis={bases.length > 1 ? basis : null}
              />
            ))}
          </td>
        </tr>
      ) : null}
    </>
  );
}

interface FormSideProps {
  readonly row: AskedRow;
  readonly basis: Basis;
  readonly basisName: string | null;
  readonly cells: readonly TypedCell[];
  readonly form: FormState;
  readonly read: Understood | undefined;
  readonly messages: string | undefined;
  /** Cells that cannot be counted as they are. */
  readonly wrong: readonly TypedCell[];
  readonly onText: (place: FormPlace, text: string) => void;
}

function FormSide({ row, basis, basisName, cells, form, read, messages, wrong, onText }: FormSideProps) {
  if (cells.length === 0) {
    return (
      <td colSpan={4} className="form-elsewhere">
        {enterWords.askedCumulative}
      </td>
    );
  }
  const isOneCell = cells.length === 1;
  return (
    <>
      {cells.map((cell) => (
        <td key={cell} colSpan={isOneCell && row.kind === 'by-category' ? 3 : 1}>
          <FormCell
            row={row}
            basis={basis}
            basisName={basisName}
            cell={cell}
            text={textAt(form, { basis, indicator: row.indicator.code, cell })}
            isWrong={wrong.includes(cell)}
            messages={messages}
            onText={onText}
          />
        </td>
      ))}
      {isOneCell && row.kind !== 'by-category' ? <td colSpan={2} /> : null}
      <td className="form-read-as" data-state={read?.state}>
        {read?.text}
      </td>
    </>
  );
}

const SIGNS = { error: '?', warning: '!', note: 'i' } as const;

/** In the row itself, so neither its place nor its indicator has to be named. */
interface MessageProps {
  readonly issue: Issue;
  readonly isYesNo: boolean;
  /** Null where the form asks on one. */
  readonly basis: Basis | null;
}

function Message({ issue, isYesNo, basis }: MessageProps) {
  const names = useNames();
  const said =
    isYesNo && issue.code === 'not-a-number'
      ? enterWords.needsYesOrNo(issue.found)
      : issueSentence({ ...issue, sheet: null, cell: null, indicator: null }, names);
  return (
    <p className="form-message" data-severity={issue.severity}>
      <span className="form-sign" title={severityWords[issue.severity]} aria-hidden="true">
        {SIGNS[issue.severity]}
      </span>
      {basis === null ? null : <strong>{enterWords.bases[basis]}: </strong>}
      {said}
    </p>
  );
}
