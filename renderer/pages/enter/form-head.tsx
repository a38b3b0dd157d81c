import { useEffect, useId, useRef, useState } from 'react';
import { enterWords } from '#core/text/vi-enter.ts';
import { useWorkspace } from '../../workspace/workspace.ts';
import { dayOf, type SourceFields } from './form-report.ts';
import type { OpenedForm } from './use-forms.ts';

interface FormHeadProps {
  readonly opened: OpenedForm;
  readonly fields: SourceFields;
  readonly onFields: (fields: SourceFields) => void;
  readonly onUnit: (code: string | null) => void;
}

/** Whose report it is, and how it came. */
export function FormHead({ opened, fields, onFields, onUnit }: FormHeadProps) {
  const change = (some: Partial<SourceFields>) => onFields({ ...fields, ...some });
  return (
    <fieldset className="form-head">
      <legend className="only-read">{enterWords.about}</legend>
      <UnitField opened={opened} onUnit={onUnit} />
      <PeriodField />
      <label>
        <span>{enterWords.way}</span>
        <select
          value={fields.kind}
          onChange={(event) => change({ kind: event.target.value === 'telephone' ? 'telephone' : 'paper' })}
        >
          <option value="paper">{enterWords.ways.paper}</option>
          <option value="telephone">{enterWords.ways.telephone}</option>
        </select>
      </label>
      <DayField fields={fields} onDay={(day) => change({ day })} />
      <label>
        <span>{enterWords.toldBy[fields.kind]}</span>
        <input
          className="form-told-by"
          value={fields.toldBy}
          maxLength={200}
          placeholder={enterWords.toldByExample}
          onChange={(event) => change({ toldBy: event.target.value })}
        />
      </label>
    </fieldset>
  );
}

/** By keyboard every arrow changes the choice, so only Enter or leaving the field opens a form; by mouse the choice itself does. */
function UnitField({ opened, onUnit }: Pick<FormHeadProps, 'opened' | 'onUnit'>) {
  const { units, status } = useWorkspace();
  const [chosen, setChosen] = useState(opened.unit ?? '');
  const isPointed = useRef(false);
  const field = useRef<HTMLSelectElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the form opens without a unit.
  useEffect(() => {
    if (opened.unit === null) field.current?.focus();
  }, []);
  const markOf = (code: string) => {
    if (opened.drafts.some((draft) => draft.unit === code)) return 'draft';
    return status?.units.some(({ unit, state }) => unit === code && state === 'received') ? 'received' : null;
  };
  const open = (code: string) => {
    isPointed.current = false;
    if (code !== (opened.unit ?? '')) onUnit(code || null);
  };
  return (
    <label className="form-unit">
      <span>{enterWords.unit}</span>
      <select
        ref={field}
        value={chosen}
        onPointerDown={() => {
          isPointed.current = true;
        }}
        onKeyDown={(event) => {
          isPointed.current = false;
          if (event.key !== 'Enter') return;
          event.preventDefault();
          open(chosen);
        }}
        onChange={(event) => {
          setChosen(event.target.value);
          if (isPointed.current) open(event.target.value);
        }}
        onBlur={() => open(chosen)}
      >
        <option value="">{enterWords.chooseUnit}</option>
        {units.map(({ code, name }) => (
          <option key={code} value={code}>
            {enterWords.unitOption(name, markOf(code))}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The period of the whole window: the form is for the one on show. */
function PeriodField() {
  const { periods, period, choosePeriod } = useWorkspace();
  return (
    <label>
      <span>{enterWords.period}</span>
      <select value={period?.code} onChange={(event) => choosePeriod(event.target.value)}>
        {periods.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

function DayField({ fields, onDay }: { fields: SourceFields; onDay: (day: string) => void }) {
  const message = useId();
  const isWrong = dayOf(fields) === null;
  return (
    <label>
      <span>{enterWords.receivedOn}</span>
      <input
        className="form-day"
        value={fields.day}
        placeholder={enterWords.dayExample}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? message : undefined}
        onChange={(event) => onDay(event.target.value)}
      />
      {isWrong ? (
        <span id={message} className="form-wrong">
          ✗ {enterWords.wrongDay}
        </span>
      ) : null}
    </label>
  );
}
