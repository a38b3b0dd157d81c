import type { Indicator } from '#core/domain/plan/indicator.ts';
import { displayCount, displayPercent } from '#core/domain/plan/target-display.ts';
import type { FigureChange, ProvinceSnapshot, SubmissionEffect, TotalChange } from '#core/domain/submissions/review.ts';
import { reviewWords } from '#core/text/vi-review.ts';
import { VerdictMark } from '../../components/marks.tsx';
import { stateText } from '../../components/state-text.ts';
import { useWorkspace } from '../../workspace/workspace.ts';

/** What taking the file would change: the unit's figures, and through them the province's totals and verdicts. */
export function EffectTable({ effect }: { effect: SubmissionEffect }) {
  const { plan } = useWorkspace();
  const rows = (plan?.indicators ?? []).flatMap((indicator) => {
    const change = effect.figures.find((one) => one.indicator === indicator.code) ?? null;
    const total = effect.totals.find((one) => one.indicator === indicator.code) ?? null;
    return change || total ? [{ indicator, change, total }] : [];
  });
  if (rows.length === 0) return <p className="effect-none">{reviewWords.noEffect}</p>;
  const { indicator, before, after, province, verdict } = reviewWords.effectColumns;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section className="effect-scroll" tabIndex={0} aria-label={reviewWords.effectTitle}>
      <table className="effect">
        <thead>
          <tr>
            <th scope="col">{indicator}</th>
            <th scope="col" className="effect-number">
              {before}
            </th>
            <th scope="col" className="effect-number">
              {after}
            </th>
            <th scope="col" className="effect-number">
              {province}
            </th>
            <th scope="col">{verdict}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <EffectRow key={row.indicator.code} {...row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface EffectRowProps {
  readonly indicator: Indicator;
  readonly change: FigureChange | null;
  readonly total: TotalChange | null;
}

function EffectRow({ indicator, change, total }: EffectRowProps) {
  const numbers = total && hasOtherNumbers(total);
  return (
    <tr data-lost={change?.isLost || undefined}>
      <th scope="row">{indicator.name}</th>
      <td className="effect-number">{change ? stateText(change.before, indicator) : null}</td>
      <td className="effect-number effect-after">
        {change ? stateText(change.after, indicator) : null}
        {change?.isLost ? <span className="effect-lost">{reviewWords.lost}</span> : null}
      </td>
      <td className="effect-number">
        {numbers ? (
          <>
            <span className="effect-was">{provinceText(total.before, indicator)}</span> →{' '}
            <strong>{provinceText(total.after, indicator)}</strong>
          </>
        ) : null}
      </td>
      <td>{total ? <Verdicts total={total} /> : null}</td>
    </tr>
  );
}

const hasOtherNumbers = ({ before, after }: TotalChange): boolean =>
  before.numerator !== after.numerator || before.denominator !== after.denominator;

function Verdicts({ total: { before, after } }: { total: TotalChange }) {
  const isSame = before.verdict === after.verdict && before.provisional === after.provisional;
  return isSame ? (
    <VerdictMark row={after} />
  ) : (
    <>
      <VerdictMark row={before} /> → <VerdictMark row={after} />
    </>
  );
}

function provinceText({ numerator, denominator }: ProvinceSnapshot, { decimals, target }: Indicator): string {
  if (numerator === null) return reviewWords.nothing;
  const count = displayCount(numerator, decimals);
  if (denominator === null) return count;
  const pair = `${count}/${displayCount(denominator, decimals)}`;
  return denominator === 0 ? pair : `${pair} (${displayPercent(numerator, denominator, target)})`;
}
