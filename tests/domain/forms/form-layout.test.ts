import { describe, expect, test } from 'vitest';
import { readFormCode } from '#core/domain/forms/form-code.ts';
import { defaultForm, strangeIndicator } from '#core/domain/forms/report-form.ts';
import { address } from '#core/domain/grid.ts';
import { findReportingPeriod } from '#core/domain/plan/reporting-periods.ts';
import type { CellLayout, SheetLayout } from '#core/domain/reports/report-layout.ts';
import { formBeginnings } from '#core/text/vi-forms.ts';
import { planIds, presetPlan, unitNamed } from '../../support/plans.ts';
import { nhoQuan, officeForm, plan, unitForm } from '../../support/unit-forms.ts';

const textsOf = (sheet: SheetLayout) =>
  sheet.rows.flatMap(({ cells }) => cells.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : [])));

/** The cells of an indicator's row, by address. */
function rowOf(sheet: SheetLayout | undefined, code: string): ReadonlyMap<string, CellLayout> {
  const index =
    sheet?.rows.findIndex(({ cells }) => cells.some(({ value }) => value.kind === 'text' && value.text === code)) ?? -1;
  return new Map(sheet?.rows[index]?.cells.map((cell) => [address(index, cell.column).replace(/\d+$/, ''), cell]) ?? []);
}

describe('the form that a plan and period ask for by themselves', () => {
  test.each(planIds)('%s: all that units report by then, in the plan’s order, under its parts', (id) => {
    const own = presetPlan(id);
    const period = findReportingPeriod(own, 'NAM');
    const form = period && defaultForm(own, period, formBeginnings);
    const asked = form?.groups.flatMap(({ indicators }) => indicators) ?? [];
    const expected = own.indicators.filter(
      ({ dataOwner, aggregation, evaluationUnit }) =>
        dataOwner !== 'office' &&
        dataOwner !== 'cluster' &&
        evaluationUnit !== 'cluster' &&
        aggregation !== 'issuer_only_count' &&
        aggregation !== 'province_only_ratio',
    );
    expect(asked.toSorted()).toEqual(expected.map(({ code }) => code).toSorted());
    expect(form && strangeIndicator(form, own)).toBeNull();
  });

  test('year-end indicators are asked in the year’s report only', () => {
    const asked = (period: string) => officeForm(period).groups.flatMap(({ indicators }) => indicators);
    const yearEnd = plan.indicators.filter(({ timeBehavior }) => timeBehavior === 'year_end').map(({ code }) => code);
    expect(asked('DOT1').filter((code) => yearEnd.includes(code))).toEqual([]);
    expect(asked('NAM')).toEqual(expect.arrayContaining(yearEnd));
  });
});

describe('a unit’s form', () => {
  test('asks a count, a yes or no, and a ratio in cells that check each other', () => {
    const [sheet] = unitForm('DOT1').layout.sheets;
    expect(rowOf(sheet, 'NB23-04').get('G')?.entry).toMatchObject({ kind: 'number', decimals: 0, atMost: null });
    expect(rowOf(sheet, 'NB23-04').get('F')).toMatchObject({ style: 'closed' });
    expect(rowOf(sheet, 'NB23-01').get('G')?.entry).toMatchObject({ kind: 'choice', options: ['Có', 'Không'] });
    const ratio = rowOf(sheet, 'NB23-06');
    expect(ratio.get('F')?.entry).toMatchObject({ kind: 'number', atLeast: expect.stringMatching(/^G\d+$/), atMost: null });
    expect(ratio.get('G')?.entry).toMatchObject({ kind: 'number', atMost: expect.stringMatching(/^F\d+$/), atLeast: null });
    expect(ratio.get('H')?.value).toMatchObject({ kind: 'formula', shows: 'percent' });
  });

  test('brings what the unit was allocated, else the plan’s rate, and what had been reached before', () => {
    const before = {
      allocated: new Map([['NB23-04', { units: 80, decimals: 0 }]]),
      reached: new Map([
        ['NB23-04', { kind: 'count', numerator: 35 } as const],
        ['NB23-06', { kind: 'ratio', numerator: 118, denominator: 130 } as const],
      ]),
    };
    const { sent, layout } = unitForm('DOT2', { before, previousLabel: 'Đợt 1' });
    const row = (code: string) => sent.rows.find(({ indicator }) => indicator === code);
    expect(row('NB23-04')).toMatchObject({ target: '≥ 80', previous: '35' });
    expect(row('NB23-06')).toMatchObject({ target: '≥ 85%', previous: '118/130' });
    expect(textsOf(layout.sheets[0] as SheetLayout)).toContain('Kết quả Đợt 1 (lũy kế)');
    expect(rowOf(layout.sheets[0], 'NB23-04').get('J')?.value).toMatchObject({ formula: expect.stringMatching(/\+35,/) });
  });

  test('leaves out columns that would stand empty, groups of which nothing concerns the unit, and what is switched off', () => {
    const one = { groups: [{ heading: 'Một', indicators: ['NB23-04'] }], columns: [] };
    const { layout, sent } = unitForm('DOT1', { form: one });
    expect(layout.sheets[0]?.columns).toHaveLength(5);
    expect(sent.code.columns).toBe('-');
    const grassroots = unitNamed('CS01', 'CĐCS Công ty May', 'grassroots');
    expect(unitForm('DOT1', { unit: grassroots }).sent.rows.map(({ indicator }) => indicator)).not.toContain('NB23-01');
  });

  test('carries its code at the foot of every sheet and out of sight; another target makes another reference', () => {
    const { layout, sent } = unitForm('DOT1', { form: { lists: ['works', 'awards'] } });
    expect(layout.sheets).toHaveLength(3);
    for (const sheet of layout.sheets)
      expect(readFormCode(textsOf(sheet).at(-1) ?? '')).toEqual({ kind: 'read', code: sent.code });
    expect(readFormCode(layout.identity?.lines[0] ?? '')).toEqual({ kind: 'read', code: sent.code });
    const other = unitForm('DOT1', { before: { allocated: new Map([['NB23-04', { units: 81, decimals: 0 }]]) } });
    expect(other.sent.code.reference).not.toBe(unitForm('DOT1').sent.code.reference);
    expect(sent.code).toMatchObject({ planId: plan.id, unit: nhoQuan.code, period: 'DOT1', basis: 'period' });
  });
});
