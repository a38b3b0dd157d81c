import { type FormEvent, type KeyboardEvent, useState } from 'react';
import type { InputOf } from '#core/contract/contract.ts';
import type { IndicatorRow, UnitFigure } from '#core/domain/consolidation/indicator-table.ts';
import type { Evidence } from '#core/domain/figures/evidence.ts';
import { defaultBasis } from '#core/domain/plan/reporting-periods.ts';
import { evidenceWords } from '#core/text/vi-evidence.ts';
import { failureSentence, figureSetSentence, words } from '#core/text/vi-window.ts';
import { basisWords } from '#core/text/vi-words.ts';
import { ask } from '../../api.ts';
import { today } from '../../workspace/new-report.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useUndo } from '../../workspace/undo.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useChosenReport, useWorkspace } from '../../workspace/workspace.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { isOffices } from './office-enters.tsx';

type Written = Pick<InputOf<'figures.set'>, 'value' | 'reason' | 'told' | 'evidence'>;

interface FigureEntryProps {
  readonly row: IndicatorRow;
  readonly figure: UnitFigure;
  /** It came with the panel: Esc leaves both at once. */
  readonly isAtOnce: boolean;
  readonly onDone: () => void;
}

/** The form opens because its first field was asked for. */
const focusAtOnce = (field: HTMLInputElement | null): void => field?.focus();

/** A figure by hand: told by telephone, or put right. The unit's own stays beside it, and the reason with it. */
export function FigureEntry({ row, figure, isAtOnce, onDone }: FigureEntryProps) {
  const report = useChosenReport();
  const name = useNames().unit(figure.unit);
  const { isBusy, write } = useWriteFigure(row, figure, onDone);
  const [value, setValue] = useState('');
  const [reason, setReason] = useState('');
  const [isCall, setCall] = useState(false);
  const [toldBy, setToldBy] = useState('');
  const [document, setDocument] = useState('');
  const [file, setFile] = useState<Evidence['file']>(null);
  if (!report) return null;
  const named = document.trim();
  const why = reason.trim() || (isCall ? words.toldReason : named === '' ? '' : evidenceWords.reason);
  const isReady = value.trim() !== '' && why !== '' && (file === null || named !== '');
  const send = (event: FormEvent) => {
    event.preventDefault();
    const told = isCall ? { by: toldBy.trim() || null, on: today() } : null;
    write({ value: value.trim(), reason: why, told, evidence: named === '' ? null : { document: named, file } });
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isAtOnce) return;
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
      {isOffices(row) ? null : (
        <label className="check">
          <input type="checkbox" checked={isCall} onChange={(event) => setCall(event.target.checked)} />
          {words.byTelephone}
        </label>
      )}
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
      <EvidenceFields evidence={{ document, file }} onDocument={setDocument} onFile={setFile} />
      <div className="figure-entry-actions">
        <button type="submit" className="primary" disabled={isBusy || !isReady}>
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
  const write = async (written: Written) => {
    if (!report || written.value === '' || written.reason === '') return;
    setBusy(true);
    const place = { planId: report.plan.id, period: report.period.code, unit: figure.unit, indicator: row.code };
    const answer = await ask('figures.set', { ...place, ...written });
    setBusy(false);
    if (!answer.ok) return notify({ text: failureSentence(answer.error), tone: 'problem' });
    remember({ kind: 'figure-set', place });
    notify({ text: figureSetSentence(name, written.value), tone: 'done' });
    changed();
    onDone();
  };
  return { isBusy, write };
}
