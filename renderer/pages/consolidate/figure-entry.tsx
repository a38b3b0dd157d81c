import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { InputOf } from '#core/contract/contract.ts';
import type { IndicatorRow, UnitFigure } from '#core/domain/consolidation/indicator-table.ts';
import { defaultBasis } from '#core/domain/plan/reporting-periods.ts';
import { failureSentence, figureSetSentence, words } from '#core/text/vi-window.ts';
import { basisWords } from '#core/text/vi-words.ts';
import { ask } from '../../api.ts';
import { today } from '../../workspace/new-report.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useUndo } from '../../workspace/undo.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useChosenReport, useWorkspace } from '../../workspace/workspace.ts';

type Told = NonNullable<InputOf<'figures.set'>['told']> | null;

interface FigureEntryProps {
  readonly row: IndicatorRow;
  readonly figure: UnitFigure;
  readonly onDone: () => void;
}

/** The form opens because its first field was asked for. */
const focusAtOnce = (field: HTMLInputElement | null): void => field?.focus();

/** A figure by hand: told by telephone, or put right. The unit's own stays beside it, and the reason with it. */
export function FigureEntry({ row, figure, onDone }: FigureEntryProps) {
  const report = useChosenReport();
  const name = useNames().unit(figure.unit);
  const { isBusy, write } = useWriteFigure(row, figure, onDone);
  const [value, setValue] = useState('');
  const [reason, setReason] = useState('');
  const [isCall, setCall] = useState(false);
  const [toldBy, setToldBy] = useState('');
  if (!report) return null;
  const send = (event: FormEvent) => {
    event.preventDefault();
    const why = reason.trim() || (isCall ? words.toldReason : '');
    write(value.trim(), why, isCall ? { by: toldBy.trim() || null, on: today() } : null);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDone();
  };
  const basis = basisWords[defaultBasis(report.period)];
  return (
    <form className="figure-entry" onSubmit={send} onKeyDown={leave} aria-label={words.entryFor(name)}>
      <label>
        {words.entryValue(basis)}
        <input
          ref={focusAtOnce}
          value={value}
          placeholder={words.entryExample[row.measure]}
          onChange={(event) => setValue(event.target.value)}
        />
      </label>
      <label className="check">
        <input type="checkbox" checked={isCall} onChange={(event) => setCall(event.target.checked)} />
        {words.byTelephone}
      </label>
      {isCall ? (
        <label>
          {words.toldBy}
          <input value={toldBy} placeholder={words.toldByExample} onChange={(event) => setToldBy(event.target.value)} />
        </label>
      ) : null}
      <label>
        {words.entryReason}
        <input value={reason} placeholder={words.entryReasonExample} onChange={(event) => setReason(event.target.value)} />
      </label>
      <div className="figure-entry-actions">
        <button type="submit" className="primary" disabled={isBusy || value.trim() === '' || (reason.trim() === '' && !isCall)}>
          {words.write}
        </button>
        <button type="button" onClick={onDone}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

function useWriteFigure(row: IndicatorRow, figure: UnitFigure, onDone: () => void) {
  const report = useChosenReport();
  const { changed } = useWorkspace();
  const { remember } = useUndo();
  const notify = useNotify();
  const name = useNames().unit(figure.unit);
  const [isBusy, setBusy] = useState(false);
  const write = async (value: string, reason: string, told: Told) => {
    if (!report || value === '' || reason === '') return;
    setBusy(true);
    const place = { planId: report.plan.id, period: report.period.code, unit: figure.unit, indicator: row.code };
    const answer = await ask('figures.set', { ...place, value, reason, told });
    setBusy(false);
    if (!answer.ok) return notify({ text: failureSentence(answer.error), tone: 'problem' });
    remember({ kind: 'figure-set', place });
    notify({ text: figureSetSentence(name, value), tone: 'done' });
    changed();
    onDone();
  };
  return { isBusy, write };
}
