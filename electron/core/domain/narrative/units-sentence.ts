import type { IndicatorRow, UnitFigure } from '../consolidation/indicator-table.ts';
import { numberText } from '../figures/printed-number.ts';
import { ALL, limitsOf, percentDecimals } from '../plan/percent-decimals.ts';
import { completionBase } from '../plan/target-comparison.ts';
import { isCount } from './figure-values.ts';
import type { Values } from './fill-template.ts';
import type { TemplateName } from './placeholder.ts';

/** How many units reach what is asked of each; null where nothing is asked of single units, or the row itself says it. */
export function unitsSentence(row: IndicatorRow): { readonly template: TemplateName; readonly values: Values } | null {
  if (!isCount(row) && row.aggregation !== 'ratio_of_sums') return null;
  const judged = row.units.filter((figure) => isJudged(figure, row));
  const meeting = judged.filter(({ meetsTarget }) => meetsTarget === true).length;
  const known = judged.filter(({ meetsTarget }) => meetsTarget !== null).length;
  // Of one unit alone the row has said all.
  if (known === 0 || row.units.length < 2) return null;
  const template = meeting === 0 ? 'unitsNone' : meeting === judged.length && meeting > 1 ? 'unitsAll' : 'unitsSome';
  return {
    template,
    values: {
      unitsMeeting: String(meeting),
      unitsJudged: String(judged.length),
      unitsSilent: String(judged.length - known),
      ...rangeOf(judged, row),
    },
  };
}

/** Units that have a target of their own, or share the province's; those that are asked and silent are among them. */
function isJudged({ state, meetsTarget, ownTarget }: UnitFigure, row: IndicatorRow): boolean {
  if (meetsTarget !== null) return true;
  if (state !== 'not-reported' && state !== 'needs-review') return false;
  return ownTarget !== undefined || (row.target !== null && (!isCount(row) || row.target.comparator === '='));
}

/** From the lowest to the highest: of counts how far the unit has come, of ratios its own percentage. */
function rangeOf(judged: readonly UnitFigure[], row: IndicatorRow): Values {
  const rates = judged.flatMap((figure) => rateOf(figure, row) ?? []).toSorted((a, b) => a.percent - b.percent);
  const [lowest, highest] = [rates[0], rates.at(-1)];
  if (lowest === undefined || highest === undefined) return {};
  const both = lowest.text === highest.text ? lowest.text : `${lowest.text} – ${highest.text}`;
  return { range: both, lowest: lowest.text, highest: highest.text };
}

function rateOf({ value, ownTarget, meetsTarget }: UnitFigure, row: IndicatorRow) {
  const target = ownTarget ?? row.target;
  if (typeof value !== 'number' || target === null || meetsTarget === null) return null;
  if (!isCount(row)) return shown(value, limitsOf(target));
  const base = ownTarget === undefined ? null : completionBase(ownTarget);
  return base === null || base === 0 ? null : shown((100 * value) / base, [ALL]);
}

const shown = (percent: number, limits: ReturnType<typeof limitsOf>) => ({
  percent,
  text: `${numberText(percent, percentDecimals(percent, limits))}%`,
});
