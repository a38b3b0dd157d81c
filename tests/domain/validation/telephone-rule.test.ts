import { expect, test } from 'vitest';
import type { ManualFigure } from '#core/domain/figures/figure.ts';
import { differingCalls } from '#core/domain/validation/telephone-rule.ts';
import { countFigure, silentFigure } from '../../support/submissions.ts';

const call = (indicator: string, numerator: number, facts: Partial<ManualFigure> = {}): ManualFigure => ({
  planId: 'p',
  period: 'DOT1',
  basis: 'period',
  unit: 'NB01',
  indicator,
  amount: { kind: 'count', numerator },
  raw: `${numerator}`,
  reason: 'điện thoại',
  actor: 'an',
  at: '2023-06-20T02:00:00Z',
  told: { by: null, on: '2023-06-20', isStandIn: true },
  ...facts,
});

test('a report that says something else than the telephone had said is told of, with both figures and the cell', () => {
  expect(differingCalls([countFigure('A', 15), countFigure('B', 3)], [call('A', 12), call('B', 3)])).toMatchObject([
    {
      severity: 'warning',
      code: 'telephone-differs',
      sheet: 'Biểu',
      cell: 'E9',
      indicator: 'A',
      found: '15',
      candidates: ['12'],
    },
  ]);
});

test('nothing is told where the report is silent, or where the latest by hand is a correction', () => {
  expect(differingCalls([silentFigure('A')], [call('A', 12)])).toEqual([]);
  const { told: _, ...correction } = call('A', 11);
  expect(differingCalls([countFigure('A', 15)], [call('A', 12), correction])).toEqual([]);
});
