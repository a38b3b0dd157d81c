import type { Indicator } from '../indicator.ts';
import type { Plan } from '../plan.ts';

type Coded = Pick<Plan, 'indicators' | 'year'>;

/** The code after the plan's last one ("NB23-39"); the first of a plan that has none is "CT24-01". */
export function nextCode({ indicators, year }: Coded): string {
  const [first] = indicators;
  const prefix = first?.code.replace(/\d+$/, '') ?? `CT${String(year % 100).padStart(2, '0')}-`;
  const numbers = indicators.map(({ code }) => (code.startsWith(prefix) ? Number(code.slice(prefix.length)) : 0));
  const highest = Math.max(0, ...numbers.filter(Number.isInteger));
  return `${prefix}${String(highest + 1).padStart(2, '0')}`;
}

/** An indicator of the simplest kind, to be filled in: a count that units add up to, without a target yet. */
export function newIndicator(plan: Coded & Pick<Plan, 'id'>, name: string): Indicator {
  const code = nextCode(plan);
  const section = plan.indicators.at(-1)?.section ?? '1';
  return {
    code,
    measureId: `${plan.id}-${code}`.toLowerCase().slice(0, 60),
    section,
    groupId: section,
    name,
    quotation: { sentence: '', focus: '', comparatorWord: null },
    measure: 'count',
    aggregation: 'sum',
    timeBehavior: 'flow',
    target: null,
    unitOfMeasure: '',
    decimals: 0,
    numerator: null,
    denominator: null,
    subject: '',
    qualifier: null,
    sectorScope: ['ALL'],
    evaluationUnit: 'unit',
    dataOwner: 'upper-union',
    categories: [],
    isInTargetSection: true,
    note: null,
    ambiguity: null,
  };
}
