import { exportWords } from '#core/text/vi-export.ts';
import { LabelledChoice } from '../../components/labelled-choice.tsx';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useWorkspace } from '../../workspace/workspace.ts';

const EVERYBODY = '';

interface RecipientChoiceProps {
  /** A recipient's name; null for the plan's own indicators. */
  readonly profile: string | null;
  readonly onChoose: (profile: string | null) => void;
}

/** Biểu 01 of the indicators chosen for a recipient, where there are such recipients. */
export function RecipientChoice({ profile, onChoose }: RecipientChoiceProps) {
  const { revision } = useWorkspace();
  const list = useAnswer('recipients.list', {}, revision);
  const names = (list.value ?? []).filter(({ reports }) => reports.includes('bieu-01')).map(({ recipient }) => recipient);
  if (names.length === 0) return null;
  const options = [EVERYBODY, ...names].map((value) => ({
    value,
    label: value === EVERYBODY ? exportWords.allIndicators : value,
  }));
  return (
    <LabelledChoice
      label={exportWords.indicatorsFor}
      value={profile ?? EVERYBODY}
      options={options}
      onChoose={(value) => onChoose(value === EVERYBODY ? null : value)}
    />
  );
}
