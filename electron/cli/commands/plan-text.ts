import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { ReportingPeriod } from '#core/domain/plan/reporting-period.ts';
import { marks, type Names, populationWords } from '#core/text/vi.ts';
import {
  dataOwnerWords,
  evaluationUnitWords,
  frequencyText,
  howCountedText,
  planWords,
  qualitativeKindText,
  sectorScopeText,
  spanText,
  targetText,
  timeBehaviorWords,
} from '#core/text/vi-plan.ts';
import { dayText } from '#core/text/vi-words.ts';
import { type TextColumn, textTable } from '../text-table.ts';
import { paragraph } from '../wrapped.ts';

type Columns<Key extends string> = Readonly<Record<Key, string>>;

/** The whole plan as a person reads it, part by part. */
export function planText(plan: Plan, version: number, periods: readonly ReportingPeriod[], names: Names): string {
  const { parts } = planWords;
  const texts: readonly (readonly [string, string])[] = [
    [parts.document, documentText(plan)],
    [
      parts.periods,
      rows(
        planWords.periodColumns,
        plan.emulationPeriods.map((period) => ({ ...period, span: spanText(period) })),
      ),
    ],
    [parts.reports, reportsText(plan, periods)],
    [parts.indicators, textTable(plan.indicators, indicatorColumns)],
    [populationWords.title, exceptionsText(plan, names)],
    [parts.qualitative, qualitativeText(plan)],
    [
      parts.obligations,
      rows(
        planWords.obligationColumns,
        plan.obligations.map((one) => ({ ...one, before: dayText(one.before) })),
      ),
    ],
    [parts.registrations, rows(planWords.registrationColumns, plan.registrations)],
    [parts.rewards, rows(planWords.rewardColumns, plan.rewardOccasions)],
    [planWords.awardTitles, lines(plan.titles)],
    [parts.clusters, rows(planWords.clusterColumns, plan.clusterRules)],
    [parts.recipients, [lines(plan.recipients), ...signatureLines(plan)].join('\n')],
    [parts.notes, lines(plan.sourceNotes)],
  ];
  const told = texts.filter(([, text]) => text !== '').map(([name, text]) => `${name.toUpperCase()}\n${text}`);
  return [`${planWords.title(plan)} · ${plan.issuer} · ${planWords.version(version)}`, ...told].join('\n\n');
}

const lines = (texts: readonly string[]): string => texts.map((text) => paragraph(`- ${text}`)).join('\n');
const fact = (label: string, text: string | null): string => paragraph(`${label}: ${text ?? planWords.notStated}`);

function documentText(plan: Plan): string {
  const { document: words } = planWords;
  return [
    fact(words.documentType, plan.documentType),
    fact(words.documentNumber, plan.documentNumber),
    fact(words.issuedOn, plan.issuedOn === null ? null : dayText(plan.issuedOn)),
    fact(words.place, plan.place),
    fact(words.title, plan.title),
    fact(words.theme, plan.theme),
    ...plan.legalBases.map((basis) => fact(words.legalBases, basis)),
  ].join('\n');
}

/** Units taken in or left out by themselves. */
const exceptionsText = ({ indicators }: Plan, names: Names): string =>
  lines(
    indicators.flatMap(({ code, populationExceptions = [] }) =>
      populationExceptions.map(({ unit, isAsked, reason }) => populationWords.exception(code, names.unit(unit), isAsked, reason)),
    ),
  );

const signatureLines = ({ signature }: Plan): readonly string[] => [
  fact(planWords.signature.authority, signature.authority),
  fact(planWords.signature.position, signature.position),
  fact(planWords.signature.name, signature.name),
];

function reportsText({ reportingDeadlines, reports }: Plan, periods: readonly ReportingPeriod[]): string {
  const dueOn = new Map(reportingDeadlines.map((one) => [one.periodCode, dayText(one.dueOn)]));
  const due = periods.map((period) => ({ ...period, span: spanText(period), dueOn: dueOn.get(period.code) ?? null }));
  const asked = reports.map((report) => ({ ...report, frequency: report.frequency && frequencyText(report.frequency) }));
  return [rows(planWords.reportColumns, due), rows(planWords.reportAskedColumns, asked)].filter(Boolean).join('\n\n');
}

const qualitativeText = ({ qualitativeTargets }: Plan): string =>
  rows(
    planWords.qualitativeColumns,
    qualitativeTargets.map((target) => ({
      ...target,
      kind: qualitativeKindText(target.kind),
      answer: target.answer ?? null,
    })),
  );

/** A part that is a list; nothing where it is empty. */
function rows<Key extends string>(columns: Columns<Key>, list: readonly Readonly<Record<NoInfer<Key>, string | null>>[]): string {
  const keys = Object.keys(columns) as Key[];
  const shown = keys.map((key) => ({
    heading: columns[key],
    text: (row: (typeof list)[number]) => row[key] || marks.none,
    wraps: true,
  }));
  return list.length === 0 ? '' : textTable(list, shown);
}

const { indicatorColumns: headings } = planWords;
const indicatorColumns: readonly TextColumn<Indicator>[] = [
  { heading: headings.code, text: ({ code }) => code },
  { heading: headings.name, text: ({ name }) => name, wraps: true },
  { heading: headings.target, text: targetText, isNumber: true },
  { heading: headings.unitOfMeasure, text: ({ unitOfMeasure }) => unitOfMeasure, wraps: true },
  { heading: headings.howCounted, text: howCountedText, wraps: true },
  { heading: headings.scope, text: ({ sectorScope }) => sectorScopeText(sectorScope), wraps: true },
  { heading: headings.time, text: ({ timeBehavior }) => timeBehaviorWords[timeBehavior], wraps: true },
  { heading: headings.evaluationUnit, text: ({ evaluationUnit }) => evaluationUnitWords[evaluationUnit], wraps: true },
  { heading: headings.dataOwner, text: ({ dataOwner }) => dataOwnerWords[dataOwner], wraps: true },
];
