import { planWords, qualitativeKindText } from '#core/text/vi-plan.ts';
import { dayText } from '#core/text/vi-words.ts';
import type { PartProps } from './part-props.ts';
import { Rows } from './rows.tsx';

const { parts } = planWords;

/** Targets whose number lies elsewhere, or that are answered in words. */
export const QualitativePart = ({ plan }: PartProps) => (
  <Rows
    name={parts.qualitative}
    columns={planWords.qualitativeColumns}
    rows={plan.qualitativeTargets.map((target) => ({ ...target, kind: qualitativeKindText(target.kind) }))}
  />
);

/** What is due by a day and is no report. */
export const ObligationsPart = ({ plan }: PartProps) => (
  <Rows
    name={parts.obligations}
    columns={planWords.obligationColumns}
    rows={plan.obligations.map((obligation) => ({ ...obligation, before: dayText(obligation.before) }))}
  />
);

/** What units are asked to register. */
export const RegistrationsPart = ({ plan }: PartProps) => (
  <Rows name={parts.registrations} columns={planWords.registrationColumns} rows={plan.registrations} />
);

/** When rewards are given, and the titles that the document names. */
export const RewardsPart = ({ plan }: PartProps) => (
  <>
    <Rows name={parts.rewards} columns={planWords.rewardColumns} rows={plan.rewardOccasions} />
    {plan.titles.length > 0 ? (
      <>
        <h3>{planWords.awardTitles}</h3>
        <ul className="plan-list">
          {plan.titles.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </>
    ) : null}
  </>
);

/** What clusters are for. */
export const ClustersPart = ({ plan }: PartProps) => (
  <Rows name={parts.clusters} columns={planWords.clusterColumns} rows={plan.clusterRules} />
);

/** What whoever entered the plan noticed about its document. */
export const NotesPart = ({ plan }: PartProps) =>
  plan.sourceNotes.length === 0 ? (
    <p className="plan-none">{planWords.none}</p>
  ) : (
    <ul className="plan-list">
      {plan.sourceNotes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
