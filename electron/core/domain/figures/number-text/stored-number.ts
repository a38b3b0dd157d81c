import type { CellContent } from '../../grid.ts';
import { percentSign } from '../../reading/text/number-format.ts';
import { assertNever } from '../../result.ts';
import { decimalOf } from '../scaled.ts';
import { doubtful, type NumberColumn, type NumberReading, numberRead, silent } from './number-reading.ts';
import { readNumberText } from './number-text.ts';
import { storedPercent } from './percent.ts';
import { asThousands } from './written-number.ts';

/** What a cell gives where one number is expected; a cell that is not there says nothing. */
export function readNumber(content: CellContent | null, column: NumberColumn): NumberReading {
  if (content === null) return silent;
  switch (content.kind) {
    case 'text':
      return readNumberText(content.text, column);
    case 'number':
      return readStored(content.value, content.format, column);
    case 'date':
    case 'yes-no':
      return doubtful('not-a-number');
    case 'error':
      return doubtful('error-value');
    case 'formula-without-value':
      return doubtful('formula-without-value');
    case 'covered':
      return silent;
    default:
      return assertNever(content);
  }
}

// Sums of binary fractions end in such noise: 3.0000000001 is 3.
const noise = 1e-9;

function readStored(value: number, format: string | null, column: NumberColumn): NumberReading {
  const exact = value * 10 ** column.decimals;
  const scaled = Math.round(exact);
  if (!Number.isSafeInteger(scaled)) return doubtful('not-a-number');
  if (scaled < 0 || value < -noise) return doubtful('negative');
  if (percentSign(format) !== null && value !== 0) return { kind: 'percent', percent: storedPercent(value, format) };
  const isWhole = Math.abs(exact - scaled) <= Math.max(noise, exact * Number.EPSILON);
  return isWhole ? numberRead(Math.abs(scaled)) : doubtful('fraction-in-count', [asThousands(decimalOf(value))]);
}
