import { useMemo, useState } from 'react';
import type { IndicatorRow, UnitFigure } from '#core/domain/consolidation/indicator-table.ts';
import type { FigureSource } from '#core/domain/figures/figure.ts';
import { enterWords } from '#core/text/vi-enter.ts';
import { makingWords } from '#core/text/vi-making.ts';
import { typedReason } from '#core/text/vi-typed.ts';
import { personSentence, words } from '#core/text/vi-window.ts';
import type { Answered } from '../../api.ts';
import { unitText } from '../../components/figure-text.ts';
import { BesideScan } from '../../components/scan/beside-scan.tsx';
import type { CellMark } from '../../components/sheet/sheet-view.tsx';
import { SubmissionSheet } from '../../components/sheet/submission-sheet.tsx';
import { useAnswer } from '../../workspace/use-answer.ts';
import { useChosenReport } from '../../workspace/workspace.ts';
import { EvidenceView } from './evidence-view.tsx';

interface SourceSheetProps {
  /** Its name. */
  readonly unit: string;
  readonly row: IndicatorRow;
  readonly figure: UnitFigure;
  readonly onClose: () => void;
}

type CellSource = Extract<FigureSource, { kind: 'cell' }>;
/** How the report came, where a person typed it. */
type Typed = Answered<'typed.get'>;

/** Where a unit's figure stands in what the unit sent; a derived figure has several such places. */
export function SourceSheet({ unit, row, figure, onClose }: SourceSheetProps) {
  const sources = figure.sources.length > 0 ? figure.sources : figure.source ? [figure.source] : [];
  const [chosen, setChosen] = useState(0);
  const source = sources[chosen] ?? sources[0];
  const shown = unitText(row, figure);
  const typed = useAnswer('typed.get', source?.kind === 'cell' ? { submissionId: source.submissionId } : null, 0);
  return (
    <section className="source" aria-label={words.sourceOf(unit)}>
      <header className="source-head">
        <p className="source-unit">
          <strong>{unit}</strong> · {row.name}: <strong>{shown.text ?? words.shortStates[figure.state]}</strong>
        </p>
        {sources.length > 1 ? <SourceChoice sources={sources} chosen={chosen} onChoose={setChosen} /> : null}
        {source ? <SourcePath source={source} typed={typed.value} /> : <p>{words.noSource}</p>}
        <button type="button" className="quiet" onClick={onClose}>
          {words.backToTable} <kbd>Esc</kbd>
        </button>
      </header>
      {source?.kind === 'person' && source.evidence?.file ? <EvidenceView file={source.evidence.file} /> : null}
      {source?.kind === 'cell' ? <MarkedSheet source={source} typed={typed.value} /> : null}
    </section>
  );
}

function SourceChoice({
  sources,
  chosen,
  onChoose,
}: {
  sources: readonly FigureSource[];
  chosen: number;
  onChoose: (index: number) => void;
}) {
  return (
    <div className="source-choice">
      <span>{words.madeOf}</span>
      {sources.map((source, index) => (
        <button
          key={source.kind === 'cell' ? `${source.submissionId} ${source.sheet} ${source.cell}` : source.at}
          type="button"
          aria-pressed={index === chosen}
          onClick={() => onChoose(index)}
        >
          {source.kind === 'cell' ? `${source.file} · ${source.cell}: ${source.raw}` : source.raw}
        </button>
      ))}
    </div>
  );
}

function SourcePath({ source, typed }: { source: FigureSource; typed: Typed }) {
  if (source.kind === 'person') return <p className="source-path">{personSentence(source)}</p>;
  if (typed) {
    return (
      <p className="source-path">
        {typedReason(typed.report.source)} › <strong>{words.cell(source.cell)}</strong>, {enterWords.typedFrom}{' '}
        <q>{source.raw}</q>
        {typed.report.source.scan ? null : ` · ${enterWords.noScanKept}`}
      </p>
    );
  }
  return (
    <p className="source-path">
      <span>{source.file}</span> › <span>{source.sheet}</span> › <strong>{words.cell(source.cell)}</strong>
      {source.denominatorCell ? ` (${words.denominatorCell(source.denominatorCell)})` : null} · {words.typed} <q>{source.raw}</q>
      <ReceivedAt submissionId={source.submissionId} />
    </p>
  );
}

/** Of several reports of one unit and name, when this one came. */
function ReceivedAt({ submissionId }: Pick<CellSource, 'submissionId'>) {
  const report = useChosenReport();
  const { value } = useAnswer('submissions.list', report && { planId: report.plan.id, period: null }, 0);
  const submission = value?.find(({ id }) => id === submissionId);
  return submission ? ` · ${makingWords.received(submission.receivedAt)}` : null;
}

function MarkedSheet({ source, typed }: { source: CellSource; typed: Typed }) {
  const marks = useMemo(() => {
    const found = new Map<string, CellMark>([[source.cell, 'figure']]);
    if (source.denominatorCell) found.set(source.denominatorCell, 'denominator');
    return found;
  }, [source]);
  const drawn = <SubmissionSheet submissionId={source.submissionId} sheet={source.sheet} marks={marks} focus={source.cell} />;
  return typed ? <BesideScan scan={typed.report.source.scan}>{drawn}</BesideScan> : drawn;
}
