import type { Indicator } from '../plan/indicator.ts';
import { fold } from '../reading/fold.ts';
import type { StatedMoney } from './located-cell.ts';
import { moneyUnits } from './number-text/cue-words.ts';

/** The power of ten in which a unit of measure counts đồng ("triệu đồng": 6); null where it is no money. */
export const powerOfMoney = (unitOfMeasure: string): number | null => moneyUnits.get(fold(unitOfMeasure)) ?? null;

/**
 * The indicator as the table's cells are to be read for it: in the money that the table states. Decimals move with it, so that
 * amounts come out in the plan's own unit: "12,5" under "triệu đồng" is 12.500.000 of an indicator in đồng.
 */
export function inStatedMoney(indicator: Indicator, money: StatedMoney | undefined): Indicator {
  const shift = moneyShift(indicator, money);
  if (money === undefined || shift === 0) return indicator;
  return { ...indicator, unitOfMeasure: money.unit, decimals: indicator.decimals + shift };
}

/** By how many powers of ten the table's money is larger than the plan's; 0 where either is silent. */
export function moneyShift({ unitOfMeasure }: Indicator, money: StatedMoney | undefined): number {
  const [own, stated] = [powerOfMoney(unitOfMeasure), money === undefined ? null : powerOfMoney(money.unit)];
  return own === null || stated === null ? 0 : stated - own;
}

/** The row is of money, the indicator counts something else. "đ" alone may be short for anything. */
export const isOfMoneyInstead = (indicator: Indicator, money: StatedMoney | undefined): money is StatedMoney =>
  money?.isOfRow === true && fold(money.unit) !== 'd' && powerOfMoney(indicator.unitOfMeasure) === null;
