import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Plan } from '#core/domain/plan/plan.ts';
import { presetPlans } from '../preset-plans.ts';
import { type GeneratedUnit, rowsOf, unitsOf } from './generated-reports.ts';
import { reportLayouts } from './report-layouts.ts';

/** The reports of one plan and period, as they lie in one folder. */
export interface ReportBatch {
  readonly planId: string;
  readonly period: string;
  readonly unitList: string;
  readonly files: readonly string[];
}

const periods = [
  { code: '6T', label: '6 tháng', title: '6 THÁNG ĐẦU NĂM', share: 0.5 },
  { code: '9T', label: '9 tháng', title: '9 THÁNG', share: 0.75 },
  { code: 'NAM', label: 'cả năm', title: '', share: 1 },
] as const;

/** 5 plans × 20 units × 3 periods = 300 workbooks. */
const unitsPerPlan = 20;

async function writeUnitList(path: string, units: readonly GeneratedUnit[]): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Đơn vị');
  sheet.addRow(['Mã', 'Tên đơn vị', 'Loại', 'Khối', 'Cụm thi đua']);
  for (const { code, name, kindLabel } of units) sheet.addRow([code, name, kindLabel, 'HCSN; DNNN; DN ngoài NN', 'Cụm 1']);
  await workbook.xlsx.writeFile(path);
}

async function writeReport(
  path: string,
  plan: Plan,
  unit: GeneratedUnit,
  at: number,
  period: (typeof periods)[number],
): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const title = `BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA ${period.title} NĂM ${plan.year}`.replace('  ', ' ');
  const head = { parent: plan.letterhead.issuingBody, unit: unit.name.toUpperCase(), title, periodLabel: period.label };
  const layOut = reportLayouts[at % reportLayouts.length] ?? reportLayouts[0];
  layOut(workbook.addWorksheet('Biểu 01'), head, rowsOf(plan, plan.year * 1000 + at, period.share));
  await workbook.xlsx.writeFile(path);
}

async function writePlan(folder: string, plan: Plan): Promise<readonly ReportBatch[]> {
  const units = unitsOf(plan, unitsPerPlan);
  const unitList = join(folder, `${plan.id} don-vi.xlsx`);
  await writeUnitList(unitList, units);
  const batches: ReportBatch[] = [];
  for (const period of periods) {
    const into = join(folder, plan.id, period.code);
    mkdirSync(into, { recursive: true });
    const files = units.map(({ name }) => join(into, `Báo cáo thi đua ${name} ${period.code}.xlsx`));
    for (const [at, unit] of units.entries()) await writeReport(files[at] ?? '', plan, unit, at, period);
    batches.push({ planId: plan.id, period: period.code, unitList, files });
  }
  return batches;
}

/** Writes the reports and returns the path of the list of them, which the contenders read. */
export async function writeReports(folder: string): Promise<string> {
  const batches: ReportBatch[] = [];
  for (const plan of presetPlans()) batches.push(...(await writePlan(folder, plan)));
  const list = join(folder, 'batches.json');
  writeFileSync(list, JSON.stringify(batches));
  return list;
}
