import type { Logo } from '#core/domain/office/office-settings.ts';
import { officeWords } from '#core/text/vi-office.ts';
import { failureSentence } from '#core/text/vi-window.ts';
import { ask, shell } from '../../api.ts';
import { useNotify } from '../../workspace/notices.ts';
import { useAnswer } from '../../workspace/use-answer.ts';
import type { OfficeChange } from './use-office.ts';

/** The picture that stands on covers. */
export function OfficeLogo({ settings: { logo }, change }: OfficeChange) {
  const notify = useNotify();
  const choose = async () => {
    const [file] = await shell.chooseFiles('scan');
    if (file === undefined) return;
    const kept = await ask('office.keepLogo', { file: file.handle });
    if (kept.ok) change({ logo: kept.value });
    else notify({ text: failureSentence(kept.error), tone: 'problem' });
  };
  return (
    <fieldset className="office-logo">
      <legend>{officeWords.logo}</legend>
      {logo === null ? <span>{officeWords.noLogo}</span> : <LogoPicture logo={logo} />}
      <button type="button" onClick={choose}>
        {officeWords.chooseLogo}
      </button>
      {logo === null ? null : (
        <button type="button" onClick={() => change({ logo: null })}>
          {officeWords.removeLogo}
        </button>
      )}
    </fieldset>
  );
}

function LogoPicture({ logo }: { logo: Logo }) {
  const picture = useAnswer('scans.get', { sha256: logo.sha256 }, 0);
  return picture.value ? <img src={`data:image/${logo.kind};base64,${picture.value.base64}`} alt={logo.file} /> : null;
}
