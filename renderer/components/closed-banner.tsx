import { useState } from 'react';
import type { ClosedMark } from '#core/domain/closing/closed-note.ts';
import { closedNoteText } from '#core/text/vi-closed.ts';
import { closingWords } from '#core/text/vi-closing.ts';
import { useClosing } from '../workspace/use-closing.ts';
import { type ChosenReport, useChosenReport, useWorkspace } from '../workspace/workspace.ts';
import { ClosedSign } from './closed-sign.tsx';
import { ReopenForm } from './reopen-form.tsx';

/** At the top of every page that shows a closed period: who closed it, when, by what, and the way to open it again. */
export function ClosedBanner() {
  const report = useChosenReport();
  const { choosePeriod } = useWorkspace();
  const { own, over } = useClosing();
  if (report && own?.isClosed) return <Closed key={`${report.plan.id} ${own.period}`} report={report} mark={own} />;
  if (!over) return null;
  return (
    <section className="closed-banner" aria-label={closingWords.banner(over.of.label)}>
      <p>
        <ClosedSign /> {closingWords.heldBy(over.of.label, closedNoteText(over.note))}
      </p>
      <button type="button" onClick={() => choosePeriod(over.of.code)}>
        {closingWords.toPeriod(over.of.label)}
      </button>
    </section>
  );
}

function Closed({ report, mark }: { report: ChosenReport; mark: ClosedMark }) {
  const [isReopening, setReopening] = useState(false);
  const { label } = report.period;
  return (
    <section className="closed-banner" aria-label={closingWords.banner(label)}>
      <p>
        <ClosedSign /> <strong>{closedNoteText(mark.note)}</strong> {closingWords.waitHere}
      </p>
      {isReopening ? (
        <ReopenForm report={report} onDone={() => setReopening(false)} />
      ) : (
        <button type="button" onClick={() => setReopening(true)}>
          {closingWords.reopen}
        </button>
      )}
    </section>
  );
}
