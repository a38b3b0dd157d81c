import type { IndicatorTable, Verdict } from '../consolidation/indicator-table.ts';
import { printedCode } from '../register/release-code.ts';
import type { CellValue } from '../reports/report-layout.ts';
import { reportingUnits } from '../reports/shown-units.ts';
import { numberValue, textValue } from './cell-values.ts';
import type { ReportField } from './placeholder-words.ts';
import type { TemplateContent } from './template-content.ts';

/** What is said of the whole report. */
export function reportValue(field: ReportField, content: TemplateContent): CellValue {
  const table = content.tableOn(content.basis);
  const { letter, words, own } = content;
  switch (field) {
    case 'year':
      return numberValue(table.year);
    case 'lastYear':
      return numberValue(table.year - 1);
    case 'period':
      return textValue(own.period({ period: table.period, label: table.periodLabel, year: table.year }));
    case 'periodCode':
      return textValue(table.period);
    case 'basis':
      return textValue(own.basis[table.basis]);
    case 'planTitle':
      return textValue(table.planTitle);
    case 'restated':
      return textValue(words.tree(table.tree));
    case 'closed':
      return textValue(letter.closed ? words.letter.closed(letter.closed) : null);
    case 'releaseCode':
      return textValue(letter.releaseCode ? printedCode(letter.releaseCode) : null);
    case 'issuingBody':
    case 'parentBody':
    case 'place':
    case 'documentNumber':
    case 'signedOn':
    case 'placeAndDay':
    case 'authority':
    case 'position':
    case 'signer':
    case 'recipients':
      return textValue(letterText(field, content));
    case 'indicatorCount':
    case 'exceededCount':
    case 'metCount':
    case 'notMetCount':
    case 'insufficientCount':
    case 'unitCount':
    case 'receivedCount':
      return numberValue(countOf(field, table, content));
    case 'missingUnits':
      return textValue(missingUnits(content));
  }
}

type LetterField = Extract<
  ReportField,
  | 'issuingBody'
  | 'parentBody'
  | 'place'
  | 'documentNumber'
  | 'signedOn'
  | 'placeAndDay'
  | 'authority'
  | 'position'
  | 'signer'
  | 'recipients'
>;

function letterText(field: LetterField, { letter, words, own }: TemplateContent): string | null {
  const { letterhead, signature, recipients, signedOn } = letter;
  switch (field) {
    case 'issuingBody':
      return letterhead.issuingBody;
    case 'parentBody':
      return letterhead.parentBody;
    case 'place':
      return letterhead.place;
    case 'documentNumber':
      return words.letter.documentNumber(letter.documentNumber);
    case 'signedOn':
      return own.day(signedOn);
    case 'placeAndDay':
      return words.letter.placeAndDay(letterhead.place, signedOn);
    case 'authority':
      return signature.authority;
    case 'position':
      return signature.position;
    case 'signer':
      return signature.name;
    case 'recipients':
      return recipients.map((one, index) => words.letter.recipient(one, index === recipients.length - 1)).join('\n');
  }
}

const verdicts: Readonly<Partial<Record<ReportField, readonly Verdict[]>>> = {
  exceededCount: ['exceeded'],
  metCount: ['met', 'exceeded'],
  notMetCount: ['not-met'],
  insufficientCount: ['insufficient-data'],
};

function countOf(field: ReportField, table: IndicatorTable, { submissions }: TemplateContent): number {
  if (field === 'unitCount') return reportingUnits(table).length;
  if (field === 'receivedCount') return submissions.received;
  const counted = verdicts[field];
  return table.indicators.filter(({ verdict }) => counted === undefined || counted.includes(verdict)).length;
}

const missingUnits = ({ submissions }: TemplateContent): string =>
  submissions.units.flatMap(({ name, state }) => (state === 'missing' ? [name] : [])).join(', ');
