import { recordWords } from '#core/text/vi-unit-page.ts';
import { unitEventFaultText } from '#core/text/vi-units.ts';
import type { Drafted, DraftLack } from './drafted-events.ts';
import type { LineFault } from './use-event-checks.ts';

interface DraftFaultsProps {
  readonly drafted: Drafted;
  readonly faults: readonly LineFault[];
  readonly nameOf: (identity: string) => string;
  readonly lines: number;
  readonly isCurrent: boolean;
}

/** What is still lacking, wrong or strange, as one types. */
export function DraftFaults({ drafted, faults, nameOf, lines, isCurrent }: DraftFaultsProps) {
  const told = [
    ...drafted.lacks.map((lack) => ({ sign: '…', severity: 'lack', text: lineText(lack.line, lines, lackText(lack)) })),
    ...faults.map(({ line, fault }) => ({
      sign: fault.severity === 'error' ? '✗' : '!',
      severity: fault.severity,
      text: lineText(line, lines, unitEventFaultText(fault, nameOf)),
    })),
  ];
  return (
    <section className="record-faults" aria-label={recordWords.faults} aria-live="polite">
      {told.length === 0 && isCurrent ? <p>✓ {recordWords.noFaults}</p> : null}
      <ul className="unit-faults">
        {told.map(({ sign, severity, text }) => (
          <li key={text} data-severity={severity}>
            <span aria-hidden="true">{sign}</span> {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

const lineText = (line: number | null, lines: number, text: string): string =>
  recordWords.rowFault(line === null ? 1 : line + 1, line === null ? 1 : lines, text);

function lackText(lack: DraftLack): string {
  switch (lack.kind) {
    case 'not-a-day':
      return recordWords.notADay(lack.text);
    case 'unknown-manager':
      return recordWords.unknownManager(lack.text);
    case 'same-name':
      return recordWords.sameName(lack.text);
    default:
      return recordWords.lacks[lack.kind];
  }
}
