import { useState } from 'react';
import { assertNever } from '#core/domain/result.ts';
import type { Question, Submission } from '#core/domain/submissions/submission.ts';
import { isReportingUnit } from '#core/domain/units/unit.ts';
import { questionSentence } from '#core/text/vi-issues.ts';
import { words } from '#core/text/vi-window.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import type { Settle } from './use-settle.ts';

interface QuestionFormProps {
  readonly question: Question;
  readonly submission: Submission;
  readonly settle: Settle;
}

/** A question, answered where it is asked. */
export function QuestionForm(props: QuestionFormProps) {
  const names = useNames();
  return (
    <div className="question">
      <p>{questionSentence(props.question, names)}</p>
      <div className="question-answers">
        <Answers {...props} />
      </div>
    </div>
  );
}

function Answers(props: QuestionFormProps) {
  const { question, submission, settle } = props;
  const { plan } = useWorkspace();
  switch (question.kind) {
    case 'unit':
      return <UnitAnswer {...props} candidates={question.candidates} />;
    case 'year':
      return (
        <button
          type="button"
          className="primary"
          data-first
          onClick={() => settle.answer(submission, { year: String(plan?.year) })}
        >
          {words.rightYear(plan?.year ?? 0)}
        </button>
      );
    case 'period':
      return <PeriodAnswer {...props} />;
    case 'layout':
      return <p className="question-hint">{words.layoutHint}</p>;
    case 'replace':
      return <ReplaceAnswer {...props} />;
    default:
      return assertNever(question);
  }
}

function UnitAnswer({ submission, settle, candidates }: QuestionFormProps & { candidates: readonly string[] }) {
  const { units } = useWorkspace();
  const [unit, setUnit] = useState(candidates[0] ?? '');
  const [isRemembered, setRemembered] = useState(true);
  const names = useNames();
  const others = units.filter((one) => isReportingUnit(one) && !candidates.includes(one.code));
  return (
    <>
      <select data-first aria-label={words.whichUnit} value={unit} onChange={(event) => setUnit(event.target.value)}>
        <option value="">{words.chooseUnit}</option>
        {candidates.map((code) => (
          <option key={code} value={code}>
            {names.unit(code)}
          </option>
        ))}
        {others.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="primary"
        disabled={unit === '' || settle.isBusy}
        onClick={() => settle.answer(submission, { unit }, isRemembered)}
      >
        {words.confirm}
      </button>
      <label className="check">
        <input type="checkbox" checked={isRemembered} onChange={(event) => setRemembered(event.target.checked)} />
        {words.rememberName}
      </label>
    </>
  );
}

function PeriodAnswer({ submission, settle }: QuestionFormProps) {
  const { periods } = useWorkspace();
  const [period, setPeriod] = useState(submission.period);
  return (
    <>
      <select data-first aria-label={words.whichPeriod} value={period} onChange={(event) => setPeriod(event.target.value)}>
        {periods.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
      <button type="button" className="primary" disabled={settle.isBusy} onClick={() => settle.answer(submission, { period })}>
        {words.confirm}
      </button>
    </>
  );
}

function ReplaceAnswer({ submission, settle }: QuestionFormProps) {
  return (
    <>
      <button
        type="button"
        className="primary"
        data-first
        disabled={settle.isBusy}
        onClick={() => settle.answer(submission, { replace: 'all' })}
      >
        {words.replaceAll}
      </button>
      <button type="button" disabled={settle.isBusy} onClick={() => settle.answer(submission, { replace: 'supplement' })}>
        {words.supplement}
      </button>
    </>
  );
}
