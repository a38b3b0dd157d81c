import { useEffect, useState } from 'react';
import type { Issue } from '#core/domain/figures/issue.ts';
import type { TypedReport } from '#core/domain/submissions/typed-report.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { sideKey } from './understood.ts';
import type { DraftPlace } from './use-draft.ts';

const PAUSE = 250;

/** What the figures say against the unit's other reports, asked when the typing pauses. */
export function useComparison({ planId, period, unit }: DraftPlace, report: TypedReport): ReadonlyMap<string, readonly Issue[]> {
  const { revision } = useWorkspace();
  const [asked, setAsked] = useState(report);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(report), PAUSE);
    return () => clearTimeout(timer);
  }, [report]);
  const question = unit === null || asked.rows.length === 0 ? null : { planId, period, unit, report: asked };
  const { value } = useAnswer('typed.compare', question, revision, `${planId} ${period} ${unit}`);
  const found = new Map<string, Issue[]>();
  for (const { basis, issue } of value ?? []) {
    const key = sideKey(basis, issue.indicator ?? '');
    found.set(key, [...(found.get(key) ?? []), issue]);
  }
  return found;
}
