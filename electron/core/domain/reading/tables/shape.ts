import type { CellContent } from '../../grid.ts';
import type { RowShape } from '../../matching/assign-rows.ts';
import { fold } from '../fold.ts';
import { rawText } from '../text/raw-text.ts';

const yesNoWords =
  /^(x|v|co|khong|dat|chua dat|khong dat|chua|chua (thuc hien|to chuc|co)|da (thuc hien|to chuc|hoan thanh|co)|hoan thanh|da|roi|✓|✔|ü|þ)$/;

type Filled = { readonly content: CellContent } | null;

/** What a row's cells look like, before anyone reads them as figures. */
export function shapeOf({ numerator, denominator, percent }: Record<'numerator' | 'denominator' | 'percent', Filled>): RowShape {
  if (numerator?.content.kind === 'yes-no') return 'yes-no';
  const text = numerator ? fold(rawText(numerator.content)) : '';
  if (denominator || /\d\s*\/\s*\d/.test(text)) return 'ratio';
  // "Không" alone may be a zero as well as a no.
  if (yesNoWords.test(text)) return /^(khong|chua)$/.test(text) ? 'no' : 'yes-no';
  if (/\d/.test(text)) return /^0+$/.test(text) ? 'blank' : 'number';
  return percent ? 'ratio' : 'blank';
}
