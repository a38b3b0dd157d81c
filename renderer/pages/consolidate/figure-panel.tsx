import { useEffect, useRef, useState } from 'react';
import type { DrawnTable } from '#core/domain/consolidation/drawn-table.ts';
import type { IndicatorRow, UnitFigure } from '#core/domain/consolidation/indicator-table.ts';
import { displayPercent } from '#core/domain/plan/target-display.ts';
import { isSameValue } from '#core/domain/same-value.ts';
import { makingWords } from '#core/text/vi-making.ts';
import { leftOutWords } from '#core/text/vi-plan-population.ts';
import { restatedWords } from '#core/text/vi-restated.ts';
import { words } from '#core/text/vi-window.ts';
import { figureStateWords } from '#core/text/vi-words.ts';
import { leftOutFigure, provinceText, unitText } from '../../components/figure-text.ts';
import { MarkedFigure, VerdictMark } from '../../components/marks.tsx';
import { FigureEntry } from './figure-entry.tsx';
import { FigureHistory } from './figure-history.tsx';
import { groupedFigures } from './grouped-figures.ts';
import { HandNotes, MakingLine } from './making-line.tsx';
import { enteredAtOnce } from './office-enters.tsx';
import type { TableNames } from './table-names.ts';
import type { Opened } from './use-opened.ts';

interface FigurePanelProps {
  readonly table: DrawnTable;
  readonly names: TableNames;
  readonly row: IndicatorRow;
  readonly opened: Opened;
}

/** The units behind a figure: each with its bar, figure and share, and those that are missing. */
export function FigurePanel({ table, names, row, opened }: FigurePanelProps) {
  const close = useRef<HTMLButtonElement>(null);
  const [atOnce] = useState(() => enteredAtOnce(row, table));
  const [entering, setEntering] = useState(atOnce);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it opens; a form that opens with it has the focus.
  useEffect(() => {
    if (entering === null) close.current?.focus();
  }, []);
  const { answered, review, silent, outside } = groupedFigures(row);
  const list = (figures: readonly UnitFigure[]) =>
    figures.map((figure) => (
      <UnitItem
        key={figure.unit}
        name={names.unit(figure.unit)}
        restated={table.tree.kind === 'restated' ? restatedNote(figure, names) : null}
        isClosed={table.closed !== undefined}
        row={row}
        figure={figure}
        isOpen={opened.unit === figure.unit}
        isEntering={entering === figure.unit}
        isAtOnce={atOnce === figure.unit}
        onOpen={() => opened.openUnit(figure.unit)}
        onEnter={(isEntering) => {
          setEntering(isEntering ? figure.unit : null);
          if (!isEntering) close.current?.focus();
        }}
      />
    ));
  return (
    <aside className="panel" aria-label={words.unitsBehind(row.name)}>
      <div className="panel-head">
        <h2>{row.name}</h2>
        <button ref={close} type="button" className="quiet" onClick={opened.back}>
          {words.back} <kbd>Esc</kbd>
        </button>
      </div>
      <PanelSummary table={table} row={row} />
      <div className="panel-units">
        <Group title={words.groups.answered} figures={answered}>
          {list(answered)}
        </Group>
        <Group title={words.groups.review} figures={review}>
          {list(review)}
        </Group>
        <Group title={words.groups.silent} figures={silent}>
          {list(silent)}
        </Group>
        <Group title={words.groups.outside} figures={outside}>
          {list(outside)}
        </Group>
        <LeftOut row={row} names={names} />
      </div>
    </aside>
  );
}

function PanelSummary({ table, row }: Pick<FigurePanelProps, 'table' | 'row'>) {
  const shown = provinceText(row, row);
  return (
    <dl className="panel-summary">
      <dt>{words.bases[table.basis]}</dt>
      <dd className="panel-figure">
        <MarkedFigure
          text={row.notComparable ? restatedWords.notComparable : (shown.text ?? words.none)}
          derived={row.hasDerived}
          corrected={row.hasCorrected}
        />
      </dd>
      <dt>{words.columns.target}</dt>
      <dd>{row.target?.display ?? words.noTarget}</dd>
      <dt>{words.columns.verdict}</dt>
      <dd>
        <VerdictMark row={row} />
      </dd>
      <dt>{words.columns.answered}</dt>
      <dd>
        {row.answered}/{row.population}
      </dd>
      <dt>{makingWords.heading}</dt>
      <dd>
        <MakingLine table={table} row={row} />
      </dd>
    </dl>
  );
}

function Group({ title, figures, children }: { title: string; figures: readonly UnitFigure[]; children: React.ReactNode }) {
  if (figures.length === 0) return null;
  return (
    <section>
      <h3>
        {title} <span className="count">{figures.length}</span>
      </h3>
      <ul>{children}</ul>
    </section>
  );
}

/** Units that the plan leaves out by themselves: what they reported is kept, and is in none of the sums. */
function LeftOut({ row, names }: { row: IndicatorRow; names: TableNames }) {
  if (row.leftOut === undefined) return null;
  return (
    <section>
      <h3>
        {leftOutWords.group} <span className="count">{row.leftOut.length}</span>
      </h3>
      <ul>
        {row.leftOut.map(({ unit, reason, figure }) => (
          <li key={unit} className="unit-line unit-left-out">
            <span className="unit-name">{names.unit(unit)}</span>
            <span className="unit-figure">{leftOutFigure(row, figure)}</span>
            <span className="unit-note">{leftOutWords.because(reason)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface UnitItemProps {
  readonly name: string;
  /** Restated: by whom it was reported or why it cannot be told; nothing can be entered for such a figure. Else null. */
  readonly restated: string | null;
  /** Then nothing is entered by hand. */
  readonly isClosed: boolean;
  readonly row: IndicatorRow;
  readonly figure: UnitFigure;
  readonly isOpen: boolean;
  readonly isEntering: boolean;
  /** Its form opened with the panel. */
  readonly isAtOnce: boolean;
  readonly onOpen: () => void;
  readonly onEnter: (isEntering: boolean) => void;
}

function UnitItem({ name, isClosed, restated, row, figure, isOpen, isEntering, isAtOnce, onOpen, onEnter }: UnitItemProps) {
  return (
    <li className="unit-line">
      <button
        type="button"
        className="unit-item"
        aria-pressed={isOpen}
        disabled={figure.source === null && figure.sources.length === 0}
        onClick={onOpen}
      >
        <UnitFigureParts name={name} row={row} figure={figure} />
      </button>
      {isClosed || restated !== null ? null : (
        <button
          type="button"
          className="unit-enter"
          title={words.enterFigure(name)}
          aria-label={words.enterFigure(name)}
          aria-expanded={isEntering}
          onClick={() => onEnter(!isEntering)}
        >
          ✎
        </button>
      )}
      {restated ? <p className="unit-restated">{restated}</p> : null}
      {restated === null && (isOpen || isEntering) ? <FigureHistory row={row} unit={figure.unit} /> : null}
      {isEntering ? <FigureEntry row={row} figure={figure} isAtOnce={isAtOnce} onDone={() => onEnter(false)} /> : null}
    </li>
  );
}

function UnitFigureParts({ name, row, figure }: { name: string; row: IndicatorRow; figure: UnitFigure }) {
  const shown = unitText(row, figure);
  const share = shareOf(row, figure);
  return (
    <>
      <span className="unit-name">{name}</span>
      <span className="unit-figure" data-short={figure.meetsTarget === false}>
        <MarkedFigure text={shown.text ?? figureStateWords[figure.state]} derived={figure.derived} corrected={figure.corrected} />
      </span>
      <span className="unit-share">{share?.text}</span>
      {share ? <meter className="unit-bar" min={0} max={1} value={share.length} aria-hidden="true" /> : null}
      {figure.ownTarget ? <span className="unit-note">{words.ownTarget(figure.ownTarget.display)}</span> : null}
      <TelephoneNote row={row} figure={figure} />
      <HandNotes row={row} figure={figure} />
      {figure.note ? <span className="unit-note">{figure.note}</span> : null}
    </>
  );
}

/** What had been told by telephone before the unit's own figure came, and whether it differs. */
function TelephoneNote({ row, figure }: { row: IndicatorRow; figure: UnitFigure }) {
  const { telephoned, numerator, denominator, value } = figure;
  if (telephoned) {
    const told = unitText(row, { ...figure, ...telephoned }).text ?? '';
    const isSame = isSameValue([telephoned.numerator, telephoned.denominator, telephoned.value], [numerator, denominator, value]);
    return <span className="unit-note">{isSame ? words.telephoned(told) : words.telephonedDiffers(told)}</span>;
  }
  return figure.source?.kind === 'person' && figure.source.told ? (
    <span className="unit-note">☎ {words.toldReason.toLowerCase()}</span>
  ) : null;
}

/** By whose reports a unit of that day has its figure ('': its own), or why it has none. */
function restatedNote({ unit, notComparable, reportedBy = [] }: UnitFigure, names: TableNames): string {
  if (notComparable) return restatedWords.because[notComparable];
  const reporters = reportedBy.map(names.reporter);
  const isItself = reporters.every((name) => name === names.unit(unit));
  return isItself ? '' : restatedWords.reportedBy(reporters);
}

/** How much of the province's sum a unit makes, or how full its own ratio is; null where neither means anything. */
function shareOf(row: IndicatorRow, figure: UnitFigure): { text: string | null; length: number } | null {
  if (figure.state !== 'reported' || figure.numerator === null || typeof figure.value === 'boolean') return null;
  if (figure.denominator !== null)
    return figure.denominator > 0 ? { text: null, length: figure.numerator / figure.denominator } : null;
  const whole = row.sum ?? row.numerator;
  const most = Math.max(...row.units.map(({ numerator }) => numerator ?? 0));
  if (!whole || most === 0) return null;
  return { text: displayPercent(figure.numerator, whole, null), length: figure.numerator / most };
}
