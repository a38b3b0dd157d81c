import { useCallback, useEffect, useRef, useState } from 'react';
import type { TypedReport } from '#core/domain/submissions/typed-report.ts';
import { ask } from '../../api.ts';
import { isEmptyForm } from './form-report.ts';

/** Milliseconds without a key before what was typed is kept. */
const PAUSE = 300;

/** Whose form it is. */
export interface DraftPlace {
  readonly planId: string;
  readonly period: string;
  readonly unit: string | null;
}

export type DraftState = 'none' | 'saving' | 'saved' | 'failed';

/** Keeps a form while it is filled in, also when the page or the window is left. */
export function useDraft(place: DraftPlace, report: TypedReport) {
  const [state, setState] = useState<DraftState>(isEmptyForm(report) ? 'none' : 'saved');
  const latest = useRef({ report, text: JSON.stringify(report), isDone: false });
  const text = JSON.stringify(report);
  const flush = useCallback(async () => {
    const { current } = latest;
    const now = JSON.stringify(current.report);
    if (current.isDone || now === current.text) return;
    current.text = now;
    const answer = isEmptyForm(current.report)
      ? await ask('drafts.remove', { ...place })
      : await ask('drafts.save', { ...place, report: current.report });
    if (!answer.ok) current.text = '';
    setState(answer.ok ? (isEmptyForm(current.report) ? 'none' : 'saved') : 'failed');
  }, [place]);
  useEffect(() => {
    latest.current.report = report;
    // Also where the typing came back to what is kept.
    if (text === latest.current.text) return setState(isEmptyForm(report) ? 'none' : 'saved');
    setState('saving');
    const timer = setTimeout(flush, PAUSE);
    return () => clearTimeout(timer);
  }, [report, text, flush]);
  useEffect(() => {
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [flush]);
  /** The form becomes a report, or is thrown away: nothing of it is kept from now on, unless that came to nothing. */
  const setDone = useCallback(
    (isDone: boolean) => {
      latest.current.isDone = isDone;
      if (!isDone) flush();
    },
    [flush],
  );
  return { state, flush, setDone };
}
