import { type ReactNode, useId } from 'react';
import type { Verdict } from '#core/domain/consolidation/indicator-table.ts';
import type { DueEntry, Overview } from '#core/domain/progress/overview.ts';
import { changeSentence, overviewWords } from '#core/text/vi-overview.ts';
import { obligationName } from '#core/text/vi-reminders.ts';
import { dayText, shortfallText, verdictWords } from '#core/text/vi-words.ts';
import type { PageName } from '../../components/navigation.tsx';
import { useNames } from '../../workspace/use-names.ts';
import { useChosenReport, useHasTimeLeft } from '../../workspace/workspace.ts';

interface CardProps {
  readonly overview: Overview;
  readonly go: (page: PageName) => void;
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section className="overview-card" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}

/** How many have reported, who is late, what waits. */
export function ReportsCard({ overview: { reports, dueOn, toReview, telephoned }, go }: CardProps) {
  const { expected, received, waiting, overdue } = reports;
  const missing = expected - received - waiting;
  return (
    <Card title={overviewWords.reports}>
      <p className="overview-number">
        <strong>{overviewWords.received(received, expected)}</strong> {overviewWords.receivedUnits}
      </p>
      <progress value={received} max={Math.max(expected, 1)} aria-label={overviewWords.receivedUnits} />
      <ul className="overview-lines">
        <li>{dueOn === null ? overviewWords.noDeadline : overviewWords.dueOn(dueOn)}</li>
        <li>{missing === 0 && waiting === 0 ? overviewWords.allIn : overviewWords.missing(missing)}</li>
        {overdue > 0 ? <li data-tone="bad">{overviewWords.overdue(overdue)}</li> : null}
        {waiting > 0 ? <li data-tone="doubt">{overviewWords.waiting(waiting)}</li> : null}
        {toReview > waiting ? <li data-tone="doubt">{overviewWords.toReview(toReview)}</li> : null}
        {telephoned > 0 ? <li>{overviewWords.telephoned(telephoned)}</li> : null}
      </ul>
      <button type="button" className="quiet" onClick={() => go('progress')}>
        {overviewWords.toProgress}
      </button>
    </Card>
  );
}

const verdicts: readonly Verdict[] = ['exceeded', 'met', 'not-met', 'insufficient-data', 'no-target'];

/** How many targets are exceeded, met, not met, or unknown: as the table says, with its signs. */
export function TargetsCard({ overview, go }: CardProps) {
  const hasTimeLeft = useHasTimeLeft();
  const { notMetYet } = overview;
  const counts = { ...overview.verdicts, 'not-met': overview.verdicts['not-met'] - notMetYet };
  const shown = verdicts.filter((verdict) => verdict !== 'no-target' || counts[verdict] > 0);
  return (
    <Card title={overviewWords.targets}>
      <dl className="overview-verdicts">
        {shown.map((verdict) => (
          <div key={verdict} data-verdict={verdict}>
            <dt>{verdictWords[verdict]}</dt>
            <dd>{counts[verdict]}</dd>
          </div>
        ))}
        {notMetYet > 0 ? (
          <div data-verdict="not-met" data-provisional="true">
            <dt>{shortfallText(hasTimeLeft)}</dt>
            <dd>{notMetYet}</dd>
          </div>
        ) : null}
      </dl>
      <button type="button" className="quiet" onClick={() => go('consolidate')}>
        {overviewWords.toTable}
      </button>
    </Card>
  );
}

const DUE_SHOWN = 6;

/** What has gone by and what comes next, as far as somebody still owes it. */
export function DueCard({ overview, onOpen }: { overview: Overview; onOpen: (obligation: string) => void }) {
  const entries = [...overview.overdue, ...overview.upcoming];
  return (
    <Card title={overviewWords.due}>
      {entries.length === 0 ? <p className="overview-empty">{overviewWords.nothingDue}</p> : null}
      <ul className="overview-due">
        {entries.slice(0, DUE_SHOWN).map((entry) => (
          <li key={`${entry.day} ${entry.obligation} ${entry.isExtension}`}>
            <DueItem entry={entry} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {entries.length > DUE_SHOWN ? <p className="overview-empty">{overviewWords.more(entries.length - DUE_SHOWN)}</p> : null}
    </Card>
  );
}

function DueItem({ entry, onOpen }: { entry: DueEntry; onOpen: (obligation: string) => void }) {
  const { days, obligation: code, kind, what, day } = entry;
  const name = obligationName({ code, kind, what }, useChosenReport()?.plan.year ?? Number(day.slice(0, 4)));
  return (
    <button type="button" className="overview-due-item" data-late={days < 0} onClick={() => onOpen(code)}>
      <span>{dayText(day)}</span>
      <span className="overview-due-what">{name}</span>
      <span>{overviewWords.owed(entry.owed)}</span>
      <span>{days < 0 ? overviewWords.overdueSince(-days) : overviewWords.inDays(days)}</span>
    </button>
  );
}

/** What happened since yesterday, by kind, with whom. */
export function ChangesCard({ overview: { changes } }: { overview: Overview }) {
  const names = useNames();
  return (
    <Card title={overviewWords.changes}>
      {changes.length === 0 ? <p className="overview-empty">{overviewWords.noChanges}</p> : null}
      <ul className="overview-lines">
        {changes.map(({ kind, count, units }) => (
          <li key={kind}>{changeSentence(kind, count, units.map(names.unit))}</li>
        ))}
      </ul>
    </Card>
  );
}
