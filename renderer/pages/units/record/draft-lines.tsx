import { recordWords } from '#core/text/vi-unit-page.ts';
import type { NameableUnits } from './called-units.ts';
import { type DraftLine, type EventDraft, emptyLine, hasFrom, hasTo } from './event-draft.ts';
import { UnitPicker } from './unit-picker.tsx';

interface DraftLinesProps {
  readonly draft: EventDraft;
  readonly nameable: NameableUnits;
  /** One event that was recorded stays one. */
  readonly isOne: boolean;
  readonly onLines: (lines: readonly DraftLine[]) => void;
  readonly onPasted: (text: string, line: number, side: 'from' | 'to') => void;
}

/** Which units became which: each line is an event of its own. */
export function DraftLines({ draft, nameable, isOne, onLines, onPasted }: DraftLinesProps) {
  const { kind, lines } = draft;
  const put = (place: number, change: Partial<DraftLine>) =>
    onLines(lines.map((line, at) => (at === place ? { ...line, ...change } : line)));
  const label = (side: string, place: number) => recordWords.side(side, place + 1, lines.length);
  const picker = (side: 'from' | 'to', place: number) => (
    <UnitPicker
      label={label(recordWords[side][kind], place)}
      units={lines[place]?.[side] ?? []}
      nameable={nameable}
      mayFound={side === 'to'}
      onUnits={(units) => put(place, { [side]: units })}
      onPasted={(text) => onPasted(text, place, side)}
    />
  );
  return (
    <div className="record-lines">
      <div className="record-line record-heads" aria-hidden="true">
        <span>{hasFrom(kind) ? recordWords.from[kind] : recordWords.to[kind]}</span>
        <span />
        <span>{hasFrom(kind) && (hasTo(kind) || kind === 'renamed') ? recordWords.to[kind] : ''}</span>
      </div>
      {lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a draft have no name of their own; their place is what they are.
        <div className="record-line" key={place} data-line={place + 1}>
          {picker(hasFrom(kind) ? 'from' : 'to', place)}
          <span className="record-arrow" aria-hidden="true">
            {hasFrom(kind) && (hasTo(kind) || kind === 'renamed') ? '→' : ''}
          </span>
          {kind === 'renamed' ? (
            <input
              aria-label={label(recordWords.to.renamed, place)}
              value={line.newName}
              onChange={(event) => put(place, { newName: event.target.value })}
            />
          ) : hasFrom(kind) && hasTo(kind) ? (
            picker('to', place)
          ) : (
            <span />
          )}
          {lines.length > 1 ? (
            <button
              type="button"
              className="quiet"
              aria-label={recordWords.dropRow(place + 1)}
              onClick={() => onLines(lines.filter((_, at) => at !== place))}
            >
              ✕
            </button>
          ) : (
            <span />
          )}
        </div>
      ))}
      {isOne ? null : (
        <button type="button" className="quiet" onClick={() => onLines([...lines, emptyLine])}>
          + {recordWords.addRow}
        </button>
      )}
    </div>
  );
}
