import type { IndicatorTable, TableUnit } from '../consolidation/indicator-table.ts';
import { assertNever } from '../result.ts';
import type { ReportInput, SubmissionListUnit } from './report-input.ts';
import type { UnitChoice, UnitOrder } from './report-options.ts';
import type { ReportWords } from './report-words.ts';

/** Units that send reports: what clusters and the office itself answer stands in the province's figures only. */
export const reportingUnits = ({ units }: IndicatorTable): readonly TableUnit[] =>
  units.filter(({ kind }) => kind !== 'cluster' && kind !== 'office');

/** Those of them that the report lists, in its order. A choice that fits no unit of the plan is none: nobody prints an empty table. */
export function shownUnits({ table, options = {} }: ReportInput): readonly TableUnit[] {
  const all = reportingUnits(table);
  const chosen = all.filter((unit) => isChosen(unit, options.units ?? { kind: 'all' }, table.plan));
  return inOrder(chosen.length === 0 ? all : chosen, options.order ?? 'list');
}

/** Whether units are left out; then totals say that they are everybody's. */
export const showsSomeOnly = (input: ReportInput): boolean => shownUnits(input).length < reportingUnits(input.table).length;

/** The sentence that says so; none where all are listed. */
export function unitsNote(input: ReportInput, { notes }: Pick<ReportWords, 'notes'>): readonly string[] {
  const [shown, all] = [shownUnits(input).length, reportingUnits(input.table).length];
  return shown < all ? [notes.someUnits(shown, all)] : [];
}

function isChosen(unit: TableUnit, choice: UnitChoice, planId: string): boolean {
  switch (choice.kind) {
    case 'all':
      return true;
    case 'kinds':
      return choice.kinds.includes(unit.kind);
    case 'clusters':
      return unit.cluster !== null && choice.clusters.includes(unit.cluster);
    case 'picked':
      return choice.planId !== planId || choice.units.includes(unit.code);
    default:
      return assertNever(choice);
  }
}

function inOrder(units: readonly TableUnit[], order: UnitOrder): readonly TableUnit[] {
  switch (order) {
    case 'list':
      return units;
    case 'name':
      return units.toSorted((a, b) => collator.compare(a.name, b.name) || collator.compare(a.code, b.code));
    case 'code':
      return units.toSorted((a, b) => collator.compare(a.code, b.code));
    default:
      return assertNever(order);
  }
}

/** Vietnamese letters in their order, numbers by their size, on every machine alike. */
const collator = new Intl.Collator('vi', { numeric: true });

/** Lines of a list of deliveries for the units that the report lists; a line without a unit of the table is kept. */
export function shownDeliveries(input: ReportInput): readonly SubmissionListUnit[] {
  const { units } = input.submissions;
  const { units: choice, order = 'list' } = input.options ?? {};
  if (choice === undefined && order === 'list') return units;
  const places = new Map(shownUnits(input).map(({ code }, place) => [code, place]));
  const known = new Set(reportingUnits(input.table).map(({ code }) => code));
  const listed = units.filter(({ unit }) => places.has(unit) || !known.has(unit));
  return listed.toSorted((a, b) => (places.get(a.unit) ?? places.size) - (places.get(b.unit) ?? places.size));
}
