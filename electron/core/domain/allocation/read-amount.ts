import { readPercent } from '../figures/number-text/percent.ts';
import { readNumber } from '../figures/number-text/stored-number.ts';
import { type Decimal, toScaled } from '../figures/scaled.ts';
import type { CellContent } from '../grid.ts';
import type { Indicator } from '../plan/indicator.ts';
import { allocationDecimals, PERCENT_DECIMALS } from './allocation.ts';

/** What a cell gives as a unit's target. */
export type AmountReading =
  | { readonly kind: 'amount'; readonly amount: Decimal }
  /** Blank or a dash: nothing is said. */
  | { readonly kind: 'silent' }
  | { readonly kind: 'unreadable'; readonly expected: 'count' | 'percent' };

type Asked = Pick<Indicator, 'measure' | 'decimals' | 'unitOfMeasure'>;

/** The words of the comparison before a target ("≥ 85%", "từ 20"): the plan says how it is compared. */
const comparison = /^\s*(≥|>=|≤|<=|>|<|=|trên|từ|ít nhất|tối thiểu|đạt)\s*(?=\d)/iu;
const upward = /(?<=\d\s*%?)\s*trở lên\s*$/iu;

/** A target as a person types it or a workbook holds it: "1.200", "85%", "85,5", 0.85 shown as 85 %. */
export function readAmount(content: CellContent, asked: Asked): AmountReading {
  if (content.kind === 'text' && /^[\s\-–—.…]*$/u.test(content.text)) return { kind: 'silent' };
  const plain =
    content.kind === 'text' ? { ...content, text: content.text.replace(comparison, '').replace(upward, '') } : content;
  return asked.measure === 'ratio' ? percentIn(plain) : countIn(plain, asked);
}

function countIn(content: CellContent, asked: Asked): AmountReading {
  const decimals = allocationDecimals(asked);
  const read = readNumber(content, { ...asked, decimals });
  if (read.kind === 'silent') return read;
  if (read.kind !== 'number' || read.percent !== null) return { kind: 'unreadable', expected: 'count' };
  return { kind: 'amount', amount: { units: read.scaled, decimals } };
}

/** 0.5 without a percent sign may be a half or half a percent: nobody guesses which. */
function percentIn(content: CellContent): AmountReading {
  if (content.kind === 'covered') return { kind: 'silent' };
  const [percent, ...others] = readPercent(content)?.readings ?? [];
  const units = percent === undefined ? null : toScaled(percent.value, PERCENT_DECIMALS);
  const isOne = percent !== undefined && (others.length === 0 || percent.value === 0);
  if (units === null || !isOne || units > 100 * 10 ** PERCENT_DECIMALS) return { kind: 'unreadable', expected: 'percent' };
  return { kind: 'amount', amount: { units, decimals: PERCENT_DECIMALS } };
}
