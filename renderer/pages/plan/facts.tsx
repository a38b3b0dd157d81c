import { Editable } from './editing/editable.tsx';
import type { PlanField } from './editing/plan-field.ts';

/** Facts of the plan under each other, their names at the left. */
export function Facts({ fields }: { fields: readonly PlanField[] }) {
  return (
    <dl className="plan-facts">
      {fields.map((field) => (
        <div key={field.label}>
          <dt>{field.label}</dt>
          <dd>
            <Editable field={field} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
