import type { IndicatorRow, ProvinceFigure, Verdict } from '../consolidation/indicator-table.ts';
import { isNotDue } from '../reports/figure-cells.ts';
import { grouped } from '../reports/grouped.ts';
import { figureValues, isZero, namesOrNull } from './figure-values.ts';
import { fillTemplate, type Values } from './fill-template.ts';
import {
  hasSections,
  type IndicatorNarrative,
  type Narrative,
  type NarrativeInput,
  type NarrativeSection,
  type Sentence,
} from './narrative.ts';
import type { NarrativeWords } from './narrative-words.ts';
import { type OwnTemplates, placeholdersOf, type TemplateName } from './placeholder.ts';
import { placeholderSpelled } from './spelled.ts';
import { readTemplate } from './template.ts';
import { unitsSentence } from './units-sentence.ts';

type Say = (template: TemplateName, values: Values) => Sentence;

/** The sentences of a report. Later templates go before earlier ones; one with a fault is as if it were not there. */
export function narrate(input: NarrativeInput, words: NarrativeWords, ...own: readonly OwnTemplates[]): Narrative {
  const say = sayer(input, words, own);
  const { table } = input;
  const sections: readonly { key: string | null; members: readonly IndicatorRow[] }[] = hasSections(input)
    ? grouped(table.indicators, ({ section }) => section)
    : [{ key: null, members: table.indicators }];
  return {
    opening: openingSentences(input, words, say),
    sections: sections.map(({ key, members }) => sectionSentences(key, members, { input, words, say })),
  };
}

/** Says a sentence by the template that holds. */
function sayer(input: NarrativeInput, words: NarrativeWords, own: readonly OwnTemplates[]): Say {
  const { table, issuingBody, until } = input;
  const everywhere: Values = {
    area: words.area(issuingBody),
    year: String(table.year),
    period: words.period({ period: table.period, label: table.periodLabel, year: table.year }),
    until: words.day(until),
  };
  const read = (template: TemplateName) => {
    const written = own.toReversed().flatMap((texts) => texts[template] ?? []);
    const readings = [...written, words.standard[template]].map((text) =>
      readTemplate(text, (spelled) => placeholderSpelled(spelled, words), placeholdersOf(template)),
    );
    return (readings.find(({ faults }) => faults.length === 0) ?? readings.at(-1))?.parts ?? [];
  };
  return (template, values) => ({ template, text: fillTemplate(read(template), { ...everywhere, ...values }) });
}

function openingSentences(input: NarrativeInput, words: NarrativeWords, say: Say): readonly Sentence[] {
  const { submissions, selection, table } = input;
  const unreported = submissions.units.filter(({ state }) => state !== 'received').map(({ name }) => name);
  const opening = say('opening', {
    received: String(submissions.received),
    expected: String(submissions.expected),
    unreported: namesOrNull(unreported, words),
    closed: table.closed === undefined ? null : words.closed(table.closed),
  });
  const chosen =
    selection === null
      ? []
      : [
          say('selection', {
            recipient: selection.recipient,
            indicators: String(selection.chosen),
            planIndicators: String(selection.ofPlan),
            outsidePlan: String(selection.outsidePlan),
          }),
        ];
  const summary = table.indicators.length === 0 ? [] : [say('summary', verdictValues(table.indicators, words))];
  return [opening, ...chosen, ...summary];
}

interface Saying {
  readonly input: NarrativeInput;
  readonly words: NarrativeWords;
  readonly say: Say;
}

function sectionSentences(section: string | null, rows: readonly IndicatorRow[], saying: Saying): NarrativeSection {
  const { words, say } = saying;
  const values = (named: string): Values => ({ section: words.section(named), ...verdictValues(rows, words) });
  return {
    heading: section === null ? null : words.section(section),
    summary: section === null || rows.length < 2 ? null : say('section', values(section)),
    indicators: rows.map((row) => indicatorSentences(row, saying)),
  };
}

function verdictValues(rows: readonly IndicatorRow[], words: NarrativeWords): Values {
  const counts: Record<Verdict, number> = { exceeded: 0, met: 0, 'not-met': 0, 'insufficient-data': 0, 'no-target': 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  const timeLeft = rows.filter(({ verdict, provisional }) => verdict === 'not-met' && provisional).length;
  return {
    indicators: String(rows.length),
    verdictCounts: words.verdicts(counts),
    exceeded: String(counts.exceeded),
    met: String(counts.met),
    notMet: String(counts['not-met']),
    insufficient: String(counts['insufficient-data']),
    noTarget: String(counts['no-target']),
    timeLeft: String(timeLeft),
  };
}

function indicatorSentences(row: IndicatorRow, { input, words, say }: Saying): IndicatorNarrative {
  const values = figureValues(row, input, words);
  const units = unitsSentence(row);
  const sentences = [
    say(templateOf(row, input), values),
    ...(units === null ? [] : [say(units.template, { ...values, ...units.values })]),
  ];
  return { indicator: row.code, sentences };
}

/** Which kind of sentence says the row's cumulative figure. */
function templateOf(row: IndicatorRow, { table }: NarrativeInput): TemplateName {
  const { cumulative, aggregation } = row;
  if (isNotDue(cumulative)) return 'notDue';
  if (cumulative.numerator === null) return isOfficeAsked(cumulative, table.units) ? 'officeMissing' : 'missing';
  switch (aggregation) {
    case 'sum':
    case 'issuer_only_count':
      return isZero(row) ? (isWantedLow(row) ? 'countZero' : 'countNone') : 'count';
    case 'ratio_of_sums':
    case 'province_only_ratio':
      return 'ratio';
    case 'per_unit_yes_no':
      return shareOf(cumulative, 'shareAll', 'shareNone', 'shareSome');
    case 'per_unit_min':
    case 'per_category_min':
      return shareOf(cumulative, 'minimumAll', 'minimumNone', 'minimumSome');
  }
}

/** "Cả …" is said of several only. */
function shareOf({ numerator, denominator }: ProvinceFigure, all: TemplateName, none: TemplateName, some: TemplateName) {
  if (numerator === 0) return none;
  return numerator === denominator && (denominator ?? 0) > 1 ? all : some;
}

const isWantedLow = ({ target }: IndicatorRow): boolean =>
  target !== null &&
  (target.comparator === '<' || target.comparator === '<=' || (target.comparator === '=' && target.value === 0));

const isOfficeAsked = ({ missing }: ProvinceFigure, units: NarrativeInput['table']['units']): boolean =>
  missing.length > 0 && missing.every((code) => units.some((unit) => unit.code === code && unit.kind === 'office'));
