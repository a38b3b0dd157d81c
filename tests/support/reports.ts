import { readFileSync } from 'node:fs';
import type { Plan } from '#core/domain/plan/plan.ts';
import { given, openTestApplication } from './host.ts';

const planId = 'ninh-binh-2023';
const plan = JSON.parse(readFileSync(`resources/plans/${planId}.json`, 'utf8')) as Plan;
const nameOf = (code: string): string => plan.indicators.find((indicator) => indicator.code === code)?.name ?? code;

/** A unit's report as a text table: who sent it, of when, and what it says by indicator; null leaves the cell empty. */
export interface SentReport {
  readonly unit: string;
  readonly time?: string;
  readonly says: Readonly<Record<string, string | null>>;
}

/** The report's first figure stands in D5, the others below it. */
export function csvReport({ unit, time = 'đợt 1 năm 2023', says }: SentReport): Uint8Array {
  const rows = Object.entries(says).map(([code, value], index) => `${index + 1};${nameOf(code)};;${value ?? ''}`);
  return Buffer.from([unit, `Báo cáo kết quả thi đua ${time}`, '', 'TT;Chỉ tiêu;ĐVT;Thực hiện', ...rows].join('\n'));
}

/** An application with the plan and its 16 units, into which reports are sent by name. */
export async function officeWith(reports: Readonly<Record<string, SentReport>>) {
  const bytesOf = async (name: string) => {
    const report = reports[name];
    return report === undefined ? readFileSync(name) : csvReport(report);
  };
  const application = await openTestApplication({ handles: { bytesOf } });
  const { call } = application;
  given(await call('plans.load', { planId }));
  given(await call('units.import', { planId, file: 'tests/fixtures/corpus/ninh-binh-2023/don-vi.xlsx' }));
  const receive = async (...files: readonly string[]) =>
    given(await call('submissions.import', { planId, period: 'DOT1', files: [...files] })).files;
  const figureOf = async (unit: string, indicator: string, period = 'DOT1') => {
    const { indicators } = given(await call('table.get', { planId, period }));
    return indicators.find(({ code }) => code === indicator)?.units.find((one) => one.unit === unit);
  };
  const states = async () =>
    Object.fromEntries(given(await call('submissions.list', { planId })).map(({ id, state }) => [id, state]));
  return { ...application, planId, receive, figureOf, states };
}
