import type { SheetGrid, Workbook } from '#core/domain/grid.ts';
import type { Indicator } from '#core/domain/plan/indicator.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import type { ReportingPeriod } from '#core/domain/plan/reporting-period.ts';
import { reportingPeriods } from '#core/domain/plan/reporting-periods.ts';
import type { PlanUnit } from '#core/domain/units/unit.ts';
import { Dice } from './generated-choices.ts';
import { encoded, type GeneratedEncoding } from './generated-encoding.ts';
import { grouped } from './generated-groups.ts';
import { generatedLabel, type LabelChoices, lookAlike, withSlip } from './generated-labels.ts';
import { writeAcross, writeSentences } from './generated-other-tables.ts';
import { type RatioStyle, type RowTableStyle, type Truths, writeRowTable } from './generated-row-table.ts';
import { type GeneratedRow, type GeneratedValue, type NumberStyle, Page } from './generated-tables.ts';
import { presetPlan, unitNamed } from './plans.ts';

export const layouts = ['rows', 'side-by-side', 'over-sheets', 'across', 'sentences'] as const;

/** Everything that is chosen about a report; the seed decides the rest. */
export interface ReportChoices extends LabelChoices {
  readonly plan: Parameters<typeof presetPlan>[0];
  readonly layout: (typeof layouts)[number];
  readonly encoding: GeneratedEncoding;
  readonly ratios: RatioStyle;
  readonly numbers: NumberStyle;
  readonly others: RowTableStyle['others'];
  readonly twoLevels: boolean;
  readonly wraps: boolean;
  readonly shuffles: boolean;
  readonly lookAlikes: boolean;
  readonly leavesOut: boolean;
  /** Indicators of two populations stand under one heading. */
  readonly groups: boolean;
  readonly seed: number;
}

export interface GeneratedReport {
  readonly workbook: Workbook;
  readonly fileName: string;
  readonly plan: Plan;
  readonly units: readonly PlanUnit[];
  readonly unit: string;
  readonly period: string;
  readonly truths: Truths;
}

const grassrootsPlans = ['long-bien-2024', 'vinh-thuan-2024'];
const districts = ['Sông Vân', 'Yên Thủy', 'Hòa Lạc', 'Thạch Khê', 'Phú Mỹ'];

/** A unit's report made up under the choices, with what truly stands in it. */
export function generatedReport(choices: ReportChoices): GeneratedReport {
  const dice = new Dice(choices.seed);
  const plan = presetPlan(choices.plan);
  const isGrassroots = grassrootsPlans.includes(choices.plan);
  const units = dice
    .shuffled(districts)
    .map((name, at) =>
      isGrassroots ? unitNamed(`U${at}`, `CĐCS xã ${name}`, 'grassroots') : unitNamed(`U${at}`, `LĐLĐ huyện ${name}`),
    );
  const [unit] = units;
  if (!unit) throw new Error('no units');
  const period = dice.pick(reportingPeriods(plan));
  const rows = rowsOf(plan, isGrassroots, choices, dice);
  const title = [unit.name.toUpperCase(), `BÁO CÁO KẾT QUẢ THI ĐUA ${spoken(period).toUpperCase()} NĂM ${plan.year}`];
  const { pages, truths } = written(rows, title, unit, period, plan, choices, dice);
  const sheets = pages.map((page) => gridOf(page, choices.encoding));
  return {
    workbook: { format: 'xlsx', sheets },
    fileName: 'bao cao.xlsx',
    plan,
    units,
    unit: unit.code,
    period: period.code,
    truths,
  };
}

function spoken({ code }: ReportingPeriod): string {
  if (code === 'NAM') return 'cả năm';
  if (code === '6T') return '6 tháng đầu năm';
  return code === '9T' ? '9 tháng' : `đợt ${code.slice(3)}`;
}

/** Names of what a period consists of, for columns that add up to it. */
const partsOf = ({ code }: ReportingPeriod): readonly string[] => {
  if (code === 'NAM') return ['Quý I', 'Quý II', 'Quý III', 'Quý IV'];
  if (code === '9T') return ['Quý I', 'Quý II', 'Quý III'];
  return code === 'DOT2' ? ['Quý III', 'Quý IV'] : ['Quý I', 'Quý II'];
};

// semantics: what the office or a cluster gives, and minimums per grassroots union, are no district's count.
const isAskedOf = (isGrassroots: boolean, { dataOwner, evaluationUnit, aggregation, measure }: Indicator): boolean => {
  if (dataOwner === 'office' || dataOwner === 'cluster' || measure === 'by-category') return false;
  return isGrassroots ? evaluationUnit !== 'upper-union' : !(aggregation === 'per_unit_min' && evaluationUnit === 'grassroots');
};

function rowsOf(plan: Plan, isGrassroots: boolean, choices: ReportChoices, dice: Dice): GeneratedRow[] {
  const asked = plan.indicators.filter((indicator) => isAskedOf(isGrassroots, indicator));
  const ordered = choices.shuffles ? dice.shuffled(asked) : asked;
  const kept = ordered.filter(() => !choices.leavesOut || dice.chance(0.8));
  const single = kept.map((indicator): GeneratedRow => {
    const value = dice.chance(0.93) ? madeUpValue(indicator, dice) : null;
    return { label: generatedLabel(indicator, choices, dice), indicator, value };
  });
  const isTable = choices.layout !== 'across' && choices.layout !== 'sentences';
  const rows = choices.groups && isTable ? grouped(single, dice) : single;
  if (!choices.lookAlikes) return rows;
  const foreign = asked
    .filter(() => dice.chance(0.25))
    .map(
      (indicator): GeneratedRow => ({ label: lookAlike(indicator, dice), indicator: null, value: madeUpValue(indicator, dice) }),
    );
  return foreign.reduce((all, row) => all.toSpliced(dice.between(0, all.length), 0, row), rows);
}

function madeUpValue({ measure }: Indicator, dice: Dice): GeneratedValue {
  if (measure === 'yes-no') return { kind: 'yes-no', yes: dice.chance(0.8) };
  const size = dice.pick([9, 99, 999, 4999]);
  if (measure === 'count') return { kind: 'count', count: dice.between(dice.chance(0.1) ? 0 : 1, size) };
  const denominator = dice.between(1, Math.min(size, 999));
  return { kind: 'ratio', numerator: dice.between(0, denominator), denominator };
}

function written(
  rows: readonly GeneratedRow[],
  title: readonly string[],
  unit: PlanUnit,
  period: ReportingPeriod,
  plan: Plan,
  choices: ReportChoices,
  dice: Dice,
): { pages: Page[]; truths: Truths } {
  const headed = (name: string): Page => {
    const page = new Page(name);
    for (const [at, line] of title.entries()) page.put(at, 0, line);
    return page;
  };
  const top = title.length + 1;
  const style: RowTableStyle = {
    ...choices,
    hasOrder: dice.chance(0.8),
    headingSlip: choices.slips ? (heading) => withSlip(heading, dice) : null,
    periodWords: spoken(period),
    periodParts: partsOf(period),
    isCumulative: period.kind !== 'emulation',
  };
  const table = (page: Page, part: readonly GeneratedRow[], left = 0) =>
    writeRowTable(page, { top, left }, part, style, plan, dice);
  const first = headed('Biểu 1');
  switch (choices.layout) {
    case 'rows':
      return { pages: [first], truths: signed(first, table(first, rows)) };
    case 'side-by-side': {
      const half = Math.ceil(rows.length / 2);
      const truths = table(first, rows.slice(0, half));
      const left = Math.max(...first.cells.map(({ column }) => column)) + 1 + dice.between(0, 1);
      return { pages: [first], truths: new Map([...truths, ...table(first, rows.slice(half), left)]) };
    }
    case 'over-sheets': {
      const half = Math.ceil(rows.length / 2);
      const second = headed('Biểu 2');
      return {
        pages: [first, second],
        truths: new Map([...table(first, rows.slice(0, half)), ...table(second, rows.slice(half))]),
      };
    }
    case 'across':
      return { pages: [first], truths: writeAcross(first, top, rows, unit.name, choices, dice) };
    case 'sentences':
      return { pages: [first], truths: writeSentences(first, top, rows, dice) };
  }
}

function signed(page: Page, truths: Truths): Truths {
  page.put(page.next + 1, 1, 'TM. BAN THƯỜNG VỤ');
  page.put(page.next, 1, 'CHỦ TỊCH');
  return truths;
}

function gridOf(page: Page, encoding: GeneratedEncoding): SheetGrid {
  const cells = page.cells.map(({ row, column, value }) => {
    if (typeof value === 'number')
      return { row, column, font: null, content: { kind: 'number', value, format: null, computed: false } as const };
    const { text, font } = encoded(value, encoding);
    return { row, column, font, content: { kind: 'text', text } as const };
  });
  const name = encoded(page.name, encoding === 'nfd' ? 'nfd' : 'nfc').text;
  return { name, visibility: 'visible', cells, merges: page.merges, hiddenRows: [], hiddenColumns: [], columnWidths: {} };
}
