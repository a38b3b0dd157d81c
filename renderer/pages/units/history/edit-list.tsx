import type { UnitHistory } from '#core/contract/unit-methods.ts';
import type { SomeUnitFields, UnitProfile } from '#core/domain/units/unit-profile.ts';
import { unitHistoryWords, unitPageWords } from '#core/text/vi-unit-page.ts';
import { momentText } from '#core/text/vi-words.ts';
import { shownIn, type UnitColumn } from '../unit-fields.ts';

type Edit = UnitHistory['edits'][number];
type NameOf = (identity: string) => string;

/** Who changed which field of the unit in this plan, the latest first. */
export function EditList({ history, nameOf }: { history: UnitHistory; nameOf: NameOf }) {
  return (
    <ol className="history">
      {history.edits.toReversed().map((edit) => (
        <li key={`${edit.at} ${editText(edit, history.unit, nameOf)}`}>
          <span className="history-when">{momentText(edit.at)}</span>
          <span className="history-who">{edit.actor}</span>
          <span>
            {editText(edit, history.unit, nameOf)}
            {edit.reason === null ? null : <span className="history-reason"> – {edit.reason}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

function editText({ before, after }: Edit, unit: UnitProfile, nameOf: NameOf): string {
  if (before === null) return unitHistoryWords.added;
  if (after === null) return unitHistoryWords.taken;
  const columns = new Set(Object.keys(after).map(columnOf));
  const shown = (column: UnitColumn, fields: SomeUnitFields) => shownIn(column, { ...unit, ...given(fields) }, nameOf) ?? '–';
  return [...columns]
    .flatMap((column) =>
      column === null
        ? [unitHistoryWords.identity]
        : [`${unitPageWords.columns[column]}: ${shown(column, before)} → ${shown(column, after)}`],
    )
    .join('; ');
}

/** The column in which a field is shown. */
const columnOf = (field: string): UnitColumn | null => {
  if (field === 'kindLabel') return 'kind';
  return field in unitPageWords.columns ? (field as UnitColumn) : null;
};

const given = (fields: SomeUnitFields): Partial<UnitProfile> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
