import { useState } from 'react';
import { profileReports, type RecipientProfile } from '#core/domain/recipients/recipient-profile.ts';
import { narrativePageWords as said } from '#core/text/vi-narrative-page.ts';
import { WrittenField } from '../../components/written-field.tsx';
import { useNotify } from '../../workspace/notices.ts';
import { ChosenIndicators } from './chosen-indicators.tsx';
import type { SideProps } from './side-props.ts';
import { useRecipientChange } from './use-recipient-change.ts';

/** Who gets reports: the one for whom the text is told can be changed. */
export function RecipientPart(props: SideProps) {
  const { recipients } = props;
  return (
    <div className="narrative-part">
      <AddRecipient {...props} />
      {recipients.all.length === 0 ? <p>{said.noRecipient}</p> : null}
      {recipients.all.length > 0 && recipients.chosen === null ? <p>{said.chooseRecipient}</p> : null}
      {recipients.chosen ? <Recipient key={recipients.chosen.id} {...props} kept={recipients.chosen} /> : null}
    </div>
  );
}

/** A new one begins with every indicator of the plan. */
function AddRecipient({ report, recipients }: SideProps) {
  const [name, setName] = useState('');
  const notify = useNotify();
  const add = async () => {
    const id = crypto.randomUUID();
    const recipient = name.trim();
    const indicators = report.plan.indicators.map(({ measureId }) => ({ measureId, name: null }));
    if (!(await recipients.keep(id, { id, recipient, indicators, templates: {}, reports: [...profileReports] }))) return;
    recipients.choose(id);
    setName('');
    notify({ text: said.added(recipient), tone: 'done' });
  };
  return (
    <form
      className="narrative-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') add();
      }}
    >
      <label>
        {said.newRecipient}
        <input value={name} maxLength={200} onChange={(event) => setName(event.target.value)} />
      </label>
      <button type="submit" disabled={name.trim() === ''}>
        {said.add}
      </button>
    </form>
  );
}

function Recipient({ kept, report, recipients }: SideProps & { kept: RecipientProfile }) {
  const notify = useNotify();
  const { shown, change, remove } = useRecipientChange(kept, recipients);
  const takeAway = async () => {
    if (await remove()) notify({ text: said.removed(shown.recipient), tone: 'done' });
  };
  return (
    <div className="narrative-recipient">
      <WrittenField
        label={said.name}
        value={shown.recipient}
        onWrite={(recipient) => recipient !== '' && change({ ...shown, recipient })}
      />
      <fieldset>
        <legend>{said.reports}</legend>
        {profileReports.map((one) => (
          <label key={one} className="check">
            <input
              type="checkbox"
              checked={shown.reports.includes(one)}
              onChange={({ target }) =>
                change({
                  ...shown,
                  reports: profileReports.filter((of) => (of === one ? target.checked : shown.reports.includes(of))),
                })
              }
            />
            {said.reportNames[one]}
          </label>
        ))}
      </fieldset>
      <ChosenIndicators plan={report.plan} profile={shown} onChange={change} />
      <button type="button" onClick={takeAway}>
        {said.remove}
      </button>
    </div>
  );
}
