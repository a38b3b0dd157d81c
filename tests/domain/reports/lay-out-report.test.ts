import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { consolidate } from '#core/domain/consolidation/consolidate.ts';
import type { Plan } from '#core/domain/plan/plan.ts';
import { reportingPeriods } from '#core/domain/plan/reporting-periods.ts';
import { layOutReport, tableRows } from '#core/domain/reports/lay-out-report.ts';
import { letterOf } from '#core/domain/reports/letter.ts';
import { reportWords } from '#core/text/vi-workbooks.ts';
import { figure, indicator, input, letter, table } from './build.ts';

const row = indicator({
  units: [figure('A', { numerator: 5, value: 5, meetsTarget: true }), figure('B', { numerator: 1, value: 1 })],
});

describe('a report', () => {
  test('"all" is every form in one workbook, each counting its pages from one', () => {
    const layout = layOutReport('all', input(table([row])), letter, reportWords);
    expect(layout.sheets.map(({ name }) => name)).toEqual(['Mục lục', 'Biểu 01', 'Biểu 02', 'Biểu 03', 'Biểu 04']);
    expect(layout.sheets.every(({ page }) => page.pageNumber.startsAtOne)).toBe(true);
    expect(layout.creator).toBe('LIÊN ĐOÀN LAO ĐỘNG TỈNH AN LẠC');
  });

  test('lines are counted once, however many blocks repeat them', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ ...row, code: `I${index}` }));
    const layout = layOutReport('bieu-02', input(table(many)), letter, reportWords);
    expect(layout.sheets.length).toBeGreaterThan(1);
    expect(tableRows(layout)).toBe(2);
  });
});

const presets = new URL('../../../resources/plans/', import.meta.url);
const plans = readdirSync(presets).map((name): Plan => JSON.parse(readFileSync(new URL(name, presets), 'utf8')));

test.each(plans.map((plan) => [plan.id, plan] as const))('%s comes out before any unit is known', (_, plan) => {
  for (const period of reportingPeriods(plan)) {
    const empty = consolidate({ plan, planVersion: 1, units: [], standing: [], period, basis: 'cumulative' });
    const layout = layOutReport('all', input(empty, { isFromPlanStart: false }), letterOf(plan, {}), reportWords);
    expect(layout.sheets).toHaveLength(5);
    expect(layout.sheets[1]?.tableRows).toBe(plan.indicators.length);
  }
});
