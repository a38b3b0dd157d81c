import type { Plan } from '../plan/plan.ts';
import type { ReportingPeriod } from '../plan/reporting-period.ts';
import { startsThePlan } from '../plan/reporting-periods.ts';
import { across, type CellDraft, keptWithNext, openFor, type RowDraft, row, textCell } from '../reports/cells.ts';
import { columnWidths } from '../reports/column-widths.ts';
import type { Letter } from '../reports/letter.ts';
import { closing, opening } from '../reports/letter-rows.ts';
import type { ReportLayout, SheetLayout } from '../reports/report-layout.ts';
import type { ReportWords } from '../reports/report-words.ts';
import { type SheetDraft, sheet, TABLE_WIDTH } from '../reports/sheet.ts';
import type { StyleName } from '../reports/styles.ts';
import type { PlanUnit } from '../units/unit.ts';
import { bodyRows } from './form-cells.ts';
import { type FormCode, formCodeText, referenceOf } from './form-code.ts';
import { columnMarks, columnsWord, type FormColumn, formColumns } from './form-columns.ts';
import { formRows, type UnitBefore, type UnitFormGroup, type UnitFormRow } from './form-rows.ts';
import type { ReportFormWords } from './form-words.ts';
import { listSheet } from './list-sheet.ts';
import type { ReportForm } from './report-form.ts';
import type { SentForm, SentRow } from './sent-form.ts';

/** All that one unit's form is made of. */
export interface FormInput {
  readonly plan: Plan;
  readonly planVersion: number;
  readonly period: ReportingPeriod;
  readonly form: ReportForm;
  readonly unit: PlanUnit;
  readonly before: UnitBefore;
  /** Name of the last period of which something is known; null where nothing is. */
  readonly previousLabel: string | null;
}

/** What words a form is made with. */
export interface AllFormWords {
  readonly report: ReportWords;
  readonly form: ReportFormWords;
}

/** A unit's form as it is written and printed, and what it says in its locked cells. */
export interface UnitForm {
  readonly layout: ReportLayout;
  readonly sent: SentForm;
}

/** Lays out the form of one unit; null where the unit is asked nothing in it. */
export function layOutForm(input: FormInput, words: AllFormWords): UnitForm | null {
  const { form, plan, period, unit, before } = input;
  const groups = formRows(form, plan, period, unit, before);
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) return null;
  const columns = formColumns(form, columnsThere(input, rows));
  const sent = rows.map((one) => sentRow(one, words.form));
  const code = codeOf(input, columns, sent);
  const parts = { input, groups, columns, code: formCodeText(code), words };
  const layout: ReportLayout = {
    report: 'bieu-mau',
    title: titleOf(parts),
    creator: plan.letterhead.issuingBody,
    sheets: [figureSheet(parts), ...form.lists.map((page) => listSheet(words.form.lists[page], foot(parts)))],
    identity: { sheet: words.form.identitySheet, lines: [parts.code, words.form.identityNote] },
  };
  return { layout, sent: { code, headings: headingsOf(parts), rows: sent } };
}

interface Parts {
  readonly input: FormInput;
  readonly groups: readonly UnitFormGroup[];
  readonly columns: readonly FormColumn[];
  readonly code: string;
  readonly words: AllFormWords;
}

const columnsThere = ({ form, plan, period }: FormInput, rows: readonly UnitFormRow[]) => ({
  hasRatio: rows.some(({ kind }) => kind === 'ratio'),
  hasPrevious: rows.some(({ previous }) => previous !== ''),
  hasCumulative: form.basis === 'period' && !startsThePlan(plan, period) && rows.some(({ addsTo }) => addsTo !== null),
});

function sentRow({ indicator, kind, target, previous }: UnitFormRow, { yes }: ReportFormWords): SentRow {
  const { code, name, unitOfMeasure } = indicator;
  return {
    indicator: code,
    label: name,
    unitOfMeasure,
    target: kind === 'yes-no' && indicator.target !== null ? yes : target,
    previous,
  };
}

function codeOf({ plan, planVersion, period, form, unit }: FormInput, columns: readonly FormColumn[], rows: readonly SentRow[]) {
  const place = { planId: plan.id, planVersion, period: period.code, basis: form.basis, unit: unit.code };
  return { ...place, columns: columnsWord(columns), reference: referenceOf({ form, rows }) } satisfies FormCode;
}

const titleOf = ({ input: { form, plan }, words }: Parts): string => form.title ?? words.form.form.title(plan.year);

function figureSheet(parts: Parts): SheetLayout {
  const { groups, columns, words } = parts;
  const columnsInMm = columnWidths(
    columns.map((column) => widths[column]),
    TABLE_WIDTH,
  );
  const head = openingRows(parts, columnsInMm);
  const header = headerRows(parts);
  const draft: SheetDraft = {
    name: words.form.form.sheet,
    columnsInMm,
    tableFontSize: TABLE_FONT,
    opening: head,
    header,
    body: bodyRows({ groups, columns, firstRow: head.length + header.length, words: words.form }),
    closing: closingRows(parts, columnsInMm),
    titleColumns: 3,
    isFirstOfForm: true,
    tableRows: groups.flatMap(({ rows }) => rows).length,
    isProtected: true,
  };
  return sheet(draft);
}

const TABLE_FONT = 11;
const fixed = (minInMm: number) => ({ minInMm, share: 0 });
const widths: Readonly<Record<FormColumn, { readonly minInMm: number; readonly share: number }>> = {
  ordinal: fixed(9),
  code: fixed(19),
  name: { minInMm: 48, share: 4 },
  unitOfMeasure: fixed(20),
  target: fixed(21),
  previous: fixed(24),
  denominator: fixed(19),
  numerator: fixed(21),
  percent: fixed(16),
  cumulative: fixed(20),
  note: { minInMm: 24, share: 1 },
};

/** The unit writes to the office above it: both stand in the letterhead. */
const letterOfUnit = ({ plan, unit, form }: FormInput): Letter => ({
  letterhead: { parentBody: plan.letterhead.issuingBody, issuingBody: unit.name.toUpperCase(), place: null },
  documentNumber: null,
  signedOn: null,
  attachedTo: null,
  signature: { ...form.signature, name: null },
  recipients: [],
});

function openingRows(parts: Parts, columnsInMm: readonly number[]): RowDraft[] {
  const { input, words } = parts;
  const { plan, period, unit } = input;
  const subtitle = words.report.period({ period: period.code, label: period.label, year: plan.year, basis: shownBasis(input) });
  const titles = { title: titleOf(parts), subtitle, tree: null };
  const rows = opening(letterOfUnit(input), words.report, words.form.form, titles, columnsInMm);
  const unitLine = row(across(textCell('attached-to', words.form.unitLine(unit.name)), columnsInMm.length));
  return withOpenCells([...rows.slice(0, -1), unitLine, ...rows.slice(-1)]);
}

/** A report that begins with the plan covers the same days on either basis. */
const shownBasis = ({ plan, period, form }: FormInput) => (startsThePlan(plan, period) ? null : form.basis);

const written: readonly StyleName[] = ['document-number', 'place-and-day', 'signature', 'signature-space'];

/** Number, place, day and signature are the unit's to write. */
const withOpenCells = (rows: readonly RowDraft[]): RowDraft[] =>
  rows.map((one) => ({
    ...one,
    cells: one.cells.map((cell) => (cell && written.includes(cell.style) ? openFor(cell, { kind: 'free' }) : cell)),
  }));

function headingsOf({ input, columns, words }: Parts): readonly string[] {
  const facts = { year: input.plan.year, basis: input.form.basis, previous: input.previousLabel ?? '' };
  return columns.map((column) => words.form.heading(column, facts));
}

function headerRows(parts: Parts): RowDraft[] {
  return [
    row(headingsOf(parts).map((heading) => textCell('header', heading))),
    row(columnMarks(parts.columns).map((mark) => textCell('column-number', mark))),
  ];
}

function closingRows(parts: Parts, columnsInMm: readonly number[]): RowDraft[] {
  const { input, words } = parts;
  const wide = (cell: CellDraft) => keptWithNext(row(across(cell, columnsInMm.length)));
  const { instructions } = input.form;
  return [
    ...(instructions.length === 0 ? [] : [wide(textCell('summary', words.form.instructionsHeading))]),
    ...instructions.map((line) => wide(textCell('note', line))),
    ...withOpenCells(closing(letterOfUnit(input), words.report.letter, columnsInMm)),
    foot(parts)(columnsInMm.length),
  ];
}

/** The code at the foot of every sheet. */
const foot =
  ({ code, words }: Parts) =>
  (columns: number): RowDraft =>
    row(across(textCell('form-code', `${words.form.codeLabel} ${code}`), columns));
