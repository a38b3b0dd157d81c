import type { Plan } from '../plan/plan.ts';
import type { DaySpan } from '../plan/reporting-period.ts';
import { remembered } from '../remembered.ts';
import { fold } from './fold.ts';

/** Which time a heading speaks of. */
export type TimeScope =
  /** "6 tháng đầu năm", "Quý I", "đợt 1": these very days. */
  | { readonly kind: 'span'; readonly span: DaySpan }
  /** "lũy kế", "từ đầu năm": from the plan's start to the report's end. */
  | { readonly kind: 'cumulative' }
  /** "kỳ này", "phát sinh trong kỳ". */
  | { readonly kind: 'this-period' }
  /** Last year, next period, the whole term of office. */
  | { readonly kind: 'other' };

type Year = Pick<Plan, 'year' | 'emulationPeriods'>;

const otherTimes =
  /nhiem ky|ky toi|ky sau|nam sau|nam toi|quy toi|thang toi|tiep theo|cung ky|nam truoc|ky truoc|nam ngoai|giai doan|dot truoc/;
// "2020-2025": a term of office, whatever word stands before it.
const severalYears = /\b20\d\d\s*[-–]\s*20\d\d\b/;
const cumulativeWords = /luy ke|tu dau nam|cong don|den het|den thoi diem|tinh den/;
const thisPeriodWords = /ky nay|trong ky|ky bao cao|phat sinh|dot nay|quy nay|thang nay/;

/** Every time a text speaks of, the plainest first; none where it speaks of none. */
export function timeScopes(text: string, plan: Year): readonly TimeScope[] {
  const scopesOf = scopesByYear.get(plan) ?? remembered((one) => scopesIn(fold(one), plan));
  scopesByYear.set(plan, scopesOf);
  return scopesOf(text);
}

/** Plans are values: what was made of a text under one serves again. */
const scopesByYear = new WeakMap<Year, (text: string) => readonly TimeScope[]>();

function scopesIn(folded: string, plan: Year): TimeScope[] {
  if (otherTimes.test(folded) || severalYears.test(folded)) return [{ kind: 'other' }];
  const years = yearsIn(folded);
  if (years.length > 0 && !years.includes(plan.year)) return [{ kind: 'other' }];
  const spans = spansIn(folded, plan);
  const isCumulative = cumulativeWords.test(folded);
  // "Lũy kế đợt 2" runs from the year's first day to the end of đợt 2.
  if (spans.length > 0)
    return spans.map((span) => ({ kind: 'span', span: isCumulative ? { from: `${plan.year}-01-01`, to: span.to } : span }));
  if (isCumulative) return [{ kind: 'cumulative' }];
  return thisPeriodWords.test(folded) ? [{ kind: 'this-period' }] : [];
}

/** Years a folded text names ("năm 2023", "đợt 1/2023"); document numbers and days are no years of their own. */
export const yearsIn = (folded: string): number[] =>
  [...folded.matchAll(yearAlone), ...folded.matchAll(yearOfPart)].map(([, year]) => Number(year));

const yearAlone = /(?<![\d/.-])(20[0-4]\d)(?![\d/-])/g;
const yearOfPart = /\b(?:quy|dot|thang)\s*(?:iv|iii|ii|i|\d{1,2})\s*[/-]\s*(20[0-4]\d)(?!\d)/g;

/** Days that phrases such as "quý II", "9 tháng", "đợt 2", "cả năm" stand for in the plan's year. */
function spansIn(folded: string, plan: Year): DaySpan[] {
  return [
    ...emulationSpans(folded, plan),
    ...quarterSpans(folded, plan),
    ...monthSpans(folded, plan),
    ...yearSpans(folded, plan),
  ];
}

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const numberOf = (text: string | undefined): number => roman[text ?? ''] ?? Number(text);

const emulationSpans = (folded: string, plan: Year): DaySpan[] =>
  [...folded.matchAll(/\bdot\s*(?:thi dua\s*)?(?:thu\s*)?(iv|iii|ii|i|\d)\b/g)].flatMap(([, number]) => {
    const period = plan.emulationPeriods[numberOf(number) - 1];
    return period ? [{ from: period.from, to: period.to }] : [];
  });

const quarterSpans = (folded: string, plan: Year): DaySpan[] =>
  [...folded.matchAll(/(?:\bquy|^q\.?)\s*(iv|iii|ii|i|[1-4])\b/g)].map(([, number]) =>
    monthSpan(plan.year, 3 * numberOf(number) - 2, 3 * numberOf(number)),
  );

function monthSpans(folded: string, plan: Year): DaySpan[] {
  const several = [...folded.matchAll(/\b0?(\d{1,2})(?:\s*thang|\s?t\b)(\s*(?:dau|cuoi))?/g)].map(([, count, side]) =>
    side?.includes('cuoi') ? monthSpan(plan.year, 13 - Number(count), 12) : monthSpan(plan.year, 1, Number(count)),
  );
  const single = [...folded.matchAll(/(?:\bthang|^t\.?)\s*0?(\d{1,2})\b/g)].map(([, month]) =>
    monthSpan(plan.year, Number(month), Number(month)),
  );
  return [...several, ...single];
}

const yearSpans = (folded: string, plan: Year): DaySpan[] =>
  /ca nam|\btong ket\b|toan nam|\bnam bao cao/.test(folded) ? [{ from: `${plan.year}-01-01`, to: `${plan.year}-12-31` }] : [];

/** From the first day of one month to the last of another. */
function monthSpan(year: number, first: number, last: number): DaySpan {
  const from = Math.min(Math.max(first, 1), 12);
  const to = Math.min(Math.max(last, 1), 12);
  const days = new Date(Date.UTC(year, to, 0)).getUTCDate();
  const two = (number: number) => String(number).padStart(2, '0');
  return { from: `${year}-${two(from)}-01`, to: `${year}-${two(to)}-${days}` };
}
