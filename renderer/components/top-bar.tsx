import { planName, words } from '#core/text/vi-window.ts';
import { useWorkspace } from '../workspace/workspace.ts';
import { ClosedSign } from './closed-sign.tsx';

/** Plan and period: chosen here once, for every page. */
export function TopBar() {
  const { plan } = useWorkspace();
  return (
    <header className="top-bar">
      <PlanChoice />
      {plan ? <PeriodChoice /> : null}
    </header>
  );
}

function PlanChoice() {
  const { plans, plan, isReady, choosePlan } = useWorkspace();
  const loaded = plans?.filter((one) => one.loaded) ?? [];
  if (!plan) return <p className="top-bar-empty">{isReady ? words.noPlanYet : null}</p>;
  return (
    <label className="plan-choice">
      <span className="only-read">{words.plan}</span>
      <select value={plan.id} title={plan.title} onChange={(event) => choosePlan(event.target.value)}>
        {loaded.map((one) => (
          <option key={one.id} value={one.id}>
            {planName(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function PeriodChoice() {
  const { periods, period, choosePeriod, closings } = useWorkspace();
  const isClosed = (code: string) => closings.some((mark) => mark.isClosed && mark.period === code);
  return (
    <fieldset className="segments">
      <legend>{words.period}</legend>
      {periods.map((one) => (
        <label key={one.code} title={words.daySpan(one)}>
          <input
            type="radio"
            name="period"
            value={one.code}
            checked={one.code === period?.code}
            onChange={() => choosePeriod(one.code)}
          />
          <span>
            {one.label}
            {isClosed(one.code) ? <ClosedSign /> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
