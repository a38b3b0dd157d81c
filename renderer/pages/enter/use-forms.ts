import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft, TypedReport } from '#core/domain/submissions/typed-report.ts';
import { ask } from '../../api.ts';
import { newReport } from '../../workspace/new-report.ts';
import { keepPreference, preference } from '../../workspace/preference.ts';
import { type ChosenReport, useWorkspace } from '../../workspace/workspace.ts';
import { isEmptyForm } from './form-report.ts';

/** Name of the preference by which the form that was open is found again. */
export const FORM_UNIT = 'form-unit';

/** The form on show. Another `number` is another form, also for the same unit. */
export interface OpenedForm {
  readonly number: number;
  readonly unit: string | null;
  readonly initial: TypedReport;
  /** Of the period, this one's with them. */
  readonly drafts: readonly Draft[];
}

/** Which form is on show, and the way to another one. */
export interface Forms {
  readonly opened: OpenedForm | null;
  /** Told by the form on show: whether there is anything in it. */
  readonly isEmpty: React.RefObject<boolean>;
  /** `from`: what was filled in before the unit was chosen. */
  show(unit: string | null, from: TypedReport | null): Promise<void>;
}

/** Forms of a plan and period: what was half filled in is opened again. */
export function useForms({ plan, period }: ChosenReport): Forms {
  const { revision } = useWorkspace();
  const [opened, setOpened] = useState<OpenedForm | null>(null);
  const isEmpty = useRef(true);
  const draftsOf = useCallback(async (): Promise<readonly Draft[]> => {
    const drafts = await ask('drafts.list', { planId: plan.id });
    return drafts.ok ? drafts.value.filter((draft) => draft.period === period.code) : [];
  }, [plan, period]);
  const show = useCallback(
    async (unit: string | null, from: TypedReport | null) => {
      keepPreference(FORM_UNIT, unit ?? '');
      const drafts = await draftsOf();
      const own = drafts.find((draft) => draft.unit === unit)?.report ?? null;
      if (from && unit !== null) await ask('drafts.remove', { planId: plan.id, period: period.code, unit: null });
      const initial = withCarried(own, from);
      isEmpty.current = isEmptyForm(initial);
      setOpened((before) => ({ number: (before?.number ?? 0) + 1, unit, initial, drafts }));
    },
    [draftsOf, plan, period],
  );
  useEffect(() => void show(preference(FORM_UNIT) || null, null), [show]);
  const unit = opened?.unit;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision may have brought a draft back.
  useEffect(() => {
    if (unit === undefined || !isEmpty.current) return;
    draftsOf().then((drafts) => {
      if (isEmpty.current && drafts.some((draft) => draft.unit === unit)) show(unit, null);
    });
  }, [revision]);
  return { opened, isEmpty, show };
}

/** A unit's own draft comes first; the scan that was attached before goes with it where it has none. */
function withCarried(own: TypedReport | null, from: TypedReport | null): TypedReport {
  if (own === null) return from ?? newReport();
  if (from === null || own.source.scan !== null) return own;
  return { ...own, source: { ...own.source, scan: from.source.scan } };
}
