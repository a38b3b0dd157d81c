import { useState } from 'react';
import type { NarrativeSeen } from '#core/contract/narrative-methods.ts';
import { narrativePageWords as said } from '#core/text/vi-narrative-page.ts';
import { periodOfYear } from '#core/text/vi-words.ts';
import { Failure } from '../../components/failure.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useAnswer } from '../../workspace/use-answer.ts';
import { type ChosenReport, useChosenReport, useWorkspace } from '../../workspace/workspace.ts';
import { NarrativeSide, type SidePart } from './narrative-side.tsx';
import { NarrativeText } from './narrative-text.tsx';
import { NarrativeTools } from './narrative-tools.tsx';
import { useRecipients } from './use-recipients.ts';

/** Lời văn: the sentences of the period's report, their templates, and who gets which of them. */
export function NarrativePage() {
  const report = useChosenReport();
  return report ? <OfReport key={`${report.plan.id} ${report.period.code}`} report={report} /> : null;
}

function OfReport({ report }: { report: ChosenReport }) {
  const { revision } = useWorkspace();
  const recipients = useRecipients();
  const [part, setPart] = useState<SidePart>('templates');
  const profile = recipients.chosen?.reports.includes('narrative') ? recipients.chosen.recipient : null;
  const place = { planId: report.plan.id, period: report.period.code };
  const seen = useAnswer('narrative.get', recipients.isKnown ? { ...place, profile } : null, revision, place.period);
  // Who was taken away a moment ago is still asked for until the list of recipients comes back.
  if (seen.error) return recipients.isCurrent ? <Failure error={seen.error} /> : null;
  return seen.value ? <Page {...{ report, profile, recipients, part, setPart }} seen={seen.value} /> : <Waiting />;
}

interface PageParts {
  readonly report: ChosenReport;
  readonly seen: NarrativeSeen;
  /** Of whom it is told; null for all indicators. */
  readonly profile: string | null;
  readonly recipients: ReturnType<typeof useRecipients>;
  readonly part: SidePart;
  readonly setPart: (part: SidePart) => void;
}

function Page({ report, seen, profile, recipients, part, setPart }: PageParts) {
  const [indicator, setIndicator] = useState<string | null>(null);
  const chosen = seen.sentences.some((one) => one.indicator === indicator) ? indicator : null;
  return (
    <div className="narrative">
      <header className="narrative-head">
        <h1>{said.title(periodOfYear(report.period.label, report.plan.year))}</h1>
        <p>{said.hint}</p>
        <NarrativeTools report={report} seen={seen} profile={profile} recipients={recipients} />
      </header>
      <NarrativeText narrative={seen.narrative} chosen={chosen} onChoose={setIndicator} />
      <NarrativeSide
        report={report}
        seen={seen}
        profile={profile}
        recipients={recipients}
        indicator={chosen}
        part={part}
        onPart={setPart}
      />
    </div>
  );
}
