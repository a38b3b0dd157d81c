import { joinedToFormer, movedIndicator, splitBefore, withIndicator } from '#core/domain/forms/edit-form.ts';
import type { FormGroup } from '#core/domain/forms/report-form.ts';
import { formPageWords } from '#core/text/vi-form-page.ts';
import { WrittenField } from '../../components/written-field.tsx';
import type { DesignProps } from './design-props.ts';

/** The indicators as they are asked, group by group, and those that are not. */
export function AskedIndicators(props: DesignProps) {
  const { form, begins } = props.seen;
  const asked = new Set(form.groups.flatMap(({ indicators }) => indicators));
  const all = begins.groups.flatMap(({ indicators }) => indicators);
  const left = all.filter((code) => !asked.has(code));
  return (
    <fieldset className="forms-indicators">
      <legend>{formPageWords.indicators(asked.size, all.length)}</legend>
      {form.groups.map((group, index) => (
        <Group key={group.indicators[0]} {...props} group={group} index={index} />
      ))}
      {left.length > 0 ? (
        <>
          <h3>{formPageWords.left}</h3>
          <ul>
            {left.map((code) => (
              <Row key={code} {...props} code={code} isAsked={false} />
            ))}
          </ul>
        </>
      ) : null}
    </fieldset>
  );
}

function Group({ group, index, ...props }: DesignProps & { group: FormGroup; index: number }) {
  const { form } = props.seen;
  const rename = (heading: string) =>
    props.onChange({ ...form, groups: form.groups.with(index, { ...group, heading: heading === '' ? null : heading }) });
  return (
    <div className="forms-group">
      <div className="forms-group-head">
        <WrittenField label={formPageWords.heading(index + 1)} value={group.heading ?? ''} onWrite={rename} />
        {index > 0 ? (
          <button
            type="button"
            className="quiet"
            aria-label={formPageWords.join(index + 1)}
            title={formPageWords.join(index + 1)}
            onClick={() => props.onChange(joinedToFormer(form, index))}
          >
            ⤴
          </button>
        ) : null}
      </div>
      <ul>
        {group.indicators.map((code) => (
          <Row key={code} {...props} code={code} isAsked />
        ))}
      </ul>
    </div>
  );
}

function Row({ plan, seen, onChange, code, isAsked }: DesignProps & { code: string; isAsked: boolean }) {
  const { form, begins } = seen;
  const name = plan.indicators.find((indicator) => indicator.code === code)?.name ?? code;
  const action = (label: string, sign: string, next: () => typeof form) => (
    <button type="button" className="quiet" aria-label={label} title={label} onClick={() => onChange(next())}>
      {sign}
    </button>
  );
  return (
    <li className="forms-row">
      <label className="check">
        <input
          type="checkbox"
          checked={isAsked}
          onChange={(event) => onChange(withIndicator(form, begins, code, event.target.checked))}
        />
        <span>
          <span className="forms-code">{code}</span> {name}
        </span>
      </label>
      {isAsked ? (
        <span className="forms-row-actions">
          {action(formPageWords.up(code), '↑', () => movedIndicator(form, code, -1))}
          {action(formPageWords.down(code), '↓', () => movedIndicator(form, code, 1))}
          {action(formPageWords.split(code), '⊢', () => splitBefore(form, code, formPageWords.newGroup))}
        </span>
      ) : null}
    </li>
  );
}
