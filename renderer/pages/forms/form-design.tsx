import { type ListPage, listPages, type OptionalColumn, optionalColumns } from '#core/domain/forms/report-form.ts';
import { formPageWords } from '#core/text/vi-form-page.ts';
import { WrittenField } from '../../components/written-field.tsx';
import { AskedIndicators } from './asked-indicators.tsx';
import type { DesignProps } from './design-props.ts';

/** What the form asks and how: columns, pages of lists, words, and the indicators in their order. */
export function FormDesign(props: DesignProps) {
  const { seen, onChange } = props;
  return (
    <section className="forms-design" aria-label={formPageWords.design}>
      <div className="forms-design-head">
        <h2>{formPageWords.design}</h2>
        <button type="button" className="quiet" disabled={!seen.isChanged} onClick={() => onChange(null)}>
          {formPageWords.reset}
        </button>
      </div>
      <Columns {...props} />
      <Lists {...props} />
      <Words {...props} />
      <AskedIndicators {...props} />
    </section>
  );
}

function Columns({ seen: { form }, onChange }: DesignProps) {
  const tick = (column: OptionalColumn, isOn: boolean) =>
    onChange({ ...form, columns: optionalColumns.filter((one) => (one === column ? isOn : form.columns.includes(one))) });
  return (
    <fieldset className="forms-ticks">
      <legend>{formPageWords.columnsLegend}</legend>
      {optionalColumns.map((column) => (
        <label key={column} className="check">
          <input
            type="checkbox"
            checked={form.columns.includes(column)}
            onChange={(event) => tick(column, event.target.checked)}
          />
          {formPageWords.columns[column]}
        </label>
      ))}
    </fieldset>
  );
}

function Lists({ seen: { form }, onChange }: DesignProps) {
  const tick = (list: ListPage, isOn: boolean) =>
    onChange({ ...form, lists: listPages.filter((one) => (one === list ? isOn : form.lists.includes(one))) });
  return (
    <fieldset className="forms-ticks">
      <legend>{formPageWords.listsLegend}</legend>
      {listPages.map((list) => (
        <label key={list} className="check">
          <input type="checkbox" checked={form.lists.includes(list)} onChange={(event) => tick(list, event.target.checked)} />
          {formPageWords.lists[list]}
        </label>
      ))}
    </fieldset>
  );
}

function Words({ seen: { form }, onChange }: DesignProps) {
  const { signature } = form;
  const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');
  return (
    <fieldset className="forms-words">
      <legend>{formPageWords.headings}</legend>
      <WrittenField
        label={formPageWords.formTitle}
        hint={formPageWords.standardTitle}
        value={form.title ?? ''}
        onWrite={(text) => onChange({ ...form, title: text === '' ? null : text })}
      />
      <WrittenField
        label={formPageWords.instructions}
        isLong
        value={form.instructions.join('\n')}
        onWrite={(text) => onChange({ ...form, instructions: lines(text) })}
      />
      <WrittenField
        label={formPageWords.authority}
        value={signature.authority}
        onWrite={(authority) => onChange({ ...form, signature: { ...signature, authority } })}
      />
      <WrittenField
        label={formPageWords.position}
        value={signature.position}
        onWrite={(position) => onChange({ ...form, signature: { ...signature, position } })}
      />
    </fieldset>
  );
}
