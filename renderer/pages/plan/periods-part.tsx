import { dayOf, isoDayOf } from '#core/domain/plan/day-text.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { DaySpan, EmulationPeriod } from '#core/domain/plan/reporting-period.ts';
import { reportingPeriods } from '#core/domain/plan/reporting-periods.ts';
import { frequencyText, planWords, spanText } from '#core/text/vi-plan.ts';
import { planEditWords } from '#core/text/vi-plan-editing.ts';
import { optionalDayField, optionalField, textField, wordsField } from '../../components/editing/edit-field.ts';
import type { PlanField } from './editing/plan-field.ts';
import type { PartProps } from './part-props.ts';
import { type RowList, Rows, rowList } from './rows.tsx';

type PeriodColumn = keyof typeof planWords.periodColumns;

/** Emulation periods with their own dates and slogans. */
export const PeriodsPart = ({ plan }: PartProps) => (
  <Rows
    name={planWords.parts.periods}
    columns={planWords.periodColumns}
    list={emulationRows(plan)}
    none={planWords.nonePeriods}
  />
);

const emulationRows = (plan: Plan): RowList<PeriodColumn> =>
  rowList<EmulationPeriod, PeriodColumn>(
    plan.emulationPeriods,
    (emulationPeriods) => ({ ...plan, emulationPeriods }),
    (period, set) => ({
      label: textField(planWords.periodColumns.label, period.label, (label) => set({ ...period, label })),
      span: spanField(planWords.periodColumns.span, period, (span) => set({ ...period, ...span })),
      theme: optionalField(planWords.periodColumns.theme, period.theme, (theme) => set({ ...period, theme })),
      quotation: wordsField(planWords.periodColumns.quotation, period.quotation, (quotation) => set({ ...period, quotation })),
    }),
    () => nextPeriod(plan),
  );

/** The period after the last one, up to the year's end. */
function nextPeriod({ emulationPeriods, year }: Plan): EmulationPeriod {
  const place = emulationPeriods.length + 1;
  const [, month = 0, date = 0] = (emulationPeriods.at(-1)?.to ?? `${year - 1}-12-31`).split('-').map(Number);
  const to = `${year}-12-31`;
  const from =
    (emulationPeriods.length === 0 ? `${year}-01-01` : isoDayOf(year, month, date + 1)) ?? isoDayOf(year, month + 1, 1);
  return {
    code: `DOT${place}`,
    label: planEditWords.newPeriod(place),
    from: from !== null && from <= to ? from : to,
    to,
    theme: null,
    quotation: '',
  };
}

/** Two days in one field, as people write them. */
const spanField = (label: string, span: DaySpan, set: (span: DaySpan) => Plan): PlanField => ({
  label,
  shown: spanText(span),
  raw: spanText(span),
  input: { kind: 'line' },
  hint: planEditWords.writeSpan,
  write: (typed) => {
    const [from, to, ...more] = typed.split(/\s*(?:[–—-]|đến)\s*/).map(dayOf);
    return from && to && more.length === 0 ? set({ from, to }) : null;
  },
});

/** Reporting periods with their deadlines, and what the document itself asks to have reported. */
export const ReportsPart = ({ plan }: PartProps) => (
  <>
    <Rows
      name={planWords.parts.reports}
      columns={planWords.reportColumns}
      list={deadlineRows(plan)}
      blank={planWords.noDeadline}
    />
    <Rows name={planWords.reportAskedColumns.what} columns={planWords.reportAskedColumns} list={askedRows(plan)} />
  </>
);

/** One row for each report of the year; which there are follows from the emulation periods. */
function deadlineRows(plan: Plan): RowList<keyof typeof planWords.reportColumns> {
  const words = planWords.reportColumns;
  const fixed = (label: string, text: string): PlanField => ({
    ...textField(label, text, () => plan),
    hint: planEditWords.followsPeriods,
    write: () => null,
  });
  const due = (code: string): PlanField => {
    const others = plan.reportingDeadlines.filter(({ periodCode }) => periodCode !== code);
    const current = plan.reportingDeadlines.find(({ periodCode }) => periodCode === code)?.dueOn ?? null;
    return optionalDayField(words.dueOn, current, (dueOn) => ({
      ...plan,
      reportingDeadlines: dueOn === null ? others : [...others, { periodCode: code, dueOn }],
    }));
  };
  const rows = reportingPeriods(plan).map((period) => ({
    label: fixed(words.label, period.label),
    span: fixed(words.span, spanText(period)),
    dueOn: due(period.code),
  }));
  return { rows, added: null, without: null };
}

function askedRows(plan: Plan): RowList<keyof typeof planWords.reportAskedColumns> {
  const words = planWords.reportAskedColumns;
  return rowList(
    plan.reports,
    (reports) => ({ ...plan, reports }),
    (report, set) => ({
      what: textField(words.what, report.what, (what) => set({ ...report, what })),
      from: optionalField(words.from, report.from, (from) => set({ ...report, from })),
      to: optionalField(words.to, report.to, (to) => set({ ...report, to })),
      frequency: optionalField(words.frequency, report.frequency && frequencyText(report.frequency), (frequency) =>
        set({ ...report, frequency }),
      ),
      quotation: wordsField(words.quotation, report.quotation, (quotation) => set({ ...report, quotation })),
    }),
    () => ({ what: planEditWords.blank, from: null, to: null, frequency: null, quotation: '' }),
  );
}
