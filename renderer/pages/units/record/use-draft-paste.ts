import { recordWords } from '#core/text/vi-unit-page.ts';
import { useNotify } from '../../../workspace/notices.ts';
import { type NameableUnits, unitNamed } from './called-units.ts';
import { type DraftLine, type EventDraft, hasFrom, hasTo, type NamedUnit } from './event-draft.ts';
import { distinct, isTable, type PastedLines, pastedColumn, pastedLines, pastedNames } from './pasted-lines.ts';

type Side = 'from' | 'to';

/** Takes what is pasted into a field of units: a column fills that field, a table of two columns all lines. */
export function useDraftPaste(nameable: NameableUnits, draft: EventDraft, onLines: (lines: readonly DraftLine[]) => void) {
  const notify = useNotify();
  return (text: string, line: number, side: Side) => {
    const { lines, unknown } = isTable(text)
      ? pastedTable(text, draft, nameable)
      : pastedField(text, draft, line, side, nameable);
    onLines(lines);
    const count = (of: Side) => new Set(lines.flatMap((one) => one[of].map(({ name }) => name))).size;
    if (unknown.length > 0) notify({ text: recordWords.unknownFormer(unknown), tone: 'problem' });
    else notify({ text: recordWords.pasted(lines.length, count('from'), count('to')), tone: 'done' });
  };
}

const former = (text: string, nameable: NameableUnits): NamedUnit | null => unitNamed(text, nameable, true);
const later = (text: string, nameable: NameableUnits): NamedUnit =>
  unitNamed(text, nameable, false) ?? { kind: 'new', name: text };

function pastedTable(text: string, { kind, lines }: EventDraft, nameable: NameableUnits): PastedLines {
  const from = (one: string) => former(one, nameable);
  if (kind === 'renamed') return after(lines, pastedNames(text, from));
  if (hasFrom(kind) && hasTo(kind)) return after(lines, pastedLines(text, { from, to: (one) => later(one, nameable) }));
  const [first] = lines;
  const side = hasFrom(kind) ? 'from' : 'to';
  return first ? pastedField(firstColumn(text), { kind, lines }, 0, side, nameable) : { lines, unknown: [] };
}

/** Lines that are whole stay; those that were only begun give way. */
const after = (lines: readonly DraftLine[], { lines: more, unknown }: PastedLines): PastedLines => ({
  lines: [...lines.filter(({ from, to, newName }) => from.length > 0 && (to.length > 0 || newName !== '')), ...more],
  unknown,
});

const firstColumn = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((row) => row.split('\t')[0] ?? '')
    .join('\n');

function pastedField(
  text: string,
  { lines }: Pick<EventDraft, 'kind' | 'lines'>,
  place: number,
  side: Side,
  nameable: NameableUnits,
): PastedLines {
  const named = pastedColumn(text).map((one) => ({
    text: one,
    unit: side === 'to' ? later(one, nameable) : former(one, nameable),
  }));
  const units = named.flatMap(({ unit }) => unit ?? []);
  const filled = lines.map((line, at) => (at === place ? { ...line, [side]: distinct([...line[side], ...units]) } : line));
  return { lines: filled, unknown: named.filter(({ unit }) => unit === null).map((one) => one.text) };
}
