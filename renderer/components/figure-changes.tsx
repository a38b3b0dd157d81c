import type { ReactNode } from 'react';
import type { ProvinceChange, UnitFigureChange } from '#core/domain/closing/period-changes.ts';
import { causeText, closingSentences, closingWords, provinceRowTexts, snapshotText } from '#core/text/vi-closing.ts';
import { basisWords } from '#core/text/vi-words.ts';
import { useNames } from '../workspace/use-names.ts';
import { useWorkspace } from '../workspace/workspace.ts';

interface FigureChangesProps {
  readonly changes: { readonly figures: readonly UnitFigureChange[]; readonly totals: readonly ProvinceChange[] };
  /** What stands over an indicator's changes: its name, mostly as the way to it. */
  readonly heading: (indicator: string) => ReactNode;
}

/** What is another figure now, by indicator: the province's, its units', and why. */
export function FigureChanges({ changes: { figures, totals }, heading }: FigureChangesProps) {
  const indicators = [...new Set([...totals, ...figures].map(({ indicator }) => indicator))];
  return indicators.map((indicator) => (
    <section key={indicator} className="findings">
      <h3>{heading(indicator)}</h3>
      <IndicatorChanges
        figures={figures.filter((change) => change.indicator === indicator)}
        totals={totals.filter((change) => change.indicator === indicator)}
        indicator={indicator}
      />
    </section>
  ));
}

function IndicatorChanges({ figures, totals, indicator }: FigureChangesProps['changes'] & { indicator: string }) {
  const { plan } = useWorkspace();
  const names = useNames();
  const decimals = plan?.indicators.find(({ code }) => code === indicator)?.decimals ?? 0;
  return (
    <ul>
      {totals.map((change) => {
        const { before, after } = provinceRowTexts(change, decimals);
        return (
          <li key={`province ${change.basis}`} className="change">
            <strong>{closingWords.province}</strong> ({basisWords[change.basis]}): {closingWords.fromTo(before, after)}
            <span className="change-cause">{closingSentences.byUnits(change.units)}</span>
          </li>
        );
      })}
      {figures.map(({ basis, unit, before, after, because }) => (
        <li key={`${unit} ${basis}`} className="change">
          {names.unit(unit)} ({basisWords[basis]}):{' '}
          <strong>{closingWords.fromTo(snapshotText(before, decimals), snapshotText(after, decimals))}</strong>
          <span className="change-cause">{causeText(because)}</span>
        </li>
      ))}
    </ul>
  );
}
