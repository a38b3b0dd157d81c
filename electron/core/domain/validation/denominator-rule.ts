import { type Issue, issueOf } from '../figures/issue.ts';
import { fromScaled } from '../figures/scaled.ts';
import type { Indicator } from '../plan/indicator.ts';
import { fold } from '../reading/fold.ts';
import { grouped } from '../reports/grouped.ts';
import type { ReadFigure, ReadingRule } from './reading-facts.ts';

/** A unit has so many grassroots unions, whichever row asks about them: rows of one population give one denominator. */
export const onePopulation: ReadingRule = {
  name: 'one-population-one-denominator',
  check: ({ figures }) => {
    const given = figures.filter((figure) => figure.indicator.denominator !== null && denominatorOf(figure) !== null);
    return grouped(given, ({ indicator }) => populationOf(indicator)).flatMap(({ members }) => differing(members));
  },
};

const populationOf = ({ denominator, sectorScope }: Indicator): string =>
  [fold(denominator ?? ''), ...[...sectorScope].sort()].join('|');

const denominatorOf = ({ value }: ReadFigure): number | null =>
  value.state === 'reported' && value.amount.kind === 'ratio' ? value.amount.denominator : null;

/** Those that differ from what most rows say; of two that differ, the later. */
function differing(figures: readonly ReadFigure[]): Issue[] {
  const usual = denominatorOf(mostCommon(figures));
  return figures.flatMap((figure) => (denominatorOf(figure) === usual ? [] : [issueAt(figure, usual)]));
}

function mostCommon(figures: readonly ReadFigure[]): ReadFigure {
  const groups = grouped(figures, (figure) => String(denominatorOf(figure)));
  const [largest] = [...groups].sort((a, b) => b.members.length - a.members.length);
  const [figure] = largest?.members ?? [];
  if (!figure) throw new Error('a group without members');
  return figure;
}

function issueAt(figure: ReadFigure, usual: number | null): Issue {
  const { sheet, cell, denominatorCell, indicator } = figure;
  const text = (scaled: number | null) => String(fromScaled(scaled ?? 0, indicator.decimals));
  const found = text(denominatorOf(figure));
  return issueOf('denominator-differs', {
    sheet,
    cell: denominatorCell ?? cell,
    indicator: indicator.code,
    found,
    candidates: [text(usual)],
  });
}
