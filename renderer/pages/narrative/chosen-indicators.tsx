import { useId } from 'react';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { ChosenIndicator, RecipientProfile } from '#core/domain/recipients/recipient-profile.ts';
import { narrativePageWords as said } from '#core/text/vi-narrative-page.ts';
import { WrittenField } from '../../components/written-field.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

interface ChosenProps {
  readonly plan: Plan;
  readonly profile: RecipientProfile;
  readonly onChange: (profile: RecipientProfile) => void;
}

const asPlanned = ({ measureId }: Indicator): ChosenIndicator => ({ measureId, name: null });

/** The plan's indicators: those that the recipient gets first, in its order, then the others. */
export function ChosenIndicators({ plan, profile, onChange }: ChosenProps) {
  const list = useId();
  const keepFocus = useKeptFocus();
  const chosen = profile.indicators.flatMap((one) => plan.indicators.find(({ measureId }) => measureId === one.measureId) ?? []);
  const others = plan.indicators.filter((indicator) => !chosen.includes(indicator));
  const write = (indicators: readonly ChosenIndicator[]) => onChange({ ...profile, indicators });
  const writeAt = (indicators: readonly ChosenIndicator[], control: string) => {
    keepFocus(control);
    write(indicators);
  };
  return (
    <fieldset className="narrative-indicators">
      <legend>{said.indicators(chosen.length, plan.indicators.length)}</legend>
      <span className="narrative-actions">
        <button
          type="button"
          disabled={others.length === 0}
          onClick={() => write([...profile.indicators, ...others.map(asPlanned)])}
        >
          {said.all}
        </button>
        <button type="button" disabled={chosen.length === 0} onClick={() => write([])}>
          {said.none}
        </button>
      </span>
      <ul>
        {[...chosen, ...others].map((indicator) => (
          <Line
            key={indicator.measureId}
            id={`${list}-${indicator.code}`}
            indicator={indicator}
            all={profile.indicators}
            onWrite={writeAt}
          />
        ))}
      </ul>
    </fieldset>
  );
}

interface LineProps {
  /** What the ids of its controls begin with. */
  readonly id: string;
  readonly indicator: Indicator;
  readonly all: readonly ChosenIndicator[];
  /** `control` is the id of the one that was used. */
  readonly onWrite: (indicators: readonly ChosenIndicator[], control: string) => void;
}

function Line(props: LineProps) {
  const { id, indicator, all, onWrite } = props;
  const { measureId, code, name } = indicator;
  const at = all.findIndex((one) => one.measureId === measureId);
  const isChosen = at >= 0;
  const tick = () => onWrite(isChosen ? all.toSpliced(at, 1) : [...all, asPlanned(indicator)], `${id}-tick`);
  return (
    <li className="narrative-line">
      <div className="forms-row">
        <label className="check">
          <input id={`${id}-tick`} type="checkbox" checked={isChosen} onChange={tick} />
          <span>
            {code} {name}
          </span>
        </label>
        {isChosen ? <Order {...props} at={at} /> : null}
      </div>
      {isChosen ? (
        <WrittenField
          label={said.ownName(code)}
          hint={name}
          value={all[at]?.name ?? ''}
          onWrite={(own) => onWrite(all.with(at, { measureId, name: own === '' ? null : own }), '')}
        />
      ) : null}
    </li>
  );
}

function Order({ id, indicator: { name, measureId }, all, at, onWrite }: LineProps & { at: number }) {
  const moveTo = (place: number, control: string) => {
    const one = all[at] ?? { measureId, name: null };
    onWrite(all.toSpliced(at, 1).toSpliced(place, 0, one), control);
  };
  return (
    <span className="forms-row-actions">
      <button
        id={`${id}-up`}
        type="button"
        disabled={at === 0}
        aria-label={said.up(name)}
        onClick={() => moveTo(at - 1, `${id}-up`)}
      >
        ↑
      </button>
      <button
        id={`${id}-down`}
        type="button"
        disabled={at === all.length - 1}
        aria-label={said.down(name)}
        onClick={() => moveTo(at + 1, `${id}-down`)}
      >
        ↓
      </button>
    </span>
  );
}
