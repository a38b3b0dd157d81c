import { narrativePageWords as said } from '#core/text/vi-narrative-page.ts';
import { copyText } from '../../components/copy-text.ts';
import { useNotify } from '../../workspace/notices.ts';

/** Puts text on the clipboard and says so. */
export function useCopy(): (text: string) => void {
  const notify = useNotify();
  return (text) => notify(copyText(text) ? { text: said.copied, tone: 'done' } : { text: said.notCopied, tone: 'problem' });
}
