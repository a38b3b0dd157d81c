import { useEffect, useState } from 'react';
import type { UnitEventFault } from '#core/domain/units/lineage/event-fault.ts';
import { ask } from '../../../api.ts';
import { asEvent } from '../../../workspace/take-back-units.ts';
import { checkable, distinctFaults } from './checked-events.ts';
import type { DraftedEvent } from './drafted-events.ts';

/** Milliseconds: not after every letter. */
const PAUSE = 200;

/** A fault and the line of the draft that it is at. */
export interface LineFault {
  readonly line: number;
  readonly fault: UnitEventFault;
}

const NO_FAULTS: readonly LineFault[] = [];

/** What the application finds wrong with what is drafted, as one types. `isCurrent`: the answer is to what stands there now. */
export function useEventChecks(
  planId: string,
  id: string | null,
  events: readonly DraftedEvent[],
): { readonly faults: readonly LineFault[]; readonly isCurrent: boolean } {
  const question = JSON.stringify([planId, id, events]);
  const [answered, setAnswered] = useState<{ question: string; faults: readonly LineFault[] }>({ question: '', faults: [] });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` stands for all that is asked.
  useEffect(() => {
    let isStale = false;
    const check = async () => {
      const faults = (await Promise.all(events.map((one) => faultsOf(planId, id, one)))).flat();
      if (!isStale) setAnswered({ question, faults });
    };
    const timer = setTimeout(check, PAUSE);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [question]);
  const isCurrent = answered.question === question;
  return { faults: isCurrent ? answered.faults : NO_FAULTS, isCurrent };
}

async function faultsOf(planId: string, id: string | null, { line, event }: DraftedEvent): Promise<readonly LineFault[]> {
  const answers = await Promise.all(
    checkable(event).map((facts) => ask('unitEvents.check', { planId, id, event: asEvent(facts) })),
  );
  return distinctFaults(answers.flatMap((answer) => (answer.ok ? answer.value : []))).map((fault) => ({ line, fault }));
}
